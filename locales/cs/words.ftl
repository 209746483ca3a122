# The names of things, for people.

## Services, by IANA's name

service-imaps = Čtení pošty (IMAP)
service-imap = Čtení pošty (IMAP)
service-pop3s = Stahování pošty (POP3)
service-pop3 = Stahování pošty (POP3)
service-submissions = Odesílání pošty (SMTP)
service-submission = Odesílání pošty (SMTP)
service-smtp = Pošta mezi servery (SMTP)
service-sieve = Pravidla filtrování (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = žádné

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = bez adresy

## Where a setting was learnt

source-directory = Vlastní konfigurace tohoto serveru
source-autoconfig = Soubor s nastavením od poskytovatele
source-autoconfig-wellknown = Soubor s nastavením od poskytovatele, na jeho webu
source-pacc = Soubor s nastavením od poskytovatele (PACC)
source-ispdb = Databáze poskytovatelů Thunderbirdu
source-catalogue = Vlastní seznam poskytovatelů Portolanu
source-autoconfig-http = Soubor s nastavením od poskytovatele, stažený bez šifrování
source-srv = Záznamy DNS domény (SRV)
source-mx-autoconfig = Soubor s nastavením od firmy, která přijímá poštu
source-mx-ispdb = Databáze Thunderbirdu, podle firmy, která přijímá poštu
source-jmap = Adresa JMAP poskytovatele
source-autodiscover = Autodiscover poskytovatele
source-guess = Obvyklé názvy, vyzkoušené jeden po druhém

## Services beside mail

other-service-jmap = Pošta a další přes JMAP
other-service-caldav = Kalendáře (CalDAV)
other-service-carddav = Kontakty (CardDAV)
other-service-webdav = Soubory (WebDAV)
other-service-managesieve = Filtry (ManageSieve)
other-service-webmail = Pošta v prohlížeči
other-service-exchange = Exchange nebo něco podobného, za přihlášením
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Přihlašování pro aplikace (OAuth2)

## How asking a source went

outcome-found = Nalezeno
outcome-absent = Nic tam není
outcome-skipped = Bez dotazu

## How grave a finding is, and who can mend it

severity-error = Problém
severity-warning = Varování
severity-info = Dobré vědět
who-user = To je na vás
who-mail-admin = Napravit to může správce pošty
who-network = Napravit to může správce sítě

## Ways to log in

auth-password-cleartext = Normální heslo
auth-password-encrypted = Šifrované heslo
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = Certifikát TLS
auth-client-IP-address = žádný (podle sítě)
auth-none = žádný
