# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = El servidor no admite inicios de sesión tal como está conectada la aplicación: en otro puerto que el previsto para ello, o sin cifrado.
reply-no-login-here-step = Ponga en su aplicación el puerto y la seguridad que Portolan muestra para su dominio: 465 va con SSL/TLS y 587 con STARTTLS.
