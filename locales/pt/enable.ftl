# What the domain's own settings file wants done before an app may log in. A link to where it is done may follow.

login-enable = { $provider } pede que você ative algo na sua conta antes de configurar o seu app.
login-enable-says = { $provider } diz o que fazer antes de configurar o seu app: “{ $instruction }”
