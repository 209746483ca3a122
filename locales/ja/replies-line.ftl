# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = アプリがログインのために送った内容が、サーバーの受け付ける長さを超えています。
