# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Те, що застосунок надіслав для входу, довше, ніж приймає сервер.
