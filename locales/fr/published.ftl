# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = L’enregistrement SRV { $owner } ne désigne aucun serveur. Sa cible doit être un nom d’hôte, or c’est une adresse IP ou autre chose qu’aucune application ne peut suivre.
finding-srv-invalid-remedy = Faites désigner le serveur par l’enregistrement, ou supprimez-le.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = certains des noms n’ont pas pu être recherchés
detail-no-host-name = les enregistrements ne désignent aucun serveur

finding-mx-invalid = Les enregistrements MX de { $domain } ne désignent aucun serveur : on y trouve une adresse IP, « localhost » ou autre chose à quoi personne ne peut envoyer de courrier.
finding-mx-invalid-remedy = L’administrateur du DNS du domaine doit y inscrire le nom d’hôte du serveur qui reçoit le courrier. D’ici là, aucun courrier n’arrive.

finding-mode-contradicted = { $speaks ->
    [implicit-tls] Une source indique que { $subject } démarre TLS par STARTTLS, mais le serveur y attend TLS dès le début. Source : { $source }.
    [starttls] Une source indique que { $subject } utilise TLS dès le début, mais le serveur y commence sans TLS, puis propose STARTTLS. Source : { $source }.
   *[another-protocol] Une source indique pour { $subject } un autre protocole que celui que parle le serveur. Source : { $source }.
}
finding-mode-contradicted-remedy = Faites concorder ce qui est publié avec ce que fait le serveur. Les paramètres de cette page sont déjà justes ; les applications qui suivent la source à la lettre échouent.
finding-login-contradicted = Une source indique que { $subject } n’accepte que la méthode d’authentification « { $method } », que le serveur ne propose pas. Source : { $source }.
finding-login-contradicted-remedy = Activez cette méthode, ou publiez-en une que le serveur propose. La plupart des applications savent utiliser password-cleartext, qui est sûr sous TLS.

finding-srv-half = { $missing ->
    [incoming] Les enregistrements SRV de { $domain } ne désignent aucun serveur pour lire les messages.
   *[outgoing] Les enregistrements SRV de { $domain } ne désignent aucun serveur pour envoyer des messages.
}
finding-srv-half-remedy = Ajoutez un enregistrement pour le serveur qui fonctionne, afin que les applications qui suivent les enregistrements SRV trouvent tout ce qu’il leur faut.
finding-srv-withheld = { $role ->
    [incoming] Les enregistrements SRV de { $domain } indiquent qu’il n’a pas de serveur pour lire les messages, alors que { $host } répond sur le port { $port }.
   *[outgoing] Les enregistrements SRV de { $domain } indiquent qu’il n’a pas de serveur pour envoyer des messages, alors que { $host } répond sur le port { $port }.
}
finding-srv-withheld-remedy = Si les applications de messagerie peuvent utiliser ce serveur, inscrivez son nom dans l’enregistrement à la place du simple point. Si elles doivent s’en tenir à l’écart, fermez le port.
finding-srv-withholds-named = Les enregistrements SRV de { $domain } disent qu’il n’y a pas de { $protocol }, mais cette source nomme { $host }, qui répond sur le port { $port } : { $source }. Certaines applications le configureront, d’autres non.
finding-srv-withholds-named-remedy = Si les applications de messagerie peuvent s’en servir, faites nommer { $host } par l’enregistrement au lieu d’un simple point. Sinon, retirez-le de ce qui est publié ailleurs.

finding-too-many-hosts = { $count ->
    [one] { $domain } publie plus de serveurs de messagerie que les { $most } interrogés en une fois. Un serveur a été laissé de côté, et on ne sait rien de lui.
   *[other] { $domain } publie plus de serveurs de messagerie que les { $most } interrogés en une fois. { $count } serveurs ont été laissés de côté, et on ne sait rien d’eux.
}
finding-too-many-hosts-remedy = Ne publiez que les serveurs que les applications de messagerie doivent utiliser. Un même nom peut mener à plusieurs adresses.

detail-withheld = le domaine indique qu’il ne l’a pas
