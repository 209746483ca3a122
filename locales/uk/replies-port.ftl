# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Сервер не приймає входу в той спосіб, у який під’єднано застосунок: не на порту для входу або без шифрування.
reply-no-login-here-step = Установіть у застосунку порт і захист так, як Portolan показує для вашого домену: 465 – із SSL/TLS, 587 – зі STARTTLS.
