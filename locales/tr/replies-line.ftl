# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Uygulamanın oturum açmak için gönderdiği, sunucunun kabul ettiğinden uzun.
