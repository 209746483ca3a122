# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Client
check-column-ends = Se configure seul
check-column-incoming = Entrant
check-column-outgoing = Sortant
check-heading-changes = Ce qu’il faut changer en premier, pour chaque client
check-heading-places = Ce que dit chaque endroit
check-heading-contradictions = Contradictions
check-heading-findings = Autres constats
check-heading-records = Enregistrements qui manquent dans le DNS, sous forme de lignes d’un fichier de zone
check-heading-firewall = Ports vers lesquels les applications sont dirigées et auxquels personne ne peut se connecter. Si un pare-feu les bloque, pour nftables, ufw ou firewalld :
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Commandes glissées avant TLS
injection-dropped = jetées, comme il se doit
injection-obeyed = exécutées
injection-unknown = n’a pas pu être essayé
check-column-place = Endroit
check-column-family = Via
check-column-outcome = Résultat
check-column-servers = Serveurs (✗ ne fonctionne pas)
check-no-family = pas d’adresse de ce type
check-walk-title = Le parcours de { $client } ({ $version }) avec { $domain }

ends-by-itself = seul
ends-after-question = après une question
ends-not = non
beyond-own-service = le service de son éditeur décide
beyond-profile = seulement par un profil

## What a client asks

asks-untrusted = Il demande si les paramètres sont justes, car ils sont arrivés par une voie où ils auraient pu être modifiés.
asks-other-server = Il demande si un autre serveur peut fournir les paramètres.
asks-older-dialog = Il faut ouvrir l’ancienne boîte de dialogue (Panneau de configuration, Mail) ; celle qui vient d’abord interroge plutôt le service de Microsoft.

## Steps of a walk

unseen-built-in = Sa propre liste de fournisseurs
unseen-own-service = Le service de son éditeur
unseen-own-network = Le réseau du bureau (Active Directory)
unseen-guessing = Des noms habituels, dans un ordre que personne n’a publié
made-took = Le client prend ces paramètres.
made-went-on = Le client poursuit.
made-stuck = Le client ne peut rien en faire, et ne cherche pas plus loin dans cette voie.
made-unseen = Cela ne se voit pas d’ici.
made-not-asked = Cela n’a pas été demandé.
came-records = il y a des enregistrements
came-no-records = il n’y a pas d’enregistrements
came-leads-on = la réponse cite un autre endroit
came-guessed = des serveurs aux noms habituels fonctionnent
came-guessed-nothing = aucune paire de serveurs aux noms habituels ne fonctionne
detail-login-not-offered = le serveur ne propose pas cette méthode d’authentification
detail-cleartext = le mot de passe circulerait en clair
detail-incomplete = aucun port n’est indiqué
detail-no-username = aucun identifiant n’est indiqué
detail-untried = pas essayé d’ici

remark-media-type = Le serveur web le présente comme « { $type } », et non comme du XML.
remark-byte-order-mark = Il commence par une marque d’ordre des octets (BOM).
remark-not-autoconfig = Ce n’est pas un fichier de paramètres.
remark-not-autodiscover = Ce n’est pas une réponse Autodiscover.
remark-malformed = Il n’est pas bien formé : { $reason }.
remark-lacks = Il manque { $what }.
remark-section-dropped = Une section de type { $type } est ignorée car il y manque { $what }.
remark-section-fatal = Une section de type { $type } gâche tout le fichier car il y manque { $what }.
remark-section-kept = Une section de type { $type } est prise en compte bien qu’il y manque { $what }.
remark-no-host = Une section n’indique pas d’hôte.
remark-autodiscover-error = C’est un refus avec le code { $code }.
remark-login-wanted = Une authentification est demandée. Avec le mot de passe de l’utilisateur, la réponse en dira peut-être davantage.
