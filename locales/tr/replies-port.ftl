# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Sunucu, uygulamanın bağlandığı biçimde oturum açmayı kabul etmiyor: oturum açmaya ayrılmış porttan başka bir portta ya da şifreleme olmadan.
reply-no-login-here-step = Uygulamanızda portu ve güvenliği Portolan’ın alan adınız için gösterdiği çifte ayarlayın: 465 SSL/TLS ile, 587 STARTTLS ile kullanılır.
