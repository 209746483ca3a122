# The names of things, for people.

## Services, by IANA's name

service-imaps = E-Mails lesen (IMAP)
service-imap = E-Mails lesen (IMAP)
service-pop3s = E-Mails abholen (POP3)
service-pop3 = E-Mails abholen (POP3)
service-submissions = E-Mails senden (SMTP)
service-submission = E-Mails senden (SMTP)
service-smtp = E-Mails zwischen Servern (SMTP)
service-sieve = Filterregeln (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = keine

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = keine Adresse

## Where a setting was learnt

source-directory = Die Konfiguration dieses Servers
source-autoconfig = Die Einstellungsdatei des Anbieters
source-autoconfig-wellknown = Die Einstellungsdatei des Anbieters auf seiner Website
source-pacc = Die Einstellungsdatei des Anbieters (PACC)
source-ispdb = Das Anbieterverzeichnis von Thunderbird
source-catalogue = Portolans eigene Liste von Anbietern
source-autoconfig-http = Die Einstellungsdatei des Anbieters, unverschlüsselt abgerufen
source-srv = DNS-Einträge der Domain (SRV)
source-mx-autoconfig = Die Einstellungsdatei der Firma, die die E-Mails annimmt
source-mx-ispdb = Das Verzeichnis von Thunderbird, nach der Firma, die die E-Mails annimmt
source-jmap = Die JMAP-Adresse des Anbieters
source-autodiscover = Autodiscover des Anbieters
source-guess = Übliche Namen, der Reihe nach probiert

## Services beside mail

other-service-jmap = E-Mail und mehr mit JMAP
other-service-caldav = Kalender (CalDAV)
other-service-carddav = Kontakte (CardDAV)
other-service-webdav = Dateien (WebDAV)
other-service-managesieve = Filter (ManageSieve)
other-service-webmail = E-Mail im Browser
other-service-exchange = Exchange oder etwas Ähnliches, hinter einer Anmeldung
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Anmeldung für Apps (OAuth2)

## How asking a source went

outcome-found = Gefunden
outcome-absent = Dort ist nichts
outcome-skipped = Nicht gefragt

## How grave a finding is, and who can mend it

severity-error = Problem
severity-warning = Warnung
severity-info = Gut zu wissen
who-user = Das liegt bei Ihnen
who-mail-admin = Das kann die Mail-Administration beheben
who-network = Das kann die Netzwerk-Administration beheben

## Ways to log in

auth-password-cleartext = Passwort, normal
auth-password-encrypted = Verschlüsseltes Passwort
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = TLS-Zertifikat
auth-client-IP-address = keines (über das Netzwerk)
auth-none = keines
