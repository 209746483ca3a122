# Choosing a language, and what stands in another one.

languages-choose = Language
languages-unreviewed = No native speaker has reviewed these texts yet.
languages-guide-in-english = The steps of this guide and some of its notes are in English.
