# The names of things, for people.

## Services, by IANA's name

service-imaps = Lire les messages (IMAP)
service-imap = Lire les messages (IMAP)
service-pop3s = Récupérer les messages (POP3)
service-pop3 = Récupérer les messages (POP3)
service-submissions = Envoyer des messages (SMTP)
service-submission = Envoyer des messages (SMTP)
service-smtp = Courrier entre serveurs (SMTP)
service-sieve = Règles de filtrage (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = aucune

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = aucune adresse

## Where a setting was learnt

source-directory = La configuration de ce serveur
source-autoconfig = Le fichier de paramètres du fournisseur
source-autoconfig-wellknown = Le fichier de paramètres du fournisseur, sur son site web
source-pacc = Le fichier de paramètres du fournisseur (PACC)
source-ispdb = La base de fournisseurs de Thunderbird
source-catalogue = La liste de fournisseurs de Portolan
source-autoconfig-http = Le fichier de paramètres du fournisseur, récupéré sans chiffrement
source-srv = Les enregistrements DNS du domaine (SRV)
source-mx-autoconfig = Le fichier de paramètres de l’entreprise qui reçoit le courrier
source-mx-ispdb = La base de Thunderbird, d’après l’entreprise qui reçoit le courrier
source-jmap = L’adresse JMAP du fournisseur
source-autodiscover = Le service Autodiscover du fournisseur
source-guess = Des noms habituels, essayés un par un

## Services beside mail

other-service-jmap = Messagerie et plus encore par JMAP
other-service-caldav = Calendriers (CalDAV)
other-service-carddav = Contacts (CardDAV)
other-service-webdav = Fichiers (WebDAV)
other-service-managesieve = Filtres (ManageSieve)
other-service-webmail = Messagerie dans le navigateur
other-service-exchange = Exchange, ou quelque chose d’approchant, derrière une authentification
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Connexion des applications (OAuth2)

## How asking a source went

outcome-found = Trouvé
outcome-absent = Rien à cet endroit
outcome-skipped = Pas interrogé

## How grave a finding is, and who can mend it

severity-error = Problème
severity-warning = Avertissement
severity-info = Bon à savoir
who-user = C’est à vous d’agir
who-mail-admin = L’administrateur de la messagerie peut y remédier
who-network = L’administrateur du réseau peut y remédier

## Ways to log in

auth-password-cleartext = Mot de passe normal
auth-password-encrypted = Mot de passe chiffré
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = Certificat TLS
auth-client-IP-address = aucune (selon le réseau)
auth-none = aucune
