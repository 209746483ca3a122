# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Servern tar inte emot någon inloggning på det sätt som appen är ansluten: på en annan port än den för inloggning, eller utan kryptering.
reply-no-login-here-step = Ställ in port och säkerhet i appen på det par som Portolan visar för din domän: 465 hör ihop med SSL/TLS, 587 med STARTTLS.
