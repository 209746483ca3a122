# Choosing a language, and what stands in another one.

languages-choose = Jazyk
languages-unreviewed = Tyto texty zatím nezkontroloval žádný rodilý mluvčí.
languages-guide-in-english = Kroky tohoto návodu a některé poznámky k nim jsou v angličtině.
