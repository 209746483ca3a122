# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Ciò che l’app ha inviato per l’accesso è più lungo di quanto il server accetti.
