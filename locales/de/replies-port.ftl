# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Auf dem Weg, auf dem die App verbunden ist, nimmt der Server keine Anmeldung an: auf einem anderen Port als dem für Anmeldungen, oder ohne Verschlüsselung.
reply-no-login-here-step = Stellen Sie in der App Port und Sicherheit auf das Paar ein, das Portolan für Ihre Domain zeigt: 465 gehört zu SSL/TLS, 587 zu STARTTLS.
