# What the domain's own settings file wants done before an app may log in. A link to where it is done may follow.

login-enable = { $provider } vous demande d’activer quelque chose dans votre compte avant de configurer votre application.
login-enable-says = { $provider } indique ce qu’il faut faire avant de configurer votre application : « { $instruction } »
