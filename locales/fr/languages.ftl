# Choosing a language, and what stands in another one.

languages-choose = Langue
languages-unreviewed = Aucune personne de langue maternelle française n’a encore relu ces textes.
languages-guide-in-english = Les étapes de ce guide et certaines de ses notes sont en anglais.
