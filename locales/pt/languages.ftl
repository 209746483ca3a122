# Choosing a language, and what stands in another one.

languages-choose = Idioma
languages-unreviewed = Nenhuma pessoa de língua materna portuguesa revisou ainda estes textos.
languages-guide-in-english = Os passos deste guia e algumas das suas notas estão em inglês.
