# What the domain's own settings file wants done before an app may log in. A link to where it is done may follow.

login-enable = { $provider } вимагає дещо ввімкнути в обліковому записі, перш ніж налаштовувати застосунок.
login-enable-says = { $provider } повідомляє, що зробити, перш ніж налаштовувати застосунок: «{ $instruction }»
