# Choosing a language, and what stands in another one.

languages-choose = Język
languages-unreviewed = Tych tekstów nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym.
languages-guide-in-english = Kroki tej instrukcji i niektóre uwagi do niej są po angielsku.
