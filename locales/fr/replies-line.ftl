# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Ce que l’application a envoyé pour se connecter est plus long que ce que le serveur accepte.
