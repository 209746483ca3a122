# The names of things, for people.

## Services, by IANA's name

service-imaps = קריאת דואר (IMAP)
service-imap = קריאת דואר (IMAP)
service-pop3s = הורדת דואר (POP3)
service-pop3 = הורדת דואר (POP3)
service-submissions = שליחת דואר (SMTP)
service-submission = שליחת דואר (SMTP)
service-smtp = דואר בין שרתים (SMTP)
service-sieve = כללי סינון (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = ללא

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = אין כתובת

## Where a setting was learnt

source-directory = התצורה של השרת הזה
source-autoconfig = קובץ ההגדרות של הספק
source-autoconfig-wellknown = קובץ ההגדרות של הספק, באתר שלו
source-pacc = קובץ ההגדרות של הספק (PACC)
source-ispdb = מאגר הספקים של Thunderbird
source-catalogue = רשימת הספקים של Portolan
source-autoconfig-http = קובץ ההגדרות של הספק, שהתקבל ללא הצפנה
source-srv = רשומות DNS של הדומיין (SRV)
source-mx-autoconfig = קובץ ההגדרות של החברה שמקבלת את הדואר
source-mx-ispdb = המאגר של Thunderbird, לפי החברה שמקבלת את הדואר
source-jmap = כתובת ה-JMAP של הספק
source-autodiscover = ה-Autodiscover של הספק
source-guess = שמות רגילים, שנוסו אחד אחד

## Services beside mail

other-service-jmap = דואר ועוד באמצעות JMAP
other-service-caldav = יומנים (CalDAV)
other-service-carddav = אנשי קשר (CardDAV)
other-service-webdav = קבצים (WebDAV)
other-service-managesieve = מסננים (ManageSieve)
other-service-webmail = דואר בדפדפן
other-service-exchange = Exchange, או משהו דומה, מאחורי כניסה לחשבון
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = כניסה לאפליקציות (OAuth2)

## How asking a source went

outcome-found = נמצא
outcome-absent = אין שם דבר
outcome-skipped = לא נשאל

## How grave a finding is, and who can mend it

severity-error = בעיה
severity-warning = אזהרה
severity-info = כדאי לדעת
who-user = זה בידיים שלכם
who-mail-admin = מנהלי הדואר יכולים לתקן זאת
who-network = מנהלי הרשת יכולים לתקן זאת

## Ways to log in

auth-password-cleartext = סיסמה רגילה
auth-password-encrypted = סיסמה מוצפנת
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = אישור TLS
auth-client-IP-address = ללא (לפי הרשת)
auth-none = ללא
