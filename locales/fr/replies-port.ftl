# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = Le serveur n’accepte pas d’identification par la voie qu’emprunte l’application : sur un autre port que celui prévu pour cela, ou sans chiffrement.
reply-no-login-here-step = Réglez dans votre application le port et la sécurité sur la paire que Portolan indique pour votre domaine : 465 va avec SSL/TLS, 587 avec STARTTLS.
