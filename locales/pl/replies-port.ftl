# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Serwer nie przyjmuje logowania w taki sposób, w jaki aplikacja jest połączona: na innym porcie niż ten do logowania albo bez szyfrowania.
reply-no-login-here-step = Ustaw w aplikacji port i zabezpieczenia na parę, którą Portolan pokazuje dla Twojej domeny: 465 to SSL/TLS, 587 to STARTTLS.
