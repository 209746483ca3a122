# The names of things, for people.

## Services, by IANA's name

service-imaps = Reading mail (IMAP)
service-imap = Reading mail (IMAP)
service-pop3s = Fetching mail (POP3)
service-pop3 = Fetching mail (POP3)
service-submissions = Sending mail (SMTP)
service-submission = Sending mail (SMTP)
service-smtp = Mail between servers (SMTP)
service-sieve = Filter rules (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = none

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = no address

## Where a setting was learnt

source-directory = This server’s own configuration
source-autoconfig = The provider’s settings file
source-autoconfig-wellknown = The provider’s settings file, on its website
source-pacc = The provider’s settings file (PACC)
source-ispdb = Thunderbird’s database of providers
source-catalogue = Portolan’s own list of providers
source-autoconfig-http = The provider’s settings file, fetched without encryption
source-srv = DNS records of the domain (SRV)
source-mx-autoconfig = The settings file of the company that receives the mail
source-mx-ispdb = Thunderbird’s database, by the company that receives the mail
source-jmap = The provider’s JMAP address
source-autodiscover = The provider’s Autodiscover
source-guess = Usual names, tried one by one

## Services beside mail

other-service-jmap = Mail and more by JMAP
other-service-caldav = Calendars (CalDAV)
other-service-carddav = Contacts (CardDAV)
other-service-webdav = Files (WebDAV)
other-service-managesieve = Filters (ManageSieve)
other-service-webmail = Mail in the browser
other-service-exchange = Exchange, or something like it, behind a login
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Sign-in for apps (OAuth2)

## How asking a source went

outcome-found = Found
outcome-absent = Nothing there
outcome-skipped = Not asked

## How grave a finding is, and who can mend it

severity-error = Problem
severity-warning = Warning
severity-info = Good to know
who-user = This is up to you
who-mail-admin = The mail admin can mend this
who-network = The network’s admin can mend this

## Ways to log in

auth-password-cleartext = Normal password
auth-password-encrypted = Encrypted password
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = TLS certificate
auth-client-IP-address = none (by network)
auth-none = none
