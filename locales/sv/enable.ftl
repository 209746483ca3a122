# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider } vill att du slår på något i ditt konto innan du ställer in din app.
login-enable-says = { $provider } säger vad du ska göra innan du ställer in din app: ”{ $instruction }”
