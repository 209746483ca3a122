# Choosing a language, and what stands in another one.

languages-choose = Idioma
languages-unreviewed = Ningún hablante nativo ha revisado todavía estos textos.
languages-guide-in-english = Los pasos de esta guía y algunas de sus notas están en inglés.
