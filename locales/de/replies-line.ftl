# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Was die App zur Anmeldung gesendet hat, ist länger, als der Server annimmt.
