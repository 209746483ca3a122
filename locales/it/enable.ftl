# What the domain's own settings file wants done before an app may log in. A link to where it is done may follow.

login-enable = { $provider } chiede di attivare qualcosa nel tuo account prima di configurare l’app.
login-enable-says = { $provider } indica che cosa fare prima di configurare l’app: «{ $instruction }»
