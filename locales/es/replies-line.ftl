# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Lo que la aplicación envió para iniciar sesión es más largo de lo que acepta el servidor.
