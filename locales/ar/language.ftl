# The language itself, the direction of its script, and who has reviewed the messages as a native speaker (“missing” where nobody has).

language-name = العربية
language-direction = rtl
language-review = missing
