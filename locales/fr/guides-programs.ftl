# Guides of webmail, of programs on the command line, of devices and of programs that send.

## Nextcloud Mail

guide-nextcloud-mail-open = Ouvrez Mail dans votre Nextcloud, et ajoutez un compte dans ses paramètres. Saisissez votre nom, votre adresse et votre mot de passe :
guide-nextcloud-mail-finds = Essayez « Auto » : le fichier de paramètres de ce domaine est trouvé. Si la connexion réussit, c’est terminé.
guide-nextcloud-mail-manual = Sinon, choisissez « Manuel ».
guide-nextcloud-mail-by-hand = Choisissez « Manuel ».
guide-nextcloud-mail-imap = Dans les paramètres IMAP, saisissez ceci (l’« hôte IMAP » est le serveur) :
guide-nextcloud-mail-smtp = Dans les paramètres SMTP, saisissez ceci (l’« hôte SMTP » est le serveur) :
guide-nextcloud-mail-done = Connectez. C’est le serveur de votre Nextcloud qui s’identifie ; c’est donc lui qui garde le mot de passe.
guide-nextcloud-mail-fact-finds = Il cherche le fichier de paramètres auprès du domaine, de son hôte MX et dans la base centrale. Il n’utilise qu’IMAP.
guide-nextcloud-mail-fact-ports = Là où il n’y a pas de tel fichier, les ports habituels des hôtes MX du domaine sont essayés.

## Roundcube

guide-roundcube-who = Les serveurs de Roundcube sont définis par celui qui l’exploite, pas par vous. Si vous ne faites que l’utiliser, ouvrez-le et identifiez-vous comme indiqué plus bas.
guide-roundcube-file = Si vous l’exploitez, écrivez ces lignes dans sa configuration :
guide-roundcube-login = Identifiez-vous avec ceci :
guide-roundcube-fact-prefix = Devant un serveur, ssl:// signifie le chiffrement dès le premier octet, et tls:// signifie STARTTLS.
guide-roundcube-fact-finds = Roundcube ne cherche pas de paramètres lui-même ; il a ceux qu’a saisis celui qui l’exploite.
guide-roundcube-fact-password = C’est le serveur web qui s’identifie auprès du serveur de messagerie. Il garde votre mot de passe, chiffré, tant que vous êtes connecté.

## On the command line

guide-pass-once = Aucun mot de passe ne figure dans ces fichiers : une commande l’affiche, ici celle du gestionnaire de mots de passe pass. Enregistrez-y une fois votre mot de passe par la commande ci-dessous, ou écrivez une autre commande dans les fichiers.
guide-token = Ces fichiers ne contiennent aucun secret : une commande l’affiche. Là où ils lancent pass, inscrivez la commande par laquelle votre programme auxiliaire affiche un jeton.

guide-neomutt-fetch = mbsync récupère vos messages dans un dossier de votre ordinateur. Écrivez ceci dans son fichier ; si mbsync est plus ancien que 1.5 (mbsync --version le dit), avec SSLType à la place de TLSType :
guide-neomutt-folder = mbsync ne crée pas ce dossier lui-même. Créez-le :
guide-neomutt-send = msmtp les envoie. Écrivez ceci dans son fichier :
guide-neomutt-file = NeoMutt, ou Mutt, sert à lire et à écrire les messages. NeoMutt cherche son fichier ici, Mutt dans ~/.muttrc et dans ~/.config/mutt/muttrc. Prenez l’emplacement du programme que vous avez :
guide-neomutt-start = Récupérez vos messages, puis lancez NeoMutt (ou mutt) :
guide-neomutt-fact-finds = Des trois, seul msmtp utilise ce qu’un domaine publie : msmtp --configure propose un fichier.
guide-neomutt-fact-folders = Ce que vous envoyez va dans le dossier Sent, les brouillons dans Drafts ; mbsync porte les deux sur le serveur. Si ces dossiers y portent d’autres noms, écrivez ceux-ci dans le fichier de NeoMutt.
guide-neomutt-fact-tlstype = Avant isync 1.5, TLSType s’appelle SSLType.
guide-neomutt-fact-place = C’est là que NeoMutt cherche son fichier ; le premier qu’il trouve est le seul qu’il lit.
guide-neomutt-fact-mutt = Mutt cherche son fichier dans ~/.muttrc et, dans les versions plus récentes, dans ~/.config/mutt/muttrc.

guide-aerc-wizard = Lancez aerc : sans compte, il ouvre un assistant qui demande tout cela ; plus tard aussi, par :new-account.
guide-aerc-add = Ajoutez ceci à son fichier :
guide-aerc-alone = Ne laissez personne d’autre lire ce fichier ; sinon aerc ne démarre pas :
guide-aerc-run = Lancez aerc.
guide-aerc-fact-old = Avant la version 0.15 (Debian 12 en a une), aerc veut une ligne de plus, smtp-starttls = true, avec yes avant la 0.14 : sans elle, smtp:// y signifie l’absence de chiffrement. Les versions plus récentes s’en passent, et s’en plaignent.
guide-aerc-fact-finds = Son assistant cherche les enregistrements SRV, puis le fichier de paramètres auprès du domaine et dans la base centrale, et devine le reste.
guide-aerc-fact-schemes = imaps:// et smtps:// signifient le chiffrement dès le premier octet, imap:// et smtp:// signifient STARTTLS. Ce qui se termine par +insecure désactive la protection ; ne l’utilisez pas.

guide-himalaya-wizard = Exécutez himalaya sans rien derrière : un assistant cherche vos paramètres et affiche le fichier.
guide-himalaya-file = Ajoutez ceci à son fichier. C’est pour la version 2 ; la version 1 utilise d’autres noms :
guide-himalaya-list = Voyez s’il affiche la liste de vos messages :
guide-himalaya-fact-finds = Son assistant cherche PACC, le fichier de paramètres et des enregistrements SRV auprès du domaine.

## Printers and scanners

guide-printer-open = Ouvrez la page web de l’appareil : saisissez son numéro dans le réseau (son adresse IP) dans un navigateur. Cherchez les paramètres d’e-mail, de SMTP ou du serveur sortant.
guide-printer-server = Saisissez ceci. Si seuls « SSL » et « TLS » sont proposés, « SSL » est SSL/TLS, et « TLS » signifie le plus souvent STARTTLS :
guide-printer-login = Activez l’authentification (SMTP AUTH), et saisissez ceci :
guide-printer-from = Comme adresse d’expéditeur, saisissez l’adresse à laquelle appartiennent ces identifiants. La plupart des serveurs refusent toute autre adresse :
guide-printer-test = Faites-lui envoyer un test.
guide-printer-own-password = Un appareil garde le mot de passe pendant des années, et d’autres peuvent l’y lire. Utilisez un mot de passe d’application, ou une boîte aux lettres réservée à l’appareil, pas le mot de passe d’une personne.
guide-printer-fact-port25 = Le port 25 est destiné aux serveurs entre eux. Pour envoyer, un appareil utilise 465 ou 587, comme tout le monde.
guide-printer-fact-oauth = Ce fournisseur n’accepte pas de mots de passe venant de programmes ; la plupart des appareils ne peuvent donc pas envoyer par lui. Demandez à son administrateur une solution pour les appareils, par exemple un relais.
guide-program-token = Les programmes lisent dans leur environnement ce avec quoi ils s’identifient ; faites-leur y prendre le jeton de votre programme auxiliaire. Chacun envoie un test à vous-même.
guide-program-postfix-token = Et écrivez ce fichier, avec ce que votre programme auxiliaire demande à la place du dernier mot. Il ne doit être lisible que par root :

## Websites and scripts

guide-program-password = Pour Node.js, PHP et Python : gardez le mot de passe hors du programme, dans la variable MAIL_PASSWORD de son environnement. Chacun envoie un test à vous-même.
guide-program-oauth = { $provider } n’accepte pas de mots de passe de la part de programmes ; tels quels, ces fichiers ne fonctionnent donc pas : à la place du mot de passe, il faut un jeton OAuth 2.0, qu’un programme auxiliaire obtient, et changer le mode de connexion. Ou demandez à l’administration du fournisseur une voie pour les programmes, comme un relais.
guide-program-install = Installez-le :
guide-program-write = Écrivez ceci dans un fichier, et exécutez-le :
guide-program-postfix-main = Tous les messages de la machine partent par votre fournisseur, et sous votre adresse, car la plupart des serveurs refusent toute autre. Installez aussi les méthodes d’authentification de Cyrus SASL (sous Debian et Ubuntu : libsasl2-modules). Écrivez ceci dans la configuration de Postfix, à la place des lignes qui commencent de même ; l’emplacement des certificats de confiance diffère selon les systèmes :
guide-program-postfix-login = Et écrivez ce fichier, avec votre mot de passe à la place du dernier mot :
guide-program-postfix-alone = Ne laissez que root le lire, et faites relire sa configuration à Postfix :
guide-program-fact-certificates = Qui écrit de ne pas vérifier les certificats donne les identifiants à quiconque se trouve sur le chemin. Si la vérification échoue, il faut en corriger la cause.
guide-program-fact-wrapper = Le port 465 est chiffré dès le premier octet ; le port 587 commence en clair, et le programme doit exiger STARTTLS, comme le font ceux-ci.

## Any other app

guide-other-open = Ouvrez votre application et ajoutez un nouveau compte. Elle appelle peut-être ce type de compte « IMAP », « POP3 », « Autre » ou « E-mail ».
guide-other-manual = Si elle propose de configurer le compte manuellement, ou d’afficher plus d’options, choisissez cela. Ce qu’elle devine toute seule peut être faux.
guide-other-incoming = Pour lire les messages (serveur entrant), saisissez ceci :
guide-other-outgoing = Pour envoyer des messages (serveur sortant, SMTP), saisissez ceci. Le serveur exige une authentification : activez-la si on vous le demande.
guide-other-password = Pour les deux, voici le mot de passe :
guide-other-fact-names = « SSL/TLS » dans une application signifie le chiffrement dès le premier octet ; « STARTTLS » signifie que la connexion commence en clair, puis que le chiffrement est activé. L’ancien nom « SSL » désigne le premier.
