# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Wat de app voor het aanmelden heeft gestuurd, is langer dan de server aanneemt.
