language-name = Čeština
language-direction = ltr
language-review = missing
