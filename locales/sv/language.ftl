# The language itself. See English.

language-name = Svenska
language-direction = ltr
language-review = missing
