# The names of things, for people.

## Services, by IANA's name

service-imaps = Leggere la posta (IMAP)
service-imap = Leggere la posta (IMAP)
service-pop3s = Scaricare la posta (POP3)
service-pop3 = Scaricare la posta (POP3)
service-submissions = Inviare la posta (SMTP)
service-submission = Inviare la posta (SMTP)
service-smtp = Posta tra server (SMTP)
service-sieve = Regole dei filtri (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = nessuna

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = nessun indirizzo

## Where a setting was learnt

source-directory = La configurazione di questo server
source-autoconfig = Il file di impostazioni del provider
source-autoconfig-wellknown = Il file di impostazioni del provider, sul suo sito web
source-pacc = Il file di impostazioni del provider (PACC)
source-ispdb = La banca dati dei provider di Thunderbird
source-catalogue = L’elenco dei provider di Portolan
source-autoconfig-http = Il file di impostazioni del provider, scaricato senza crittografia
source-srv = I record DNS del dominio (SRV)
source-mx-autoconfig = Il file di impostazioni dell’azienda che riceve la posta
source-mx-ispdb = La banca dati di Thunderbird, in base all’azienda che riceve la posta
source-jmap = L’indirizzo JMAP del provider
source-autodiscover = Il servizio Autodiscover del provider
source-guess = Nomi consueti, provati uno per uno

## Services beside mail

other-service-jmap = Posta e altro con JMAP
other-service-caldav = Calendari (CalDAV)
other-service-carddav = Contatti (CardDAV)
other-service-webdav = File (WebDAV)
other-service-managesieve = Filtri (ManageSieve)
other-service-webmail = Posta nel browser
other-service-exchange = Exchange, o qualcosa di simile, dietro un accesso
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Accesso per le app (OAuth2)

## How asking a source went

outcome-found = Trovato
outcome-absent = Qui non c’è niente
outcome-skipped = Non chiesto

## How grave a finding is, and who can mend it

severity-error = Problema
severity-warning = Avviso
severity-info = Buono a sapersi
who-user = Tocca a te
who-mail-admin = Può rimediare l’amministratore della posta
who-network = Può rimediare l’amministratore della rete

## Ways to log in

auth-password-cleartext = Password normale
auth-password-encrypted = Password crittografata
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = Certificato TLS
auth-client-IP-address = nessuna (in base alla rete)
auth-none = nessuna
