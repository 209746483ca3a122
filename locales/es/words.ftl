# The names of things, for people.

## Services, by IANA's name

service-imaps = Leer el correo (IMAP)
service-imap = Leer el correo (IMAP)
service-pop3s = Descargar el correo (POP3)
service-pop3 = Descargar el correo (POP3)
service-submissions = Enviar correo (SMTP)
service-submission = Enviar correo (SMTP)
service-smtp = Correo entre servidores (SMTP)
service-sieve = Reglas de filtrado (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = ninguna

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = sin dirección

## Where a setting was learnt

source-directory = La propia configuración de este servidor
source-autoconfig = El archivo de configuración del proveedor
source-autoconfig-wellknown = El archivo de configuración del proveedor, en su sitio web
source-pacc = El archivo de configuración del proveedor (PACC)
source-ispdb = La base de datos de proveedores de Thunderbird
source-catalogue = La lista de proveedores del propio Portolan
source-autoconfig-http = El archivo de configuración del proveedor, descargado sin cifrado
source-srv = Los registros DNS del dominio (SRV)
source-mx-autoconfig = El archivo de configuración de la empresa que recibe el correo
source-mx-ispdb = La base de datos de Thunderbird, según la empresa que recibe el correo
source-jmap = La dirección JMAP del proveedor
source-autodiscover = El Autodiscover del proveedor
source-guess = Nombres habituales, probados uno por uno

## Services beside mail

other-service-jmap = Correo y más por JMAP
other-service-caldav = Calendarios (CalDAV)
other-service-carddav = Contactos (CardDAV)
other-service-webdav = Archivos (WebDAV)
other-service-managesieve = Filtros (ManageSieve)
other-service-webmail = Correo en el navegador
other-service-exchange = Exchange, o algo parecido, tras un inicio de sesión
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Inicio de sesión para aplicaciones (OAuth2)

## How asking a source went

outcome-found = Encontrado
outcome-absent = No hay nada
outcome-skipped = No se consultó

## How grave a finding is, and who can mend it

severity-error = Problema
severity-warning = Advertencia
severity-info = Conviene saberlo
who-user = Esto le corresponde a usted
who-mail-admin = Puede arreglarlo el administrador de correo
who-network = Puede arreglarlo el administrador de la red

## Ways to log in

auth-password-cleartext = Contraseña normal
auth-password-encrypted = Contraseña cifrada
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = Certificado TLS
auth-client-IP-address = ninguno (según la red)
auth-none = ninguno
