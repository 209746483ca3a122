# The language itself. Its name as it calls itself, the direction of its script (ltr or rtl), and who has reviewed the messages as a
# native speaker: a name, or “missing” where nobody has.

language-name = English
language-direction = ltr
language-review = missing
