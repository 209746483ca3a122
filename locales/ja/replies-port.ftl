# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = アプリの今のつなぎ方では、サーバーはログインを受け付けません。ログイン用ではないポートを使っているか、暗号化していません。
reply-no-login-here-step = アプリのポートとセキュリティを、Portolanがあなたのドメインについて示す組み合わせにしてください。465はSSL/TLS、587はSTARTTLSです。
