# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = De server neemt geen aanmelding aan op de manier waarop de app verbonden is: op een andere poort dan die voor aanmeldingen, of zonder versleuteling.
reply-no-login-here-step = Zet poort en beveiliging in je app op het paar dat Portolan voor je domein toont: 465 hoort bij SSL/TLS, 587 bij STARTTLS.
