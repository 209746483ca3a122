language-name = Polski
language-direction = ltr
language-review = missing
