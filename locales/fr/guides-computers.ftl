# Guides of programs on computers. What nobody could check on the app's own screens is worded so that it fits any version.

## Apple Mail on Mac

guide-apple-mail-mac-load = Sur le Mac, chargez le profil. Il configure le compte tout seul.
guide-apple-mail-mac-profile = Ouvrez le fichier chargé, puis installez-le dans Réglages Système, sous Général, dans la gestion des appareils (macOS 13 et 14 : sous Confidentialité et sécurité, Profils ; avant : dans Préférences Système, Profils).
guide-apple-mail-mac-open = Ouvrez Mail. Dans le menu Mail, ouvrez les comptes, ajoutez-en un et choisissez « Autre compte Mail ».
guide-apple-mail-mac-sign-in = Ouvrez Mail. Dans le menu Mail, ouvrez les comptes et ajoutez-en un. Choisissez votre fournisseur dans la liste, { $provider } ou la société dont il dépend, et non « Autre compte Mail ». Connectez-vous sur la page qui s’ouvre.
guide-apple-mail-mac-address = Saisissez votre nom, votre adresse et votre mot de passe, puis connectez-vous. Si Mail ne parvient pas à vérifier le compte, il demande les serveurs.
guide-apple-mail-mac-servers = Saisissez ceci :
guide-apple-mail-mac-sending = Et pour l’envoi, ceci :
guide-apple-mail-mac-ports = Si la connexion échoue, regardez dans les réglages de serveur du compte, désactivez leur gestion automatique et comparez les ports. TLS/SSL doit être activé :

## Outlook, all kinds

guide-outlook-address = Saisissez votre adresse. Ne poursuivez pas avec ce qu’Outlook propose s’il demande un mot de passe Microsoft ou Exchange.
guide-outlook-sign-in = Saisissez votre adresse et continuez. Connectez-vous sur la page qui s’ouvre, celle du fournisseur, { $provider }. Il n’y a rien d’autre à saisir :
guide-outlook-cloud = Cet Outlook fait passer vos messages et le mot de passe de votre messagerie par les serveurs de Microsoft, qui s’identifient ensuite à votre place.
guide-outlook-cloud-sign-in = Cet Outlook fait passer vos messages par les serveurs de Microsoft, qui s’identifient à votre place.
guide-outlook-ignores = Cet Outlook interroge un service de Microsoft au lieu des paramètres qu’un domaine publie ; il faut donc les saisir.

## Outlook for Windows, new

guide-outlook-new-open = Ouvrez Outlook, et ajoutez un compte dans ses paramètres.
guide-outlook-new-manual = S’il propose un autre type de compte, choisissez un autre fournisseur ou la configuration avancée, puis ceci :
guide-outlook-new-done = N’acceptez que si vos messages peuvent passer par les serveurs de Microsoft, et terminez. Sinon, utilisez une autre application.

## Outlook for Windows, classic

guide-outlook-classic-open = Ouvrez Outlook. Dans le menu Fichier, choisissez Ajouter un compte.
guide-outlook-classic-manual = Saisissez votre adresse, ouvrez « Options avancées », cochez « Me laisser configurer mon compte manuellement » et lancez la connexion.
guide-outlook-classic-outgoing = Voici le serveur sortant. S’il y a une case « Exiger l’authentification par mot de passe sécurisé (SPA) lors de la connexion », laissez-la vide, ici comme plus haut :
guide-outlook-classic-finish = Saisissez le mot de passe et terminez. Outlook prend votre adresse comme nom d’utilisateur ; si le vôtre est différent, changez-le ensuite dans les paramètres du compte :
guide-outlook-classic-sending-name = Pour l’envoi, le nom d’utilisateur est différent. Saisissez-le dans les paramètres du compte, pour le serveur sortant :
guide-outlook-classic-ignores = La plupart des versions depuis 2021 interrogent d’abord un service de Microsoft et n’utilisent pas les paramètres qu’un domaine publie pour IMAP et POP3.
guide-outlook-classic-fact-older = Outlook 2016 et les versions plus anciennes interrogent le domaine lui-même (Autodiscover) et trouvent ce qui est publié pour lui. Dans les plus récentes, une ancienne boîte de dialogue le fait encore : dans le Panneau de configuration de Windows, sous Mail.
guide-outlook-classic-cloud = D’après certains témoignages, les versions récentes qui font partie de Microsoft 365 font, elles aussi, passer les mots de passe par les serveurs de Microsoft.

## Outlook for Mac

guide-outlook-mac-open = Ouvrez Outlook. Dans ses paramètres, ouvrez Comptes et ajoutez-en un.
guide-outlook-mac-manual = S’il propose un autre type de compte, choisissez ceci :
guide-outlook-mac-incoming = Pour la réception, saisissez ceci. Cochez « Utiliser SSL pour se connecter » :
guide-outlook-mac-outgoing = Pour l’envoi, saisissez ceci, à nouveau avec « Utiliser SSL pour se connecter » :
guide-outlook-mac-login = Sous « Plus d’options », donnez au serveur sortant cette authentification :
guide-outlook-mac-cloud = Le nouvel Outlook pour Mac peut synchroniser le compte par les serveurs de Microsoft. Ceux-ci ont alors vos messages et s’identifient à votre place.
guide-outlook-mac-ignores = Outlook pour Mac n’utilise pas les paramètres qu’un domaine publie pour IMAP et POP3.

## Thunderbird

guide-thunderbird-open = Ouvrez Thunderbird et commencez à ajouter un compte de messagerie : dans le menu, Nouveau compte, puis l’entrée pour le courrier électronique.
guide-thunderbird-address = Saisissez votre nom, votre adresse et, quand il le demande, votre mot de passe.
guide-thunderbird-address-sign-in = Saisissez votre nom et votre adresse.
guide-thunderbird-finds-imap = Continuez. Thunderbird cherche lui-même les paramètres. Comparez ce qu’il a trouvé avec les valeurs ci-dessous. Si elles sont identiques, passez directement à la dernière étape ; sinon, choisissez la configuration manuelle et saisissez celles-ci :
guide-thunderbird-finds-pop3 = Continuez. Thunderbird cherche lui-même les paramètres et commence par IMAP : choisissez POP3 s’il le propose. Comparez avec les valeurs ci-dessous. Si elles sont identiques, passez directement à la dernière étape ; sinon, choisissez la configuration manuelle et saisissez celles-ci :
guide-thunderbird-compare = Continuez et regardez quels serveurs Thunderbird propose. S’il n’en trouve pas, ou s’il en propose d’autres que ceux ci-dessous, choisissez la configuration manuelle.
guide-thunderbird-done = Laissez-le tester les paramètres, et terminez. S’il dit que le mot de passe est incorrect, essayez-le d’abord sur le site web de votre fournisseur.
guide-thunderbird-done-sign-in = Laissez-le tester les paramètres, et terminez. La page de connexion de votre fournisseur s’ouvre alors.
guide-thunderbird-sign-in = Saisissez votre nom et votre adresse, et continuez. Si une méthode d’authentification est affichée, ce doit être OAuth2. Terminez. Connectez-vous sur la page qui s’ouvre, celle du fournisseur, { $provider }.
guide-thunderbird-fact-published = Des paramètres pour ce domaine sont publiés là où Thunderbird les cherche.
guide-thunderbird-fact-guesses = Rien de ce que Thunderbird utilise n’est publié pour ce domaine, mais ses serveurs portent des noms courants, que Thunderbird essaie.
guide-thunderbird-fact-unsure = Tous les endroits où Thunderbird cherche des paramètres n’ont pas pu être interrogés d’ici. Il les trouvera peut-être ; sinon, il devine.
guide-thunderbird-fact-not-found = Là où Thunderbird cherche, rien d’utilisable pour lui n’est publié pour ce domaine ; il ne peut donc que deviner.
guide-thunderbird-fact-misled = Ce qui est publié pour ce domaine mène Thunderbird à des paramètres qui ne fonctionnent pas d’ici. Saisissez plutôt ceux-ci.

## Evolution

guide-evolution-open = Dans le menu Fichier, choisissez Nouveau, puis un compte de messagerie. Saisissez votre nom et votre adresse, et laissez activée la recherche des détails du serveur :
guide-evolution-found = Evolution trouve ce qui est publié pour ce domaine. Comparez avec les valeurs ci-dessous, protocole compris ; là où quelque chose diffère, saisissez celles-ci :
guide-evolution-sign-in = Dans le menu Fichier, choisissez Nouveau, puis un compte de messagerie. Saisissez votre nom et votre adresse, et laissez activée la recherche des détails du serveur. Comme type d’authentification, choisissez OAuth2, pour la réception et pour l’envoi. Terminez. Connectez-vous sur la page qui s’ouvre ; c’est la page de connexion à { $provider }.
guide-evolution-receiving-as = À la page de réception du courrier, saisissez ceci. SSL/TLS s’y appelle « TLS sur un port dédié », et STARTTLS « STARTTLS après la connexion » :
guide-evolution-sending = À la page d’envoi du courrier, saisissez ceci. Le serveur exige une authentification :
guide-evolution-finish = Terminez. Envoyez-vous ensuite un message et voyez s’il arrive. Evolution demande le mot de passe dans une fenêtre à part :
guide-evolution-finish-sign-in = Terminez. La page de connexion de votre fournisseur s’ouvre alors ; connectez-vous-y. Envoyez-vous un message et voyez s’il arrive.
guide-evolution-fact-finds = Evolution cherche le fichier de paramètres auprès du domaine et dans la base centrale, ainsi que des enregistrements SRV.

## KMail

guide-kmail-open = Ouvrez l’assistant de compte et saisissez votre nom, votre adresse et votre mot de passe :
guide-kmail-open-sign-in = Ouvrez l’assistant de compte et saisissez votre nom et votre adresse :
guide-kmail-found = Laissez-le chercher : il trouve le fichier de paramètres de ce domaine. Comparez avec les valeurs ci-dessous, protocole compris. Si tout est identique, terminez ; sinon, continuez à la main.
guide-kmail-finds-nothing = L’assistant ne trouve pour ce domaine rien qu’il puisse utiliser. Fermez-le, et continuez à la main.
guide-kmail-by-hand = À la main : dans le menu Configuration, Configurer KMail, ouvrez la page Comptes. Sous Réception, ajoutez un compte pour le protocole indiqué à l’étape suivante.
guide-kmail-sign-in = Ouvrez l’assistant de compte et saisissez votre nom et votre adresse. S’il affiche un mode de connexion, ce doit être OAuth2 (XOAUTH2). Terminez. Connectez-vous sur la page qui s’ouvre, celle du fournisseur, { $provider }.
guide-kmail-sending = Sous Envoi, ajoutez-en un par « Créer et configurer », indiquez que le serveur exige une authentification et saisissez ceci :
guide-kmail-fact-finds = L’assistant de KMail cherche le fichier de paramètres dans la base centrale et auprès du domaine. Il ne lit pas les enregistrements SRV.

## Geary

guide-geary-add = Dans le menu de Geary, ouvrez les comptes et ajoutez-en un. Saisissez votre nom et votre adresse, et continuez :
guide-geary-sign-in = Dans le menu de Geary, ouvrez les comptes et ajoutez-en un. Saisissez votre nom et votre adresse, et continuez. Geary ouvre les paramètres de GNOME aux comptes en ligne ; sinon, ouvrez-les vous-même. Ajoutez-y le compte, et connectez-vous sur la page qui s’ouvre ; c’est la page de connexion à { $provider } :
guide-geary-found = Geary trouve le fichier de paramètres de ce domaine. S’il ne demande alors pas de serveurs, seuls le nom d’utilisateur et le mot de passe sont à saisir.
guide-geary-receiving = Pour la réception, saisissez ceci. Le champ du serveur IMAP prend le serveur et le port ensemble, avec les deux-points :
guide-geary-sending = Pour l’envoi, saisissez ceci de la même façon comme serveur SMTP. Si aucun autre nom d’utilisateur ne suit ici, gardez la même authentification que pour la réception :
guide-geary-sending-login = Pour l’envoi, n’utilisez pas la même authentification que pour la réception, mais celle-ci :
guide-geary-create = Créez le compte. C’est seulement s’il ne peut pas joindre le serveur de réception que Geary affiche la sécurité du transport (« Transport security ») ; choisissez-y alors ceci, et créez le compte à nouveau :
guide-geary-create-sending = S’il ne peut pas joindre le serveur d’envoi, faites-y de même avec ceci :
guide-geary-fact-finds = Geary interroge autoconfig. placé devant le domaine, puis la base centrale, et prend le premier serveur de chaque type.

## eM Client

guide-em-client-open = Ouvrez eM Client. Dans le menu, ouvrez les comptes et ajoutez-en un.
guide-em-client-address = Essayez la configuration automatique : saisissez votre adresse et votre mot de passe. Comparez les serveurs trouvés avec les valeurs ci-dessous :
guide-em-client-manual = S’ils sont différents, ajoutez le compte à nouveau à la main, comme celui d’un autre fournisseur de messagerie, et choisissez ceci :
guide-em-client-fact-finds = Il essaie ce qu’il sait des grands fournisseurs, puis Autodiscover, puis devine.
guide-em-client-fact-file = Selon des témoignages, il lit aussi le fichier de paramètres qu’un domaine publie.

## The Bat!

guide-the-bat-open = Dans le menu Compte, créez une nouvelle boîte aux lettres.
guide-the-bat-address = Saisissez votre nom, votre adresse et votre mot de passe :

## Claws Mail

guide-claws-open = Dans le menu Configuration, créez un nouveau compte ; au premier démarrage, un assistant demande la même chose. Saisissez votre nom et votre adresse :
guide-claws-receiving = Pour la réception, saisissez ceci :
guide-claws-sending = Pour l’envoi, saisissez ceci, et cochez que SMTP exige une authentification :
guide-claws-security = Vérifiez à la page TLS que les deux sens ont le chiffrement indiqué ici. Les ports se règlent parmi les paramètres avancés.
guide-claws-fact-finds = Son assistant peut chercher les enregistrements SRV du domaine. S’il remplit lui-même les serveurs, comparez-les avec ceux-ci.
