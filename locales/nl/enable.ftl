# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider } wil dat je iets aanzet in je account voordat je je app instelt.
login-enable-says = { $provider } zegt wat je moet doen voordat je je app instelt: ‘{ $instruction }’
