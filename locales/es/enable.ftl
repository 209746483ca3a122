# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider } quiere que active algo en su cuenta antes de configurar su aplicación.
login-enable-says = { $provider } dice qué hay que hacer antes de configurar su aplicación: «{ $instruction }»
