# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence } : { $source }
confidence-source-code = Lu dans le code source du programme
confidence-specification = D’après la spécification
confidence-vendor-page = D’après la page de l’éditeur
confidence-third-party = D’après un tiers, non vérifié ici
confidence-unchecked = Non vérifié

guide-way-file = Le plus rapide : charger un profil
guide-way-code = Le plus rapide : scanner un code
guide-way-code-elsewhere = Ou scanner un code sur un autre écran
guide-way-quick = Le plus rapide : laisser l’application chercher
guide-way-by-hand = Ou saisir les paramètres vous-même
guide-way-node = Node.js, avec Nodemailer
guide-way-php = PHP, avec PHPMailer
guide-way-python = Python, avec smtplib
guide-way-postfix = Votre propre serveur, avec Postfix

fact-source-macos = les observations d’une personne sous macOS 15.5
fact-source-apple-deployment = ce que d’autres rapportent du guide de déploiement d’Apple
fact-source-server-projects = les notes de plusieurs projets de serveurs de messagerie
fact-source-android-code = une lecture du code source de l’application
fact-source-android-export = le format des comptes exportés par l’application elle-même, version 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = une copie du manuel d’eM Client
fact-source-isync = des exemples d’autres personnes pour isync 1.5

## What the fields are called on the apps' screens

label-email-address = Adresse e-mail
label-password = Mot de passe
label-protocol = Protocole
label-hostname = Nom d’hôte
label-host-name = Nom d’hôte
label-server = Serveur
label-port = Port
label-incoming-port = Serveur de réception : port
label-outgoing-port = Serveur d’envoi : port
label-connection-security = Sécurité de la connexion
label-encryption-method = Méthode de chiffrement
label-security = Sécurité
label-authentication-method = Méthode d’authentification
label-username = Nom d’utilisateur
label-login = Identifiant
label-account-type = Type de compte
label-server-type = Type de serveur
label-incoming-server = Serveur de courrier entrant
label-outgoing-server = Serveur de courrier sortant
label-incoming-mail-server = Serveur de réception
label-outgoing-mail-server = Serveur d’envoi
label-override-port = Remplacer le port par défaut
label-user-name = Nom d’utilisateur

## What many guides say

guide-kind = Choisissez le type de compte :
guide-incoming = Voici le serveur entrant :
guide-outgoing = Voici le serveur sortant :
guide-outgoing-own-login = Voici le serveur sortant. Il exige une authentification ; activez-la si on vous le demande, et saisissez ceci :
guide-finish = Terminez. Envoyez-vous ensuite un message et regardez s’il arrive.

guide-screens-told = Les noms de menus et de champs de ce guide proviennent de la source indiquée ici. Ils changent selon les versions : si un mot ne s’y trouve pas, cherchez-en un qui veut dire la même chose.
guide-screens-unchecked = Personne ici n’a comparé les noms de menus et de champs de ce guide avec les écrans de l’application. Si un mot ne s’y trouve pas, cherchez-en un qui veut dire la même chose.
guide-others-work = Si ce qui est proposé figure sur cette page sous « { settings-others } », cela convient aussi.
guide-names = Les noms utilisés dans ces fichiers sont ceux des manuels des programmes. Ils peuvent changer selon les versions.
guide-lacks-imap = Cette application ne lit les messages que par IMAP, et aucun serveur IMAP n’a été trouvé ici. Choisissez une autre application.
guide-complaints = En cas de message d’erreur
guide-file-confirm = Afficher les fichiers
guide-file-waits = ce fichier apparaît quand vous avez confirmé les serveurs ci-dessus.
guide-file-none = Il n’y a pas de paramètres vérifiés que ce programme puisse utiliser ; il n’y a donc pas de fichier tout prêt ici. Prenez les valeurs ci-dessous et demandez à votre fournisseur ce qui manque.

fact-finds-unknown = On ne sait pas ici si cette application cherche les paramètres qu’un domaine publie. Si elle remplit elle-même les serveurs, comparez-les avec ceux-ci.
fact-finds-nothing = Aucun paramètre n’est recherché automatiquement ; il faut saisir ce qui est indiqué ici.

complaint-password = L’application dit que le mot de passe est incorrect : identifiez-vous sur le site web de votre fournisseur avec le même nom et le même mot de passe. Si cela marche, votre fournisseur demande peut-être un mot de passe créé pour les applications ; ce qu’il faut faire figure alors en haut de ce guide, ou votre fournisseur vous le dira.
complaint-connection = L’application ne parvient pas à se connecter, ou attend longtemps : essayez un autre réseau, par exemple celui de votre téléphone. Si cela marche, c’est le réseau ou un antivirus qui fait obstacle.
complaint-certificate = L’application affiche un avertissement à propos d’un certificat : ne continuez pas. Comparez le nom du serveur lettre par lettre. S’il est exact, prévenez votre fournisseur.
complaint-sending = La réception marche, mais pas l’envoi : le serveur sortant exige lui aussi une authentification. Saisissez-y également le nom et le mot de passe, même là où il est indiqué « facultatif ».
complaint-web = La connexion échoue : ici, ce n’est pas votre ordinateur qui se connecte mais le serveur web, et son pare-feu ferme peut-être les ports de messagerie. Son administrateur peut le dire.
complaint-pass = Le programme demande un mot de passe, ou dit qu’il n’y en a pas : exécutez seule la commande qui fournit le mot de passe, et vérifiez qu’elle affiche le mot de passe sur la première ligne, sans rien d’autre sur cette ligne.
complaint-host-blocks = La connexion échoue : beaucoup d’hébergeurs web ferment les ports d’envoi. Demandez au vôtre lequel des ports 465 et 587 est ouvert.
complaint-printer-tls = La connexion échoue alors que tout est juste : les appareils anciens ne connaissent que TLS 1.0 ou 1.1, que les serveurs refusent aujourd’hui. Regardez s’il existe un nouveau micrologiciel.
complaint-printer-clock = L’appareil dit que le certificat n’est pas valide : réglez sa date et son heure. S’il a une liste de certificats de confiance, mettez-la à jour. Ne désactivez pas la vérification.
