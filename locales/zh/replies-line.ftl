# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = 应用为登录发送的内容超过了服务器所接受的长度。
