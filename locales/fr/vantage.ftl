# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Mon réseau bloque-t-il la messagerie ?
vantage-lead = Une page web n’a pas accès aux ports de messagerie : elle ne peut donc pas les essayer depuis l’endroit où vous êtes. Ces commandes le peuvent. Elles font partie de votre système, ouvrent une connexion et la referment, et n’envoient ni nom ni mot de passe. Exécutez-les sur un ordinateur du réseau qui vous intéresse.
vantage-powershell = Windows : dans PowerShell
vantage-terminal = macOS et Linux : dans le terminal
vantage-powershell-ports = Ouvre une connexion à chaque port et indique, après TcpTestSucceeded, si cela a marché.
vantage-terminal-ports = Ouvre une connexion à chaque port, l’attend cinq secondes au plus et indique si cela a marché.
vantage-terminal-certificates = Commence le chiffrement avec chaque serveur et affiche à qui appartient le certificat présenté. On voit ainsi si quelqu’un s’est placé entre les deux, un antivirus par exemple.
vantage-copy = Copier les commandes
vantage-copy-which = Copier les commandes : { $program }
vantage-label = Collez ce que les commandes affichent, avec les lignes que vous avez saisies
vantage-note = Ce texte est lu ici, dans votre navigateur. Il n’est envoyé nulle part et n’est pas conservé.
vantage-button = Qu’est-ce que cela signifie ?

vantage-state-open = { $host }, port { $port } : ouvert
vantage-state-blocked = { $host }, port { $port } : pas de connexion, alors que Portolan en obtient une
vantage-state-refused = { $host }, port { $port } : connexion refusée, alors que celle de Portolan est acceptée
vantage-state-no-name = { $host } : ce nom est introuvable
vantage-state-no-tls = { $host }, port { $port } : ouvert, mais le chiffrement n’y commence pas comme il le fait pour Portolan
vantage-state-foreign = { $host }, port { $port } : présente un autre certificat qu’à Portolan, délivré par « { $issuer } »

vantage-conclusion-open = Tous les ports que vous avez essayés sont ouverts : le réseau ne fait donc pas obstacle. Si votre application échoue encore, vérifiez-y le nom d’utilisateur, le mot de passe et la sécurité.
vantage-conclusion-other = Le port { $port } de { $host } est bloqué là où vous êtes. Le port { $otherport } de { $otherhost } fonctionne : réglez votre application sur celui-ci, avec { $security }.
vantage-conclusion-blocked = Le port { $port } de { $host } est bloqué là où vous êtes. Demandez aux personnes qui gèrent ce réseau de l’ouvrir, ou utilisez un autre réseau.
vantage-conclusion-several = Sont bloqués là où vous êtes : { $ports }. Demandez aux personnes qui gèrent ce réseau de les ouvrir, ou utilisez un autre réseau.
# One of these ports, in a list.
vantage-conclusion-several-port = le port { $port } de { $host }
vantage-conclusion-all = Tous les ports que vous avez essayés sont bloqués là où vous êtes. Demandez aux personnes qui gèrent ce réseau de les ouvrir, ou utilisez un autre réseau, par exemple celui de votre téléphone.
vantage-conclusion-no-name = Le nom { $host } est introuvable là où vous êtes. Regardez si vous êtes en ligne, et essayez un autre réseau.
vantage-conclusion-no-tls = Quelque chose entre vous et { $host } répond à la place du serveur. Le plus souvent, c’est un antivirus sur l’ordinateur : désactivez-y la vérification des messages, et réessayez.
vantage-conclusion-foreign = Quelque chose entre vous et { $host } ouvre le chiffrement et présente son propre certificat, délivré par « { $issuer } ». Le plus souvent, c’est un antivirus sur l’ordinateur : désactivez-y la vérification des messages, et réessayez. Si ce n’en est pas un, posez la question aux personnes qui gèrent ce réseau.
vantage-conclusion-unread = Ce texte ne contient rien de ce qu’affichent ces commandes. Collez tout ce qu’elles affichent, avec les lignes que vous avez saisies.
