# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider } will, dass Sie in Ihrem Konto etwas einschalten, bevor Sie Ihre App einrichten.
login-enable-says = { $provider } sagt, was zu tun ist, bevor Sie Ihre App einrichten: „{ $instruction }“
