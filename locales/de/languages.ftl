# Choosing a language, and what stands in another one.

languages-choose = Sprache
languages-unreviewed = Diese Texte hat noch niemand durchgesehen, dessen Muttersprache Deutsch ist.
languages-guide-in-english = Die Schritte dieser Anleitung und manche Anmerkungen dazu sind auf Englisch.
