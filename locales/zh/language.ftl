# The language itself; see the English file.

language-name = 简体中文
language-direction = ltr
language-review = missing
