language-name = Українська
language-direction = ltr
language-review = missing
