# The language itself. See English.

language-name = Nederlands
language-direction = ltr
language-review = missing
