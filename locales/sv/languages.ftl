# Choosing a language, and what stands in another one.

languages-choose = Språk
languages-unreviewed = De här texterna har ännu inte granskats av någon som har svenska som modersmål.
languages-guide-in-english = Stegen i den här guiden och en del av anmärkningarna är på engelska.
