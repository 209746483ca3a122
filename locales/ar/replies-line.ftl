# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = ما أرسله التطبيق لتسجيل الدخول أطول مما يقبله الخادم.
