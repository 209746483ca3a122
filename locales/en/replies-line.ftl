# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = What the app sent for the login is longer than the server takes.
