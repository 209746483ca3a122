# The language itself. `missing`: no native speaker has reviewed these messages yet.

language-name = Français
language-direction = ltr
language-review = missing
