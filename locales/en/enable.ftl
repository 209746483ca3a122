# What the domain's own settings file wants done before an app may log in. $provider is its name, $instruction its own words,
# in whatever language it has. A link to where it is done may follow.

login-enable = { $provider } wants you to switch something on in your account before you set up your app.
login-enable-says = { $provider } says what to do before you set up your app: “{ $instruction }”
