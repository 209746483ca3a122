# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = O servidor não aceita login da forma como o app está conectado: em outra porta que não a de login, ou sem criptografia.
reply-no-login-here-step = Ajuste no app a porta e a segurança para o par que o Portolan mostra para o seu domínio: 465 vai com SSL/TLS, 587 com STARTTLS.
