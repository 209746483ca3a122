# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = Le domaine { $domain } n’existe pas.
finding-domain-not-found-remedy = Vérifiez l’orthographe, surtout la terminaison. Si elle est juste, le domaine a peut-être expiré : demandez à son titulaire.
finding-no-mail = Aucun serveur de messagerie n’a été trouvé pour { $domain }.
finding-no-mail-remedy = Vérifiez l’orthographe. Si des messages vous parviennent bien à ce domaine, demandez à votre fournisseur les noms de ses serveurs ; l’administrateur de la messagerie peut les publier dans le DNS.
finding-null-mx = { $domain } indique qu’il n’accepte aucun courrier.
finding-null-mx-remedy = Vérifiez l’orthographe : votre boîte aux lettres se trouve sans doute dans un autre domaine.
finding-dns-failed = Les serveurs de noms de { $domain } n’ont pas donné de réponse utilisable ({ $fault }).
finding-dns-failed-remedy = Examinez les serveurs de noms du domaine, ainsi que DNSSEC si le domaine est signé.
finding-dnssec-bogus = Les signatures DNS de { $domain } ne tiennent pas ({ $names }). Soit quelqu’un falsifie les réponses, soit elles ont été mal signées. Rien de ce qui en a été tiré n’est recommandé.
finding-dnssec-bogus-remedy = Examinez les clés, les dates des signatures et l’enregistrement DS : « delv » et « dig +dnssec » les montrent.
finding-no-name-server = Ce serveur ne joint aucun serveur de noms ; rien n’a donc pu être recherché. Cela ne dit rien de votre messagerie.
finding-no-name-server-remedy = Réessayez dans quelques minutes. L’exploitant de ce serveur peut vérifier son réseau et son réglage nameserver.
finding-no-route = Ce serveur n’a pas d’accès à internet ; aucun serveur de messagerie n’a donc pu être interrogé. Cela ne dit rien de votre messagerie.
finding-no-route-remedy = Réessayez dans quelques minutes. L’exploitant de ce serveur peut vérifier son réseau.

## The result as a whole

finding-no-incoming = Aucun serveur permettant de lire les messages de façon sûre n’a été trouvé.
finding-no-incoming-remedy = Proposez la lecture par IMAP sur le port 993, avec TLS dès le début.
finding-no-outgoing = Aucun serveur permettant d’envoyer des messages de façon sûre n’a été trouvé.
finding-no-outgoing-remedy = Proposez l’envoi sur le port 465 avec TLS dès le début, ou sur le port 587 avec STARTTLS.
finding-nothing-answers = Des noms de serveurs sont connus, mais aucun de ces serveurs n’a répondu.
finding-nothing-answers-remedy = Vérifiez que les serveurs fonctionnent et qu’aucun pare-feu ne bloque Portolan.
finding-submission-on-25-only = L’envoi ne fonctionne que sur le port 25, qui est destiné au courrier entre serveurs et que beaucoup de réseaux bloquent.
finding-submission-on-25-only-remedy = Ouvrez la soumission sur le port 465 (TLS dès le début), et sur le port 587 pour les applications plus anciennes.
finding-submission-without-465 = { $host } accepte les messages sur le port { $port } avec STARTTLS, mais pas sur le port 465 avec TLS dès le début, ce qui est plus sûr.
finding-submission-without-465-remedy = Ouvrez aussi la soumission sur le port 465, et gardez le port 587 pour les applications plus anciennes.
finding-cleartext-port-open = { $host } répond aussi sur { $ports }, où une conversation commence sans chiffrement. Une application qui ne chiffre que « si possible » peut y être trompée.
finding-cleartext-port-open-remedy = { $count ->
    [one] Quand plus aucune application n’utilise ce port, fermez-le. D’ici là, n’y proposez l’authentification qu’après STARTTLS.
   *[other] Quand plus aucune application n’utilise ces ports, fermez-les. D’ici là, n’y proposez l’authentification qu’après STARTTLS.
}
finding-not-authenticated = { $host } a été obtenu par une voie où quelqu’un d’autre aurait pu l’altérer. Le nom peut malgré tout être juste.
finding-not-authenticated-remedy = Avant de saisir votre mot de passe, assurez-vous que { $host } est bien ce que vous a indiqué votre fournisseur pour { $domain }.
finding-other-organisation = { $host } appartient à une autre organisation que votre domaine de messagerie.
finding-other-organisation-remedy = C’est courant lorsqu’une entreprise s’occupe de la messagerie. Assurez-vous de connaître son nom avant de saisir votre mot de passe.

## Certificates

finding-cert-expired = { $days ->
    [0] Le certificat de { $subject } a expiré aujourd’hui. Les applications de messagerie afficheront un avertissement ou refuseront.
    [one] Le certificat de { $subject } a expiré il y a { $days } jour. Les applications de messagerie afficheront un avertissement ou refuseront.
   *[other] Le certificat de { $subject } a expiré il y a { $days } jours. Les applications de messagerie afficheront un avertissement ou refuseront.
}
finding-cert-expired-remedy = Renouvelez le certificat et rechargez le serveur.
finding-cert-expires-soon = { $days ->
    [0] Le certificat de { $subject } expire aujourd’hui.
    [one] Le certificat de { $subject } expire dans { $days } jour.
   *[other] Le certificat de { $subject } expire dans { $days } jours.
}
finding-cert-expires-soon-remedy = Renouvelez-le, et vérifiez que le renouvellement automatique fonctionne encore et qu’il recharge le serveur de messagerie.
finding-cert-not-yet-valid = Le certificat de { $subject } n’est pas encore valable : sa validité commence dans le futur.
finding-cert-not-yet-valid-remedy = Vérifiez l’horloge de la machine qui a créé le certificat, et mettez en place celui qui est valable aujourd’hui.
finding-cert-self-signed = Le certificat de { $subject } s’est signé lui-même : personne ne peut donc distinguer le serveur d’un imposteur.
finding-cert-self-signed-remedy = Obtenez un certificat auprès d’une autorité publique ; il en existe de gratuits.
finding-cert-chain-incomplete = { $subject } envoie son certificat, mais pas celui de son émetteur, { $issuer }. Les navigateurs web peuvent récupérer ce qui manque ; les applications de messagerie ne le peuvent pas.
finding-cert-chain-incomplete-remedy = Faites envoyer par le serveur la chaîne complète : la plupart des autorités la fournissent en un seul fichier, souvent appelé fullchain.pem.
finding-cert-untrusted = Le certificat de { $subject } a été délivré par { $issuer }, à qui les applications de messagerie ne font pas confiance.
finding-cert-untrusted-remedy = Obtenez un certificat auprès d’une autorité publique ; il en existe de gratuits. Si celui-ci vient d’une autorité publique, envoyez avec lui les certificats intermédiaires.
finding-dane-mismatch = Le certificat de { $subject } n’est pas celui que le DNS annonce pour lui (TLSA). Les programmes qui le vérifient le refuseront.
finding-dane-mismatch-remedy = Publiez un enregistrement TLSA pour le nouveau certificat à _{ $port }._tcp.{ $host }, ou remettez en place le certificat annoncé. Publiez l’enregistrement avant le prochain changement de certificat, et gardez l’ancien jusque-là.

## Reaching the port

finding-port-closed = Rien n’écoute à { $subject }.
finding-port-closed-remedy = Si ce port doit servir aux utilisateurs, démarrez-y le service ou ouvrez le pare-feu. Sinon, retirez-le de ce que le domaine publie.
finding-port-timeout = { $subject } ne répond pas. C’est ainsi qu’un pare-feu se présente vu de l’extérieur.
finding-port-timeout-remedy = Ouvrez le port dans le pare-feu, ou retirez-le de ce que le domaine publie.
finding-host-unreachable = Le réseau indique qu’aucun chemin ne mène à { $subject }.
finding-host-unreachable-remedy = Vérifiez l’adresse dans le DNS et la route qui y mène.
finding-host-no-address = { $subject } est désigné comme serveur de messagerie, mais ce nom n’a pas d’adresse.
finding-host-no-address-remedy = Ajoutez-lui un enregistrement A ou AAAA, ou retirez le nom de ce que le domaine publie.
finding-port-silent = { $verdict ->
    [silent] { $subject } accepte la connexion, puis ne dit rien.
    [reset] { $subject } accepte la connexion et la coupe aussitôt.
   *[other] { $subject } accepte la connexion, puis raccroche avant d’en avoir dit assez.
}
finding-port-silent-remedy = Regardez dans le journal du serveur : le service est peut-être bloqué, saturé, ou attend quelque chose placé devant lui.
finding-forbidden-target = { $subject } mène à une adresse ou à un port auquel ce serveur ne se connecte pas.
finding-forbidden-target-remedy = S’il s’agit d’une adresse privée, seules les machines de ce réseau peuvent l’utiliser. Publiez un nom que tout le monde peut atteindre.
finding-ipv6-dead = { $host } ne répond pas en IPv6, bien qu’il ait une adresse IPv6 ; en IPv4, il fonctionne. Les applications de messagerie qui utilisent IPv6 attendent ou échouent.
finding-ipv6-dead-remedy = Faites écouter le serveur de messagerie en IPv6 et ouvrez-y le pare-feu, ou supprimez l’enregistrement AAAA.
finding-ipv6-not-checked = Ce serveur n’a pas d’IPv6 ; rien n’a donc pu être essayé par cette voie.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] Il n’y a rien à faire sur les serveurs de messagerie. Refaites la demande depuis une machine qui a IPv6.
   *[other] Il n’y a rien à faire. Ce qui a été essayé en IPv4 reste valable.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } parle en clair là où le chiffrement devrait être présent dès le début.
   *[other] { $subject } chiffre dès le début là où STARTTLS est attendu.
}
finding-wrong-mode-remedy = Corrigez la configuration d’écoute : TLS dès le début sur 993, 995 et 465, STARTTLS sur 143, 110 et 587.
finding-not-this-protocol = Ce qui répond à { $subject } n’est pas le service de messagerie qui devrait s’y trouver.
finding-not-this-protocol-remedy = Vérifiez ce qui écoute sur ce port, et si quelque chose placé devant ne transmet pas un autre service.
finding-starttls-missing = { $subject } ne propose pas de chiffrement : un mot de passe serait donc lisible par quiconque se trouve sur le chemin.
finding-starttls-missing-remedy = Activez STARTTLS, ou fermez le port et proposez celui qui utilise TLS dès le début.
finding-starttls-refused = { $subject } propose le chiffrement, puis refuse de le démarrer.
finding-starttls-refused-remedy = Regardez dans le journal du serveur : le plus souvent, le certificat ou sa clé est illisible.
finding-starttls-injected = { $subject } laisse passer du texte en clair après le début du chiffrement, comme l’injecterait un attaquant.
finding-starttls-injected-remedy = Mettez à jour le serveur de messagerie et tout ce qui se trouve devant lui.
finding-tls-failed = Aucun accord sur le chiffrement n’a pu être trouvé avec { $subject }.
finding-tls-failed-remedy = Vérifiez le certificat, sa clé, ainsi que les versions de TLS et les suites de chiffrement du serveur ; TLS 1.2 et 1.3 devraient être activés.
finding-tls-too-old = { $subject } ne connaît que des versions de TLS qui ne sont plus sûres.
finding-tls-too-old-remedy = Activez TLS 1.2 et 1.3, et mettez le serveur à jour s’il ne le permet pas.
finding-tls-old-accepted = { $subject } accepte aussi { $version }, qui n’est plus sûr, à côté de versions plus récentes de TLS.
finding-tls-old-accepted-remedy = Désactivez tout ce qui est antérieur à TLS 1.2. Toutes les applications de messagerie des dix dernières années peuvent s’en passer.
finding-turned-away = { $subject } a répondu par un refus : « { $words } »
finding-turned-away-remedy = Cherchez-en la raison dans le journal du serveur.
finding-no-login = { $subject } répond, mais ne laisse personne s’identifier.
finding-no-login-remedy = Activez un moyen de s’identifier (AUTH PLAIN sous TLS), ou ne publiez pas ce port pour les utilisateurs.
finding-auth-in-clear = { $subject } demande des mots de passe avant le début du chiffrement ({ $mechanisms }).
finding-auth-in-clear-remedy = Ne proposez l’authentification qu’après STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } répond, mais pas avec un fichier de paramètres utilisable. Thunderbird ne cherche alors pas d’autre fichier et doit deviner les serveurs.
finding-autoconfig-not-xml-remedy = Faites répondre 404 à cette adresse, ou placez-y le fichier de paramètres.
finding-source-failed = Source sans réponse utilisable : { $source } ({ $detail }).
finding-source-failed-remedy = Réessayez plus tard. Si cela persiste, son exploitant peut examiner son nom, son certificat et son serveur web.
finding-cleartext-offered = Une source cite un serveur sans chiffrement ({ $host }), qui a été écarté : { $source }.
finding-cleartext-offered-remedy = Retirez-le de ce qui est publié, et proposez TLS à la place.
finding-autoconfig-certificate = { $url } présente un certificat qui n’est pas valable pour cette adresse ({ $detail }). Les applications qui y cherchent ne trouvent rien.
finding-autoconfig-certificate-remedy = Obtenez un certificat qui contient ce nom, ou supprimez le nom du DNS si aucun fichier de paramètres n’est censé s’y trouver.
finding-autoconfig-missing = { $domain } ne publie pas de fichier de paramètres du genre que lit Thunderbird (autoconfig). De telles applications doivent deviner.
finding-autoconfig-missing-remedy = Publiez un tel fichier en HTTPS à l’adresse ci-dessous. Cette page en fournit un, établi à partir de ce qui a été vérifié.
finding-autoconfig-http-only = Le fichier de paramètres de { $domain } n’est publié que sans chiffrement : quiconque se trouve sur le chemin peut donc le modifier.
finding-autoconfig-http-only-remedy = Publiez le même fichier en HTTPS, avec un certificat valable pour autoconfig.{ $domain }.
finding-autoconfig-media-type = Le serveur web de { $domain } ne présente pas le fichier de paramètres comme du XML. Certaines applications l’ignorent alors.
finding-autoconfig-media-type-remedy = Faites-le envoyer par le serveur web avec le type de média text/xml.
finding-autoconfig-contradicted = Le fichier de paramètres cite { $subject }, qui ne fonctionne pas ; { $works-host } sur le port { $works-port } fonctionne.
finding-autoconfig-contradicted-remedy = Inscrivez dans le fichier le serveur qui fonctionne, ou réparez celui qu’il cite. Les applications qui se fient au fichier échouent.
finding-srv-missing = { $domain } n’a pas d’enregistrements SRV pour les applications de messagerie.
finding-srv-missing-remedy = Ajoutez des enregistrements SRV pour les serveurs qui fonctionnent. Certaines applications trouvent leurs paramètres grâce à eux.
finding-srv-only-submission = Les enregistrements SRV de { $domain } n’indiquent que la soumission avec STARTTLS, alors que { $host } propose TLS dès le début sur le port 465.
finding-srv-only-submission-remedy = Ajoutez un enregistrement pour _submissions, et gardez _submission pour les applications plus anciennes.
finding-srv-contradicted = Les enregistrements SRV citent { $subject }, qui ne fonctionne pas ; { $works-host } sur le port { $works-port } fonctionne.
finding-srv-contradicted-remedy = Modifiez les enregistrements pour qu’ils citent le serveur qui fonctionne, ou réparez celui qu’ils citent.
finding-wildcard-dns = Tout nom sous { $domain } existe dans le DNS, même inventé au hasard. Des noms comme imap.{ $domain } ne disent donc rien, et les applications qui devinent peuvent interroger le mauvais serveur.
finding-wildcard-dns-remedy = Remplacez l’enregistrement générique (wildcard) par les noms qui sont utilisés.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } n’indique pas aux autres serveurs de messagerie qu’ils doivent chiffrer (MTA-STS). Quelqu’un placé entre eux peut les amener à envoyer en clair.
finding-mta-sts-missing-remedy = Publiez une politique à https://mta-sts.{ $domain }/.well-known/mta-sts.txt, puis l’enregistrement qui l’annonce. Commencez par le mode « testing ». Les applications de messagerie n’en ont pas besoin.
finding-mta-sts-broken = { $domain } annonce aux autres serveurs de messagerie une politique (MTA-STS) qu’on ne peut pas obtenir ({ $detail }) ; ils continuent donc sans elle.
finding-mta-sts-broken-remedy = Placez la politique à https://mta-sts.{ $domain }/.well-known/mta-sts.txt, avec un certificat valable pour ce nom, ou supprimez l’enregistrement.
finding-mta-sts-mismatch = La politique de { $domain } pour les autres serveurs de messagerie (MTA-STS) ne cite pas { $hosts }, que citent ses enregistrements MX. Là où la politique est appliquée, aucun courrier n’y arrive.
finding-mta-sts-mismatch-remedy = Ajoutez à la politique une ligne pour chaque hôte MX, attendez que l’ancienne ait expiré partout, et ne modifiez les enregistrements MX qu’ensuite. Donnez un nouvel id à l’enregistrement.
finding-tlsrpt-missing = { $domain } ne demande à personne de signaler les échecs de chiffrement entre serveurs de messagerie (TLSRPT).
finding-tlsrpt-missing-remedy = Publiez un enregistrement qui indique une boîte aux lettres pour ces rapports. Les applications de messagerie n’en ont pas besoin.

## Who runs the mail

finding-bridge-only = { $provider } n’a pas de serveurs qu’une application de messagerie puisse joindre. Il faut le programme relais (bridge) de { $provider }, qui s’exécute sur votre propre ordinateur.
finding-bridge-only-remedy = Installez le relais depuis { $url } et recopiez les paramètres qu’il affiche. Ce sont en général le serveur 127.0.0.1, le port { $imap } pour IMAP et { $smtp } pour SMTP, avec STARTTLS, votre adresse complète et le mot de passe affiché par le relais.
finding-own-app-only = { $provider } n’est pas utilisable dans d’autres applications de messagerie : ni IMAP ni POP3 n’y sont proposés.
finding-own-app-only-remedy = Utilisez l’application ou le site web de { $provider }. Pour en savoir plus : { $url }
finding-mx-forwards = Le courrier pour { $domain } va chez { $provider }, qui ne fait que le réexpédier. Il n’y a pas forcément de boîte aux lettres dans ce domaine.
finding-mx-forwards-remedy = Configurez la boîte aux lettres vers laquelle le courrier est réexpédié, avec les paramètres de son propre domaine.
finding-mx-filters = Le courrier pour { $domain } passe par { $provider }, qui le nettoie. Cela n’indique pas où se trouve la boîte aux lettres.
finding-mx-filters-remedy = Si rien n’a été trouvé ici, demandez à votre fournisseur où se trouve votre boîte aux lettres, ou relevez les paramètres dans une application qui fonctionne.
finding-former-provider = Une autre entreprise reçoit le courrier ({ $mx }), mais une source mène à { $host } : { $source }. Ces paramètres semblent être restés après un déménagement.
finding-former-provider-remedy = Si les boîtes aux lettres ont déménagé, supprimez ou modifiez ce que { $domain } publie pour les applications de messagerie. Sinon, il n’y a rien à faire.
finding-sources-disagree = Les sources se contredisent. { $source } : { $host }. { $second } : { $second-host }.
finding-sources-disagree-remedy = Faites-leur dire la même chose, pour que toutes les applications aboutissent au même serveur.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } répond à { $client } par quelque chose qui n’est pas un fichier de paramètres. { $client } ne trouve pas de paramètres.
finding-check-not-settings-remedy = Placez-y le fichier de paramètres, ou faites répondre 404 à cette adresse, pour que le client puisse chercher ailleurs.
finding-check-media-type = { $subject } envoie le fichier de paramètres comme « { $type } ». { $client } ne le prend pas pour du XML et l’ignore.
finding-check-media-type-remedy = Envoyez-le avec le type de média text/xml.
finding-check-byte-order-mark = Le fichier de paramètres à { $subject } commence par une marque d’ordre des octets (BOM), que { $client } ne sait pas lire.
finding-check-byte-order-mark-remedy = Enregistrez le fichier en UTF-8 sans marque d’ordre des octets.
finding-check-malformed = Ce que répond { $subject } n’est pas du XML bien formé ({ $reason }) ; { $client } ne peut donc pas le lire.
finding-check-malformed-remedy = Corrigez le fichier. Des caractères comme & et < doivent s’écrire &amp; et &lt;.
finding-check-lacks = { $client } ne peut pas utiliser ce que répond { $subject } : il y manque { $what }.
finding-check-lacks-remedy = Ajoutez ce qui manque.
finding-check-section-fatal = Dans une section de type { $type } à { $subject }, il manque { $what }. { $client } refuse alors tout le fichier.
finding-check-section-fatal-remedy = Complétez la section, ou supprimez-la.
finding-check-section-incomplete = Une section pour { $subject } n’indique pas de port, et { $client } la prend tout de même.
finding-check-section-incomplete-remedy = Complétez la section, ou supprimez-la.
finding-check-no-username = { $place } n’indique pas d’identifiant pour { $subject }. { $client } le prend tout de même, et aucun mot de passe ne sera le bon.
finding-check-no-username-remedy = Ajoutez <username>%EMAILADDRESS%</username>, ou ce que le serveur accepte comme identifiant.
finding-check-autodiscover-error = { $subject } répond à { $client } par le refus { $code }.
finding-check-autodiscover-error-remedy = Faites répondre le serveur avec les paramètres pour chaque adresse du domaine, ou avec 404.
finding-check-place-certificate = Le certificat à { $subject } n’est pas bon ({ $detail }) ; { $client } n’y apprend donc rien.
finding-check-place-certificate-remedy = Obtenez un certificat qui contient ce nom, ou publiez le fichier sous un nom qui en a un.
finding-check-half = { $client } ne trouve que la moitié des paramètres de { $subject } : rien ne lui indique un serveur pour { $missing ->
    [smtp] l’envoi
   *[other] la lecture
}.
finding-check-half-remedy = Publiez l’autre moitié au même endroit.
finding-check-no-settings-file = { $client } ne trouve pas de paramètres pour { $subject }.
finding-check-no-settings-file-remedy = Publiez un fichier de paramètres à https://{ $name }/mail/config-v1.1.xml. « portolan render autoconfig » en écrit un.
finding-check-no-autodiscover = { $client } ne trouve pas de paramètres pour { $subject }.
finding-check-no-autodiscover-remedy = Répondez aux requêtes Autodiscover à https://{ $name }/autodiscover/autodiscover.xml. « portolan render autodiscover » écrit une réponse.
finding-check-port = { $client } aboutit à { $subject }, qui ne fonctionne pas : { $detail }.
finding-check-port-remedy = Réparez le serveur, ou indiquez-en un qui fonctionne à cet endroit : { $place }.
finding-check-login = { $client } aboutit à { $subject } et à la méthode d’authentification « { $method } », que le serveur ne propose pas.
finding-check-login-remedy = Activez cette méthode, ou indiquez-en une qui est active à cet endroit : { $place }. La plupart des applications savent utiliser password-cleartext, qui est sûr sous TLS.
finding-check-cleartext = { $client } aboutit à { $subject } sans chiffrement ; le mot de passe circulerait donc en clair.
finding-check-cleartext-remedy = Indiquez un port avec TLS à cet endroit : { $place }.
finding-check-untrusted = { $client } demande à l’utilisateur de confirmer les paramètres, car ils sont arrivés en HTTP ou par l’intermédiaire de l’hôte MX : { $subject }
finding-check-untrusted-remedy = Publiez le fichier de paramètres en HTTPS sur autoconfig.{ $domain }, avec un certificat valable pour ce nom.
finding-check-other-server = { $client } demande à l’utilisateur si un autre serveur peut fournir les paramètres : { $subject }
finding-check-other-server-remedy = Répondez aux requêtes Autodiscover sur autodiscover.{ $domain } même, en HTTPS, avec un certificat pour ce nom.

## The check: what places say, compared

finding-check-families-differ = { $subject } ne répond pas la même chose en IPv4 et en IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Faites mener les deux adresses du nom au même site, ou supprimez celle qui ne le sert pas.
finding-check-places-differ = { $source } : { $servers }. { $second } : { $second-servers }. Quelle application trouve quoi relève du hasard.
finding-check-places-differ-remedy = Faites indiquer les mêmes serveurs partout, ou supprimez ce qui est périmé.
finding-check-logins-differ = { $subject } est publié avec deux identifiants : « { $login } » ({ $source }) et « { $second-login } » ({ $second }).
finding-check-logins-differ-remedy = Faites dire la même chose aux deux. Si le serveur accepte l’un comme l’autre, l’adresse complète est préférable.
finding-check-names-broken = Une source cite { $subject }, qui ne fonctionne pas : { $detail }. Source : { $source }.
finding-check-names-broken-remedy = Réparez le serveur, ou retirez-le de ce qui est publié.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } exécute, sous TLS, une commande arrivée en clair auparavant. Quelqu’un placé entre les deux peut glisser des commandes dans la session d’un utilisateur.
finding-starttls-command-injection-remedy = Mettez à jour le serveur de messagerie : ce qui est arrivé en clair doit être jeté quand TLS commence (CVE-2011-0411, et les découvertes « NO STARTTLS » de 2021). D’ici là, n’indiquez que des ports avec TLS implicite.
