# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Il server non accetta accessi nel modo in cui l’app è collegata: su una porta diversa da quella per gli accessi, o senza crittografia.
reply-no-login-here-step = Imposta nell’app la porta e la sicurezza che Portolan mostra per il tuo dominio: 465 va con SSL/TLS, 587 con STARTTLS.
