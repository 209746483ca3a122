# The language itself, the direction of its script, and who has reviewed the messages as a native speaker (“missing” where nobody has).

language-name = 日本語
language-direction = ltr
language-review = missing
