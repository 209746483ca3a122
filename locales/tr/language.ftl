# The language itself; see the English file.

language-name = Türkçe
language-direction = ltr
language-review = missing
