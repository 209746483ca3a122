# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Server nepřijímá přihlášení tak, jak je aplikace připojena: na jiném portu, než který je k přihlášení, nebo bez šifrování.
reply-no-login-here-step = Nastavte v aplikaci port a zabezpečení na dvojici, kterou Portolan ukazuje pro vaši doménu: k 465 patří SSL/TLS, k 587 STARTTLS.
