# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = To, co aplikacja wysłała przy logowaniu, jest dłuższe, niż serwer przyjmuje.
