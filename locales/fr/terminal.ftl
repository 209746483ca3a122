# The command line.

## Serving

terminal-open = Ouvrez { $url }
terminal-port-in-use = Un autre programme écoute déjà sur { $address }. Arrêtez-le, ou choisissez un autre port : --listen 127.0.0.1:8081
terminal-port-forbidden = Cet utilisateur n’a pas le droit d’écouter sur { $address }. Choisissez un port à partir de 1024 : --listen 127.0.0.1:8080
terminal-address-not-here = Cette machine n’a pas l’adresse de { $address }. Choisissez-en une qu’elle a, ou 0.0.0.0 pour toutes.
terminal-cannot-listen = Impossible d’écouter sur { $address } : { $reason }

## Health

terminal-health-bad-url = « { $url } » n’est pas l’adresse d’un serveur. Écrivez-la ainsi : http://127.0.0.1:8080
terminal-health-not-ready = { $url } répond { $status } : le serveur n’est pas prêt.
terminal-health-unreachable = { $url } ne peut pas être joint : { $reason }
terminal-health-timeout = { $url } n’a pas répondu à temps.

## Configuration

terminal-config-ok = { $file } est correct.

## A configuration from a survey

terminal-init-nothing = Aucun serveur entrant et sortant de { $domain } n’a été vu en état de marche : il n’y a donc encore rien à publier. portolan survey { $domain } dit ce qui fait obstacle.
terminal-init-head =
    Paramètres de { $domain } tels que les applications de messagerie les recevront, écrits par portolan init
    le { $date } d’après ce qui fonctionnait ce jour-là. Relisez-les, puis :

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Derrière un serveur web qui parle HTTPS pour autoconfig.{ $domain } :
terminal-init-serving =
    Ou seul, avec des certificats obtenus à la demande :
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Publiez ensuite ce qu’indique portolan render dns --config portolan.toml { $domain }.
    Avec survey = true au lieu des serveurs ci-dessous, ce qui fonctionne est recherché encore et encore.
terminal-init-unvouched = Fonctionne, mais rien ne garantit son appartenance au domaine. Trouvé par : { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } attend un chemin : voir portolan import --help.
terminal-import-domains = { $from } indique lui-même ses domaines : omettez --domain et --domains.
terminal-import-domain = « { $name } » n’est pas un domaine : { $reason }
terminal-import-unreadable = { $path } ne peut pas être lu : { $reason }
terminal-import-nothing = Il ne reste aucun domaine avec des serveurs pour les deux sens : il n’y a donc rien à publier.
terminal-import-head =
    Paramètres tels que les applications de messagerie les recevront, repris de { $from } par portolan import. Aucun n’a été essayé :
    portolan check { $domain } le fait, et check = "last" dans la table d’un domaine fait examiner ses serveurs en permanence.
    Relisez-les, puis :

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Derrière un serveur web qui parle HTTPS pour autoconfig.{ $domain } :
terminal-import-left = Ce qui n’a pas été repris :

import-nothing = Il n’y a rien à lire.
import-no-variables = Aucune de ces variables n’est définie : { $keys }
import-unresolved = { $key } renvoie à quelque chose en dehors de ce fichier ; inscrivez sa valeur ici.
import-unknown = { $key } n’a pas d’équivalent ici.
import-no-value = { $key } n’a pas de valeur.
import-no-port = { $key } n’est pas un port ; son serveur est omis.
import-no-security = { $key } n’est ni SSL ni STARTTLS ; son serveur est omis.
import-loopback = { $key } est lié à cette seule machine ; son serveur est omis.
import-activesync = { $key } : ActiveSync n’est pas publié ici.
import-ldap-book = { $key } : les carnets d’adresses LDAP ne sont pas publiés ici.
import-profile-ids = { $key } : ici, les identifiants des profils Apple sont dérivés de l’adresse de chaque personne. Qui a installé un profil auparavant le supprime avant d’en installer un autre.
import-pop-leave = { $key } : ici, la durée pendant laquelle une application laisse les messages sur un serveur POP3 est le choix de l’application.
import-listen = { $key } : l’endroit où écouter est indiqué par listen.
import-any-domain = Ces serveurs étaient publiés pour n’importe quel domaine demandé ; indiquez les vôtres avec --domain ou --domains.
import-no-domains = { $key } n’a pas de valeur ; indiquez le domaine avec --domain.
import-no-domain = « { $name } » n’est pas un domaine : { $reason }
import-no-json = La liste n’est pas du JSON : { $reason }
import-no-domain-name = Un élément de la liste n’indique pas de domaine.
import-inactive = { $name } est désactivé.
import-backup-mx = { $name } est seulement relayé : son courrier est lu ailleurs.
import-domain-twice = { $domain } est cité à nouveau ; ce qui en a été dit d’abord prévaut.
import-domain-refused = Un domaine est omis : { $reason }
import-clear = { $domain } : { $what } laisse le mot de passe circuler en clair.
import-server-twice = { $domain } : { $what } est cité à nouveau.
import-refused = { $domain } : { $what } : { $reason }
import-sqlite-none = Ce n’est pas une base de données SQLite.
import-sqlite-table = Elle n’a pas de table { $table }.
import-sqlite-long = Elle contient plus que ce qui est lu.
import-sqlite-busy = Un autre programme la modifie depuis quelques secondes. Réessayez, ou arrêtez ce programme.
import-sqlite-unfinished = Un fichier voisin contient des modifications que la seule lecture ne peut atteindre. Importez une copie : sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Elle ne peut pas être lue : { $reason }
import-ldap-logins = { $count ->
    [one] { $domain } : les identifiants étaient recherchés dans LDAP
   *[other] { $domain } et d’autres, { $count } domaines en tout : les identifiants étaient recherchés dans LDAP
} ; ici, ils découlent de l’adresse : indiquez dans username de quelle façon.
import-signing = Le certificat et la clé servant à signer les profils ne sont pas lus : indiquez leurs fichiers dans la table signing.
import-automx2-type = Serveur { $id }, { $host } : son type n’est ni imap, ni pop, ni smtp.
import-automx2-port = Serveur { $id }, { $host } : son port n’est pas un nombre de 1 à 65535.
import-automx2-security = Serveur { $id }, { $host } : son socket_type n’est ni SSL ni STARTTLS.
import-automx2-authentication = Serveur { $id }, { $host } : son authentication n’est pas connue.
import-automx2-dav = Le serveur DAV { $id } n’est ni caldav ni carddav, ou n’a pas d’URL qu’une application pourrait ouvrir.
import-mailcow-domains = mailcow.conf n’indique pas de domaines ; donnez-les avec --domain ou --domains : GET /api/v1/get/domain/all et /api/v1/get/alias-domain/all de mailcow en donnent la liste.
import-mailcow-pop = POP3 est repris pour tous les domaines ; retirez-le là où le DNS ne l’annonce pas.
import-mailcow-others = { $count ->
    [one] { $count } autre variable concerne le serveur de messagerie lui-même ou contient ses secrets ; elle n’est pas lue.
   *[other] { $count } autres variables concernent le serveur de messagerie lui-même ou contiennent ses secrets ; elles ne sont pas lues.
}
import-not-autoconfig = Ce n’est pas un fichier autoconfig.
import-malformed = Le fichier ne peut pas être lu : { $reason }
import-names-no-domain = Le fichier n’indique pas de domaine.
import-service = Le service { $what } n’a pas d’équivalent ici, ou est cité à nouveau.
import-page = La page d’aide { $url } n’est pas en HTTPS.
import-enable = L’endroit où l’utilisateur doit d’abord activer l’accès n’a pas d’équivalent ici ; support ou documentation peuvent l’indiquer.
import-element = L’élément { $element } n’a pas d’équivalent ici.
import-sections = { $count ->
    [one] Dans { $count } section de serveur, il manque
   *[other] Dans { $count } sections de serveur, il manque
} ce dont une application a besoin.

## A survey

terminal-progress = Analyse de { $domain } : { $sources ->
    [one] { $sources } source interrogée
   *[other] { $sources } sources interrogées
}, { $conversations ->
    [one] { $conversations } conversation tenue
   *[other] { $conversations } conversations tenues
}, { $fine } sans problème
terminal-column-host = Serveur
terminal-column-port = Port
terminal-column-service = Service
terminal-column-security = Sécurité
terminal-column-address = Adresse
terminal-column-result = Résultat
terminal-column-time = Durée
terminal-column-role = Sens
terminal-column-protocol = Protocole
terminal-column-username = Nom d’utilisateur
terminal-column-login = Authentification
terminal-column-proof = Vérifié
terminal-recommended = Saisissez ceci dans votre application de messagerie ; s’il y a plusieurs lignes pour un même sens, la première :
terminal-nothing = Rien n’a été trouvé qui puisse être recommandé.
terminal-incoming = Entrant
terminal-outgoing = Sortant
terminal-learnt = Sources : { $sources }.
terminal-username-address = votre adresse complète
terminal-username-local = la partie avant le @
terminal-proof-verified = oui
terminal-proof-unconfirmed = oui ; confirmez le nom
terminal-proof-untried = pas essayé d’ici

## Files

terminal-confirm = Là où ces paramètres ont été obtenus, quelqu’un d’autre aurait pu les modifier en chemin. Assurez-vous que { $hosts } est bien ce que vous a indiqué le fournisseur de { $domain }.
terminal-confirm-question = Est-ce le cas ? [o/N]
terminal-confirm-yes = o oui y yes

# portolan export

terminal-export-dns = zone.txt contient les enregistrements DNS qui vont avec ces fichiers.
terminal-export-server = nginx.conf, apache.conf, Caddyfile et _headers contiennent les lignes qui les servent avec les bons types.
terminal-export-outlook = Autodiscover n’en fait pas partie : Outlook s’identifierait avec ce qui précède le @, et seul un Portolan en marche connaît l’adresse.
terminal-export-foreign = { $path } n’a pas été écrit par portolan export, ou a été modifié depuis. Rien n’a été écrit.
terminal-export-name = { $path } ne peut pas figurer dans la configuration d’un serveur web. Choisissez un dossier sans guillemets, $, accolades ni barres obliques inverses.
terminal-export-failed = { $path } ne peut pas être écrit : { $reason }
