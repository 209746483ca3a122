# The names of things, for people.

## Services, by IANA's name

service-imaps = Czytanie poczty (IMAP)
service-imap = Czytanie poczty (IMAP)
service-pop3s = Pobieranie poczty (POP3)
service-pop3 = Pobieranie poczty (POP3)
service-submissions = Wysyłanie poczty (SMTP)
service-submission = Wysyłanie poczty (SMTP)
service-smtp = Poczta między serwerami (SMTP)
service-sieve = Reguły filtrowania (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = brak

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = brak adresu

## Where a setting was learnt

source-directory = Własna konfiguracja tego serwera
source-autoconfig = Plik ustawień dostawcy
source-autoconfig-wellknown = Plik ustawień dostawcy, na jego stronie WWW
source-pacc = Plik ustawień dostawcy (PACC)
source-ispdb = Baza dostawców Thunderbirda
source-catalogue = Własna lista dostawców Portolana
source-autoconfig-http = Plik ustawień dostawcy, pobrany bez szyfrowania
source-srv = Rekordy DNS domeny (SRV)
source-mx-autoconfig = Plik ustawień firmy, która odbiera pocztę
source-mx-ispdb = Baza Thunderbirda, według firmy, która odbiera pocztę
source-jmap = Adres JMAP dostawcy
source-autodiscover = Autodiscover dostawcy
source-guess = Typowe nazwy, wypróbowane po kolei

## Services beside mail

other-service-jmap = Poczta i więcej przez JMAP
other-service-caldav = Kalendarze (CalDAV)
other-service-carddav = Kontakty (CardDAV)
other-service-webdav = Pliki (WebDAV)
other-service-managesieve = Filtry (ManageSieve)
other-service-webmail = Poczta w przeglądarce
other-service-exchange = Exchange lub coś podobnego, dostępne po zalogowaniu
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Logowanie dla aplikacji (OAuth2)

## How asking a source went

outcome-found = Znaleziono
outcome-absent = Nic tam nie ma
outcome-skipped = Nie pytano

## How grave a finding is, and who can mend it

severity-error = Problem
severity-warning = Ostrzeżenie
severity-info = Warto wiedzieć
who-user = To zależy od Ciebie
who-mail-admin = Może to naprawić administrator poczty
who-network = Może to naprawić administrator sieci

## Ways to log in

auth-password-cleartext = Zwykłe hasło
auth-password-encrypted = Szyfrowane hasło
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = Certyfikat TLS
auth-client-IP-address = brak (rozpoznawanie po sieci)
auth-none = brak
