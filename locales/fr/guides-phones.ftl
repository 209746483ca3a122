# Guides of apps on phones and tablets. What nobody could check on the app's own screens is worded so that it fits any version.

## Apple Mail on iPhone and iPad

guide-apple-mail-load = Sur l’iPhone ou l’iPad, ouvrez cette page dans Safari et chargez le profil. Il configure le compte tout seul.
guide-apple-mail-profile = Ouvrez Réglages, choisissez « Profil téléchargé », ou cherchez sous Général, VPN et gestion de l’appareil. Choisissez Installer, saisissez le code de l’appareil, puis ceci :
guide-apple-mail-by-hand = Dans Réglages, ouvrez Apps, Mail, Comptes Mail, Ajouter un compte, Autre, Ajouter un compte Mail (avant iOS 18 : Réglages, Mail, Comptes). Saisissez votre nom, votre adresse et votre mot de passe.
guide-apple-mail-sign-in = Dans Réglages, ouvrez Apps, Mail, Comptes Mail, Ajouter un compte (avant iOS 18 : Réglages, Mail, Comptes). Choisissez votre fournisseur dans la liste, { $provider } ou la société dont il dépend, et non « Autre ». Connectez-vous sur la page qui s’ouvre.
guide-apple-mail-incoming = Sous Serveur de réception, saisissez ceci :
guide-apple-mail-outgoing = Sous Serveur d’envoi, saisissez ceci. Remplissez le nom d’utilisateur et le mot de passe, même là où il est indiqué « facultatif » :
guide-apple-mail-ports = Si la connexion échoue, ouvrez les réglages avancés du compte, vérifiez que « Utiliser SSL » est activé et comparez les ports :
guide-apple-mail-fact-finds-nothing = Apple Mail ne cherche pas les paramètres qu’un domaine publie. Il connaît les grands fournisseurs et devine le reste.
guide-apple-mail-fact-profile-removes = Un compte venu d’un profil disparaît quand le profil est supprimé.

## Gmail

guide-gmail-open = Ouvrez l’application Gmail, touchez votre image en haut, choisissez d’ajouter un autre compte, puis « Autre ».
guide-gmail-sign-in = Ouvrez l’application Gmail, touchez votre image en haut et choisissez d’ajouter un autre compte. Choisissez votre fournisseur dans la liste, { $provider } ou la société dont il dépend, et non « Autre ». Connectez-vous sur la page qui s’ouvre.
guide-gmail-address = Saisissez votre adresse. Choisissez la configuration manuelle si elle est proposée :
guide-gmail-personal = Choisissez « Personnel (IMAP) » ou « Personnel (POP3) », selon ce qui est indiqué ici, et saisissez le mot de passe :
guide-gmail-ignores = Cette application n’utilise pas les paramètres qu’un domaine publie. Elle devine ; comparez ce qu’elle remplit avec ceux-ci.

## Samsung Email

guide-samsung-email-open = Ouvrez E-mail, et ajoutez un compte dans ses paramètres. Choisissez le type pour les autres fournisseurs.
guide-samsung-email-address = Saisissez votre adresse et votre mot de passe, et choisissez la configuration manuelle :
guide-samsung-email-fact-asks = On a vu l’application de Samsung demander le fichier de paramètres publié pour ce domaine ; il se peut donc qu’elle remplisse elle-même les serveurs. Comparez-les avec ceux-ci.

## Outlook on phones

guide-outlook-mobile-open = Ouvrez Outlook, puis ses paramètres, et ajoutez un compte de messagerie.
guide-outlook-mobile-manual = S’il demande qui est votre fournisseur, ou propose Exchange, modifiez cela et choisissez ceci. Il faudra peut-être d’abord lui faire afficher les paramètres avancés :

## Thunderbird for Android

guide-thunderbird-android-code = Créez un code qui contient votre compte, et affichez-le sur cet écran.
guide-thunderbird-android-code-elsewhere = Ouvrez cette page sur un autre écran, celui d’un ordinateur par exemple, et créez-y un code qui contient votre compte.
guide-thunderbird-android-import = Sur le téléphone, ouvrez Thunderbird (ou K-9 Mail), ajoutez un compte, choisissez d’importer et scannez le code. L’application demande ensuite votre mot de passe, ou ouvre la page de connexion de votre fournisseur.
guide-thunderbird-android-import-sign-in = Sur le téléphone, ouvrez Thunderbird (ou K-9 Mail), ajoutez un compte, choisissez d’importer et scannez le code. L’application ouvre ensuite la page de connexion de votre fournisseur.
guide-thunderbird-android-look = Sur le téléphone, ouvrez Thunderbird (ou K-9 Mail), ajoutez un compte et saisissez votre adresse. L’application cherche elle-même les serveurs. Comparez ce qu’elle trouve avec les valeurs ci-dessous, et corrigez ce qui diffère en modifiant la configuration. Si elle ne trouve rien, saisissez celles-ci :
guide-thunderbird-android-sign-in = Sur le téléphone, ouvrez Thunderbird (ou K-9 Mail), ajoutez un compte et saisissez votre adresse. Si l’application affiche un mode de connexion, ce doit être OAuth 2.0. Connectez-vous sur la page qui s’ouvre, celle du fournisseur, { $provider }.
guide-thunderbird-android-fact-finds = L’application cherche aussi le fichier de paramètres publié pour ce domaine, et n’aura peut-être besoin que de votre adresse.
guide-thunderbird-android-fact-import = L’importation par code existe depuis début 2025.

## FairEmail

guide-fairemail-sign-in = Ouvrez FairEmail et choisissez votre fournisseur dans la liste de la configuration rapide, { $provider } ou la société dont il dépend. Connectez-vous sur la page qui s’ouvre.
guide-fairemail-quick = Ouvrez FairEmail, choisissez la configuration rapide pour un autre fournisseur, et saisissez votre nom, votre adresse et votre mot de passe :
guide-fairemail-compare = Comparez ce qu’il trouve avec les valeurs ci-dessous. Si elles sont identiques, enregistrez, et c’est terminé.
guide-fairemail-pop3 = La configuration rapide crée un compte IMAP. Pour POP3, continuez à la main.
guide-fairemail-manual = Ouvrez les paramètres de FairEmail, et la configuration manuelle. Ajoutez d’abord un compte, qui sert à la réception. Choisissez un fournisseur personnalisé (« Custom »).
guide-fairemail-identity = Ajoutez ensuite une identité, qui sert à l’envoi :
guide-fairemail-fact-finds = FairEmail cherche auprès du domaine des enregistrements SRV, le fichier de paramètres et Autodiscover, et devine le reste.

## Spark

guide-spark-open = Ouvrez Spark et ajoutez un compte dans ses paramètres. Choisissez le type prévu pour les autres fournisseurs.
guide-spark-address = Saisissez votre adresse et votre mot de passe :
guide-spark-manual = Choisissez d’afficher les paramètres supplémentaires ou avancés, pour pouvoir saisir les serveurs vous-même.
guide-spark-cloud = L’éditeur de Spark garde les mots de passe des comptes de messagerie sur ses propres serveurs, lorsqu’aucune autre méthode d’authentification n’est connue. Il l’a écrit en 2015 et a qualifié depuis ce texte de périmé ; lisez sa politique de confidentialité avant de saisir votre mot de passe.

## BlueMail

guide-bluemail-open = Ouvrez BlueMail, et ajoutez un compte. Choisissez le type pour les autres fournisseurs.
guide-bluemail-address = Saisissez votre adresse et votre mot de passe, et désactivez la configuration automatique s’il existe un interrupteur pour cela :
guide-bluemail-manual = Choisissez le type de compte :
guide-bluemail-fact-policy = L’éditeur écrit qu’il ne stocke pas de messages sur ses serveurs.
