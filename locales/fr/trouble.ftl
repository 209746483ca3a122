# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = Si cela ne fonctionne toujours pas
help-replies = Mon application affiche un message d’erreur
help-replies-label = Collez ce que dit votre application
help-replies-note = Ce texte est comparé ici, dans votre navigateur, aux messages d’erreur connus. Il n’est envoyé nulle part et n’est pas conservé.
help-replies-button = Que signifie-t-il ?
help-replies-all = Tous les messages d’erreur connus ici
help-replies-offline = La liste des messages d’erreur connus n’a pas pu être chargée. Réessayez quand vous serez en ligne.
help-replies-none = Ce texte ne contient aucun message d’erreur connu ici. Lequel de ceux-ci s’en rapproche le plus ?

replies-title = Ce que signifie le message d’erreur
replies-heading = Ce que signifie le message d’erreur de votre application de messagerie
replies-lead = Les serveurs et les applications de messagerie se plaignent en peu de mots. Voici ce que signifient leurs messages connus, et ce qu’il faut faire ensuite.
replies-known-by = Se reconnaît à

reply-source-thunderbird = les messages de Thunderbird 153
reply-source-imnxport = les noms des codes dans le fichier d’en-tête imnxport.h de Microsoft

reply-antivirus = Un antivirus s’est placé entre votre application et le serveur de messagerie, et présente son propre certificat.
reply-antivirus-step = Regardez dans votre antivirus : désactivez-y la vérification des messages chiffrés, souvent appelée protection du courrier ou filtrage SSL, et réessayez. Il continue de vérifier chaque fichier que vous ouvrez.
reply-certificate-expired = Le certificat du serveur est périmé, ou l’horloge de votre appareil n’est pas à l’heure.
reply-certificate-expired-step = Vérifiez la date et l’heure de votre appareil. Si elles sont justes, prévenez l’administrateur de la messagerie, et ne confirmez pas d’exception.
reply-certificate-name = Le serveur présente un certificat établi pour un autre nom que celui qui figure dans votre application.
reply-certificate-name-step = Comparez lettre par lettre le nom du serveur dans votre application avec celui que Portolan indique pour votre domaine. Si c’est le même, prévenez l’administrateur de la messagerie, et ne confirmez pas d’exception.
reply-certificate-unknown = Votre appareil ne connaît pas l’émetteur du certificat qui lui a été présenté.
reply-certificate-unknown-step = Ne confirmez pas d’exception. Si Portolan juge valable le certificat de votre serveur, quelque chose entre vous et le serveur en présente un autre : un antivirus, ou le réseau où vous êtes. Essayez un autre réseau.
reply-wrong-security = Le port et la sécurité ne vont pas ensemble : un côté commence par le chiffrement, l’autre sans.
reply-wrong-security-step = Dans votre application, réglez le port et la sécurité sur la paire que Portolan indique pour votre domaine. 993, 995 et 465 vont avec SSL/TLS ; 143, 110 et 587 vont avec STARTTLS.
reply-without-encryption = L’application n’a pas pu se connecter avec chiffrement et propose de s’en passer.
reply-without-encryption-step = Répondez « Non » : sans chiffrement, n’importe qui sur le trajet peut lire votre mot de passe. Comparez le serveur, le port et la sécurité dans votre application avec ceux que Portolan indique pour votre domaine ; s’ils sont identiques, essayez un autre réseau.
reply-tls-too-old = Votre application et le serveur ne connaissent aucune manière commune de chiffrer. L’un des deux est trop ancien.
reply-tls-too-old-step = Mettez à jour votre application et votre appareil. Si cela ne suffit pas, prévenez l’administrateur de la messagerie.
reply-over-quota = La boîte aux lettres est pleine.
reply-over-quota-step = Supprimez les gros messages sur le site web de votre fournisseur et videz-y la corbeille, ou demandez plus d’espace. S’il s’agit de la boîte aux lettres de la personne à qui vous écrivez, elle seule peut le faire.
reply-too-big = Le message est plus gros que ce que le serveur accepte.
reply-too-big-step = Envoyez une pièce jointe plus petite, ou un lien vers le fichier.
reply-sender-not-yours = Le serveur ne permet pas d’envoyer depuis cette adresse avec ce nom d’utilisateur.
reply-sender-not-yours-step = Dans votre application, indiquez comme adresse d’expéditeur celle qui correspond au nom d’utilisateur. Pour envoyer aussi depuis une autre adresse, demandez à l’administrateur de la messagerie.
reply-no-such-recipient = Le serveur dit que l’adresse à laquelle vous écrivez n’existe pas.
reply-no-such-recipient-step = Vérifiez cette adresse lettre par lettre. Vos propres paramètres sont bons : vous êtes identifié et pouvez envoyer.
reply-sending-refused = Le serveur refuse de transmettre ce message.
reply-sending-refused-step = Vérifiez que l’authentification pour le courrier sortant est activée dans votre application. Si elle l’est, envoyez le texte entier de ce message d’erreur à l’assistance de votre fournisseur : elle seule peut en voir la raison.
reply-sign-in-failed = La connexion sur la page de votre fournisseur n’a pas abouti.
reply-sign-in-failed-step = Réessayez et allez jusqu’au bout de la connexion dans la fenêtre qui s’ouvre ; autorisez-y les cookies. Si votre fournisseur n’a pas de page de ce genre, réglez la méthode d’authentification sur « Mot de passe normal ».
reply-name-not-found = Votre appareil n’a trouvé aucun serveur de ce nom.
reply-name-not-found-step = Comparez lettre par lettre le nom du serveur dans votre application avec celui que Portolan indique pour votre domaine. S’il est juste, regardez si vous êtes en ligne, et essayez un autre réseau.
reply-timed-out = Le port du serveur n’a pas répondu. Le plus souvent, c’est le réseau où vous êtes qui le bloque, ou un antivirus.
reply-refused = L’application n’a pas pu se connecter. Soit le nom du serveur ou le port est faux, soit le réseau où vous êtes les bloque.
reply-dropped = La connexion a été établie, puis coupée. C’est souvent le fait d’un antivirus ou d’un pare-feu.
reply-network-step = Comparez le serveur et le port dans votre application avec ceux que Portolan indique pour votre domaine. S’ils sont identiques, essayez un autre réseau, par exemple celui de votre téléphone. Sur la page de votre résultat, « Mon réseau bloque-t-il la messagerie ? » indique quels ports votre réseau bloque.
reply-found-nothing = L’application n’a pas trouvé de paramètres d’elle-même.
reply-found-nothing-step = Choisissez la configuration manuelle dans votre application, et saisissez les paramètres que Portolan indique pour votre domaine.
reply-file-open = D’autres utilisateurs de cet ordinateur peuvent lire le fichier du programme ; il ne s’en sert donc pas.
reply-file-open-step = Ne laissez personne d’autre lire le fichier : exécutez chmod 600 suivi de son nom, qui figure dans le message.
