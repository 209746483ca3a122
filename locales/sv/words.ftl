# The names of things, for people.

## Services, by IANA's name

service-imaps = Läsa e-post (IMAP)
service-imap = Läsa e-post (IMAP)
service-pop3s = Hämta e-post (POP3)
service-pop3 = Hämta e-post (POP3)
service-submissions = Skicka e-post (SMTP)
service-submission = Skicka e-post (SMTP)
service-smtp = E-post mellan servrar (SMTP)
service-sieve = Filterregler (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = ingen

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = ingen adress

## Where a setting was learnt

source-directory = Den här serverns egen konfiguration
source-autoconfig = Leverantörens inställningsfil
source-autoconfig-wellknown = Leverantörens inställningsfil, på dess webbplats
source-pacc = Leverantörens inställningsfil (PACC)
source-ispdb = Thunderbirds register över leverantörer
source-catalogue = Portolans egen lista över leverantörer
source-autoconfig-http = Leverantörens inställningsfil, hämtad utan kryptering
source-srv = Domänens DNS-poster (SRV)
source-mx-autoconfig = Inställningsfilen från företaget som tar emot e-posten
source-mx-ispdb = Thunderbirds register, via företaget som tar emot e-posten
source-jmap = Leverantörens JMAP-adress
source-autodiscover = Leverantörens Autodiscover
source-guess = Vanliga namn, provade ett efter ett

## Services beside mail

other-service-jmap = E-post med mera via JMAP
other-service-caldav = Kalendrar (CalDAV)
other-service-carddav = Kontakter (CardDAV)
other-service-webdav = Filer (WebDAV)
other-service-managesieve = Filter (ManageSieve)
other-service-webmail = E-post i webbläsaren
other-service-exchange = Exchange, eller något liknande, bakom en inloggning
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Inloggning för appar (OAuth2)

## How asking a source went

outcome-found = Hittades
outcome-absent = Inget där
outcome-skipped = Inte tillfrågad

## How grave a finding is, and who can mend it

severity-error = Problem
severity-warning = Varning
severity-info = Bra att veta
who-user = Det här är upp till dig
who-mail-admin = E-postadministratören kan åtgärda det här
who-network = Nätverkets administratör kan åtgärda det här

## Ways to log in

auth-password-cleartext = Normalt lösenord
auth-password-encrypted = Krypterat lösenord
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = TLS-certifikat
auth-client-IP-address = ingen (via nätverket)
auth-none = ingen
