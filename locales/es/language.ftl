# The language itself; see the English file.

language-name = Español
language-direction = ltr
language-review = missing
