# The language itself. See English.

language-name = Deutsch
language-direction = ltr
language-review = missing
