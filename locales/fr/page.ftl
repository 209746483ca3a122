# The pages.

brand = Portolan
title = { $page } · Portolan
description = Trouve les serveurs de messagerie de votre adresse, dialogue avec chacun d’eux et indique les paramètres à saisir dans votre application.
skip = Aller au contenu
footer-about = À propos
footer-home = Nouvelle adresse
footer-report = Ce résultat au format JSON

## The first page

home-title = Des paramètres de messagerie qui fonctionnent
home-heading = Quels paramètres faut-il à votre application de messagerie ?
home-lead = Saisissez votre adresse. Portolan trouve les serveurs de votre boîte aux lettres, dialogue avec chacun d’eux et vous indique quoi saisir.
home-label = Votre adresse e-mail
home-hint = Par exemple ana@example.org. La partie après le @ suffit.
home-button = Trouver mes paramètres
home-privacy = Portolan ne demande jamais votre mot de passe. Ce qui précède le @ reste dans votre navigateur.
home-privacy-no-script = Portolan ne demande jamais votre mot de passe. Votre adresse sert à vous répondre et n’est pas conservée.
home-samples = Ceci est une démonstration. Domaines à essayer :
home-steps = Ce qui se passe
home-step-ask = Portolan cherche là où des paramètres sont publiés : les fichiers du fournisseur, le DNS et les bases de données de fournisseurs.
home-step-talk = Il se connecte à chaque serveur de messagerie pour voir s’il répond, s’il est sûr et si son certificat est bon. Il ne se connecte jamais à votre compte.
home-step-show = Vous recevez les paramètres en termes simples, les étapes pour votre application et, s’il en existe un, un fichier qui fait tout à votre place.

## Errors

error-heading-400 = Cela n’a pas marché
error-heading-403 = Ce n’est pas permis ici
error-heading-404 = Introuvable
error-heading-405 = Cela n’a pas marché
error-heading-413 = C’est trop long
error-heading-429 = Un peu moins vite, s’il vous plaît
error-heading-500 = Une erreur de notre part
error-heading-503 = Pas pour le moment
error-heading-other = Cela n’a pas marché
error-try-again = Réessayer
error-again = Saisir une adresse

## About

about-title = À propos
about-heading = À propos de Portolan
about-lead = Un portulan était une carte marine montrant les ports et la façon de les atteindre. Celui-ci cartographie les serveurs de messagerie : il découvre comment on accède à une boîte aux lettres, le vérifie en dialoguant avec les serveurs et indique ce qu’il faut saisir dans une application de messagerie.
about-asked = Ce qui est demandé, et à qui
about-asked-part = Seul le domaine, la partie qui suit le @, est transmis à d’autres. La partie qui le précède ne va jamais plus loin que ce serveur.
about-asked-dns = Les enregistrements de messagerie du domaine sont demandés aux serveurs de noms.
about-asked-web = Un fichier de paramètres est demandé aux serveurs web du domaine et à ceux de l’entreprise qui reçoit son courrier.
about-asked-database = Le domaine est recherché dans la base de fournisseurs de Thunderbird, sauf si l’exploitant de ce serveur l’a désactivée.
about-asked-mail = Les serveurs de messagerie trouvés sont contactés sur leurs ports habituels. Portolan les salue, demande ce qu’ils proposent, regarde le certificat et prend congé ; il n’essaie jamais de se connecter à un compte ni d’envoyer quoi que ce soit.
about-kept = Ce qui est conservé
about-kept-result = Le résultat d’un domaine est gardé en mémoire pendant quelques minutes et sert à toutes les personnes qui demandent ce même domaine.
about-kept-published = Si ce site publie des réglages pour un domaine, il garde ce qui y a fonctionné aussi longtemps qu’il le publie.
about-kept-address = Votre adresse n’est ni enregistrée ni écrite dans un journal. Avec JavaScript, elle reste dans cet onglet du navigateur jusqu’à ce que vous demandiez un fichier ou un code qui la contient ; sans JavaScript, elle ne parvient à ce serveur que pour vous répondre.
about-kept-cookies = Il n’y a ni cookies, ni comptes, ni statistiques à votre sujet, et rien sur ces pages n’est chargé depuis un autre site.
about-alone = Comment ne pas être sollicité
about-alone-calls-at-most = Chaque serveur de messagerie est contacté une fois par port, et jusqu’à trois fois de plus seulement si le premier appel a laissé une question ouverte. Les connexions simultanées sont peu nombreuses et les résultats sont partagés : beaucoup de visiteurs ne signifient donc pas beaucoup d’appels.
about-alone-stop = Si vous exploitez un serveur de messagerie et ne voulez pas d’appels venant d’ici, refusez l’adresse de ce serveur dans votre pare-feu ou dites-le à ceux qui l’exploitent. Si vos serveurs ne sont pas destinés au public, ne les publiez pas dans le DNS.
about-limits = Ce que Portolan ne peut pas savoir
about-limits-view = Portolan voit les serveurs depuis l’endroit où il se trouve. Votre réseau peut bloquer un port qui fonctionne d’ici, ou l’inverse. Seul votre fournisseur peut dire si votre mot de passe est le bon.

## The result, while it is being made

report-title = Paramètres de messagerie pour { $domain }
report-heading-for = Paramètres de messagerie pour
report-ascii = S’écrit aussi { $ascii }
live-begins = Recherche des serveurs de messagerie de { $domain }…
live-source = { $source } : { $outcome }
live-observation = { $host }, port { $port }, { $family } : { $verdict }
live-heading = Ce qui a été trouvé jusqu’ici
live-chart = Serveurs qui ont répondu jusqu’ici
live-failed = L’analyse n’est pas allée à son terme. Rechargez cette page.
live-wait = Cela prend quelques secondes tout au plus. Le résultat s’affiche ici.

## The result: the head

result-works = Ces paramètres fonctionnent
result-works-summary = Portolan vient de dialoguer avec ces serveurs. Saisissez ce qui suit, ou choisissez votre application pour voir les étapes.
result-given = Voici les paramètres
result-given-summary = Source : { $source }. Ils n’ont pas tous pu être essayés d’ici.
result-no-outgoing = Vous pouvez lire vos messages, mais l’envoi n’est pas réglé
result-no-outgoing-summary = Un serveur permettant de lire les messages fonctionne. Aucun serveur permettant d’en envoyer de façon sûre n’a été trouvé ; vous lirez plus bas pourquoi et qui peut y remédier.
result-no-incoming = Vous pouvez envoyer des messages, mais la lecture n’est pas réglée
result-no-incoming-summary = Un serveur permettant d’envoyer des messages fonctionne. Aucun serveur permettant d’en lire de façon sûre n’a été trouvé ; vous lirez plus bas pourquoi et qui peut y remédier.
result-nothing = Aucun paramètre sûr et fonctionnel n’a été trouvé
result-nothing-summary = Montrez cette page aux personnes qui s’occupent de votre messagerie : elle indique plus bas ce qui ne va pas et ce qu’il faut faire.
result-turned-away = Les serveurs de messagerie ont refusé de parler à Portolan
result-turned-away-summary = Il se peut très bien qu’ils acceptent votre propre application. Demandez les paramètres à votre fournisseur, ou montrez cette page aux personnes qui s’occupent de votre messagerie.
result-again = Vérifier à nouveau
result-other = Essayer une autre adresse

## The result: the settings

settings-heading = Vos paramètres
settings-incoming-imap = Courrier entrant : IMAP
settings-incoming-pop3 = Courrier entrant : POP3
settings-outgoing = Courrier sortant : SMTP
settings-choice = Comment voulez-vous lire vos messages ?
settings-imap = IMAP
settings-imap-meaning = Les messages restent sur le serveur et tous vos appareils affichent la même chose. C’est le bon choix pour presque tout le monde.
settings-pop3 = POP3
settings-pop3-meaning = Un seul appareil récupère les messages, et la plupart des applications les suppriment ensuite du serveur. Vos autres appareils ne les verront pas.
settings-server = Serveur
settings-port = Port
settings-security = Sécurité
settings-username = Nom d’utilisateur
settings-password = Mot de passe
settings-login = Méthode d’authentification
settings-password-own = le mot de passe de votre messagerie
settings-password-app = un mot de passe d’application créé dans votre compte, pas votre mot de passe habituel
settings-password-oauth = aucun ici : vous vous identifiez sur la page de votre fournisseur
settings-username-address = votre adresse complète
settings-username-local = la partie avant le @
settings-username-mixed = { $form }
settings-local-part-placeholder = (la partie avant le @)
settings-verified = Essayé à l’instant : fonctionne
settings-not-verified = Pas essayé d’ici
settings-others = Autres paramètres qui fonctionnent aussi
settings-other-line = { $protocol } : { $host }, port { $port }, { $security }
settings-from = { $more ->
    [0] Source : { $source }
    [one] Source : { $source } ; une autre source dit la même chose
   *[other] Source : { $source } ; { $more } autres sources disent la même chose
}
copy = Copier
copy-what = Copier : { $what }
copy-which = Copier : { $what } ({ $of })
copied = Copié
own-label = Ce qui précède le @
own-button = Compléter
own-note = Cela reste dans cet onglet de votre navigateur.
own-forget = Oublier mon adresse

## The result: apps and files

guides-heading = Quelle application utilisez-vous ?
guides-all = Toutes les applications et tous les appareils
guides-on-iphone = Sur cet iPhone ou iPad
guides-on-android = Sur cet appareil Android
guides-on-mac = Sur ce Mac
guides-on-windows = Sur cet ordinateur Windows
guides-on-linux = Sur cet ordinateur Linux
guides-group-phones = Téléphones et tablettes
guides-group-computers = Ordinateurs
guides-group-web = Dans le navigateur
guides-group-command-line = En ligne de commande
guides-group-others = Appareils, programmes et autres applications
guide-for = Configurer { $app }
guide-value-missing = non trouvé
files-heading = Fichiers contenant ces paramètres
files-profile = Profil de configuration pour iPhone, iPad et Mac
files-autoconfig = Fichier de paramètres pour Thunderbird et d’autres (autoconfig)
files-autoconfig-note = Pour les administrateurs : Thunderbird le trouve tout seul si le domaine le publie sur autoconfig.{ $domain }.
files-name = Votre nom, tel que les autres le verront (facultatif)
profile-button = Obtenir le profil
profile-note-safari = Ouvrez cette page dans Safari. À l’intérieur d’une autre application, dans une discussion par exemple, le profil n’arrive pas jusqu’aux Réglages : choisissez-y d’abord « Ouvrir dans Safari ».
profile-note-time = Une fois le profil chargé, vous avez huit minutes pour l’installer ; ensuite, l’appareil le supprime. Si cela arrive, chargez-le simplement à nouveau.
profile-note-signed = L’appareil affiche « Non signé » en rouge. C’est normal ici : ce fichier ne porte pas de signature.
profile-note-password = Le profil ne contient pas de mot de passe. L’appareil le demande lors de l’installation.
qr-button = Afficher le code
qr-alt = Code qui configure le compte dans Thunderbird pour Android
qr-note = Le code contient votre adresse, votre nom et les serveurs, mais pas de mot de passe.
qr-address = Votre adresse e-mail

## Before a file is handed over

ask-title = Encore une étape
ask-heading-profile = Votre profil de configuration
ask-heading-autoconfig = Votre fichier de paramètres
ask-heading-qr = Votre code
ask-lead-address = Le fichier contient votre adresse : il configure ainsi votre compte, et celui de personne d’autre.
ask-confirm-lead = Ces paramètres ont été obtenus par une voie où quelqu’un d’autre aurait pu les altérer. Le mot de passe de votre messagerie sera envoyé à ces serveurs : regardez donc d’abord leurs noms.
ask-confirm-domain = Votre domaine de messagerie
ask-confirm-hosts = Les serveurs
ask-confirm-check = Je connais ces noms, et ils appartiennent à mon fournisseur.
ask-confirm-note = En cas de doute, demandez à votre fournisseur les noms de ses serveurs de messagerie et comparez.
ask-protocol = Lire les messages par
ask-button = Continuer
ask-back = Retour aux paramètres

## The result: findings, chart, sources

findings-heading-wrong = Ce qui ne va pas, et qui peut y remédier
findings-heading-better = Ce qui pourrait être mieux, et qui peut y remédier
admins-heading = Pour l’administrateur de la messagerie
admins-notes = Ce qui pourrait être encore mieux
findings-command = La commande qui le montre
findings-configuration = Les lignes qui corrigent le problème
findings-remedy = Que faire
chart-heading = La carte
chart-service = Service
chart-port = port { $port }
chart-certificate = Certificat
chart-words = Ce que ces mots signifient
chart-no-call = pas contacté
chart-said = Il a dit : « { $words } »
certificate-valid-until = Valable jusqu’au { $date }
certificate-none = Aucun vu
certificate-details = Détails
certificate-subject = Délivré à
certificate-issuer = Délivré par
certificate-names = Valable pour
certificate-validity = Validité
certificate-from-to = du { $from } au { $to }
certificate-version = Chiffrement
certificate-mechanisms = Moyens de s’identifier
certificate-mechanisms-before = Moyens de s’identifier avant le chiffrement
unknown = inconnu
sources-heading = D’où viennent ces informations
sources-heading-looked = Où Portolan a cherché
sources-lead = Ces sources n’apprennent que le domaine, et rien d’autre.
sources-others = Également consultées, sans résultat
sources-authenticated = à l’abri des falsifications
other-services-heading = Également trouvé
mx-heading = Qui reçoit le courrier
mx-provider = Fournisseur : { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Analyse : { $time } UTC, durée : { $elapsed }.
chart-tally = { $works ->
    [0] 0 sur { $all } fonctionne
    [one] { $works } sur { $all } fonctionne
   *[other] { $works } sur { $all } fonctionnent
}

# The DNS records of a published domain

dns-heading = Enregistrements DNS pour { $domain }
dns-lead = Avec ces enregistrements, les applications de messagerie trouvent elles-mêmes les paramètres du domaine. Ils vont dans la zone du domaine, où qu’elle soit gérée.
dns-steps-heading = Dans le formulaire d’un bureau d’enregistrement
dns-steps = Un enregistrement après l’autre. « @ » désigne le domaine lui-même ; certains formulaires veulent le nom complet à la place. Une cible réduite à un seul point signifie que ce service n’existe pas.
dns-kind = Type
dns-name = Nom
dns-value = Valeur ou cible
dns-priority = Priorité
dns-weight = Poids
dns-port = Port
dns-zone-heading = Sous forme de fichier de zone

# Which signature a profile has

ask-signed = Le profil est signé : l’appareil indique { $subject }, et affiche « Vérifié » s’il fait confiance à ce certificat.
ask-unsigned = Le profil n’est pas signé : l’appareil affiche « Non signé » en rouge. Ne l’installez que si vous venez du site de votre fournisseur.
