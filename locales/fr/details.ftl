# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = le temps imparti est écoulé
detail-budget = contacté assez souvent pour l’instant
detail-no-ipv6 = ce serveur n’a pas d’IPv6
detail-port-blocked = le réseau de ce serveur semble bloquer le port
detail-no-ipv6-here = ce serveur n’a pas d’IPv6
detail-dns-servfail = le serveur de noms signale une erreur
detail-dns-refused = le serveur de noms refuse de répondre
detail-dns-timeout = le serveur de noms ne répond pas
detail-dns-failed = le nom n’a pas pu être recherché
detail-no-name-server = aucun serveur de noms ne répond
detail-failure = échec
detail-no-address = le nom ne mène nulle part
detail-forbidden = ce serveur ne se connecte pas à cette adresse
detail-local-trouble = difficulté sur ce serveur
detail-too-large = la réponse est trop longue
detail-unreadable = le fichier est illisible
detail-bad-url = l’adresse n’est pas valide
detail-bad-base-url = l’adresse de la base de données n’est pas valide
detail-name-too-long = le nom serait trop long
detail-too-many-redirects = les visiteurs sont redirigés sans fin
detail-redirect-not-followed = les visiteurs sont redirigés vers un endroit qui n’est pas suivi
detail-not-http = la réponse n’est pas une page web
detail-not-autoconfig = la réponse n’est pas un fichier de paramètres
detail-not-pacc = la réponse n’est pas un fichier de paramètres
detail-not-mta-sts = la réponse n’est pas une politique
detail-not-autodiscover = la réponse n’est pas une réponse Autodiscover
detail-nothing-here = le serveur répond, et n’a rien pour ce domaine
detail-not-jmap = la réponse est une page web
detail-login-wanted = une authentification est demandée, il y a donc quelque chose
detail-digest-missing = le DNS ne contient pas d’empreinte de ce fichier ; à lui seul, on ne s’y fie donc pas
detail-digest-mismatch = l’empreinte dans le DNS est celle d’un autre fichier ; à lui seul, on ne se fie donc pas à celui-ci
detail-digest-unknown = l’empreinte dans le DNS n’a pas pu être recherchée ; à lui seul, on ne se fie donc pas au fichier
detail-malformed-xml = le fichier de paramètres est endommagé
detail-no-usable-server = le fichier de paramètres ne cite aucun serveur utilisable
detail-mx-on-the-way = le courrier ne fait que passer par l’entreprise qui le reçoit, avant d’arriver à la boîte aux lettres
detail-media-type = le serveur web ne le présente pas comme du XML
detail-own-answer = la réponse vient de ce serveur même
detail-switched-off = désactivé sur ce serveur
detail-http = le serveur web répond avec le code { $status }
detail-tls-alert = le chiffrement a été refusé : { $alert }
detail-after = après l’envoi de { $command }
detail-lmtp = le serveur parle LMTP, pour les remises entre serveurs
detail-endless-line = le serveur envoie une ligne sans fin
detail-too-many-lines = le serveur envoie des lignes sans fin
detail-too-much-text = le serveur envoie plus de texte qu’un serveur de messagerie n’a à en dire
detail-no-mx = aucune autre entreprise ne reçoit le courrier
detail-own-mx = le domaine reçoit lui-même son courrier

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = chiffrement refusé
detail-tls-failed = le chiffrement échoue
detail-cert-not-yet-valid = certificat pas encore valable
