# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = O que o app enviou para o login é mais longo do que o servidor aceita.
