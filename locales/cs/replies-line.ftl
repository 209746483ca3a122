# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = To, co aplikace poslala při přihlášení, je delší, než server přijme.
