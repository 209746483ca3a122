# The names of things, for people.

## Services, by IANA's name

service-imaps = Mail lezen (IMAP)
service-imap = Mail lezen (IMAP)
service-pop3s = Mail ophalen (POP3)
service-pop3 = Mail ophalen (POP3)
service-submissions = Mail versturen (SMTP)
service-submission = Mail versturen (SMTP)
service-smtp = Mail tussen servers (SMTP)
service-sieve = Filterregels (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = geen

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = geen adres

## Where a setting was learnt

source-directory = De configuratie van deze server zelf
source-autoconfig = Het instellingenbestand van de provider
source-autoconfig-wellknown = Het instellingenbestand van de provider, op zijn website
source-pacc = Het instellingenbestand van de provider (PACC)
source-ispdb = Het overzicht van providers van Thunderbird
source-catalogue = Portolans eigen lijst van providers
source-autoconfig-http = Het instellingenbestand van de provider, zonder versleuteling opgehaald
source-srv = DNS-records van het domein (SRV)
source-mx-autoconfig = Het instellingenbestand van het bedrijf dat de mail ontvangt
source-mx-ispdb = Het overzicht van Thunderbird, op grond van het bedrijf dat de mail ontvangt
source-jmap = Het JMAP-adres van de provider
source-autodiscover = Autodiscover van de provider
source-guess = Gebruikelijke namen, één voor één geprobeerd

## Services beside mail

other-service-jmap = Mail en meer met JMAP
other-service-caldav = Agenda’s (CalDAV)
other-service-carddav = Contacten (CardDAV)
other-service-webdav = Bestanden (WebDAV)
other-service-managesieve = Filters (ManageSieve)
other-service-webmail = Mail in de browser
other-service-exchange = Exchange, of iets wat erop lijkt, achter een aanmelding
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Aanmelden voor apps (OAuth2)

## How asking a source went

outcome-found = Gevonden
outcome-absent = Daar is niets
outcome-skipped = Niet gevraagd

## How grave a finding is, and who can mend it

severity-error = Probleem
severity-warning = Waarschuwing
severity-info = Goed om te weten
who-user = Dit is aan jou
who-mail-admin = De mailbeheerder kan dit verhelpen
who-network = De netwerkbeheerder kan dit verhelpen

## Ways to log in

auth-password-cleartext = Normaal wachtwoord
auth-password-encrypted = Versleuteld wachtwoord
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = TLS-certificaat
auth-client-IP-address = geen (via het netwerk)
auth-none = geen
