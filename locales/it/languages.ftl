# Choosing a language, and what stands in another one.

languages-choose = Lingua
languages-unreviewed = Nessuna persona di madrelingua italiana ha ancora rivisto questi testi.
languages-guide-in-english = I passaggi di questa guida e alcune delle sue note sono in inglese.
