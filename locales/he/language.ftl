# The language itself, the direction of its script, and who has reviewed the messages as a native speaker (“missing” where nobody has).

language-name = עברית
language-direction = rtl
language-review = missing
