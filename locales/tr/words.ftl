# The names of things, for people.

## Services, by IANA's name

service-imaps = E-posta okuma (IMAP)
service-imap = E-posta okuma (IMAP)
service-pop3s = E-posta indirme (POP3)
service-pop3 = E-posta indirme (POP3)
service-submissions = E-posta gönderme (SMTP)
service-submission = E-posta gönderme (SMTP)
service-smtp = Sunucular arası e-posta (SMTP)
service-sieve = Filtre kuralları (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = yok

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = adres yok

## Where a setting was learnt

source-directory = Bu sunucunun kendi yapılandırması
source-autoconfig = Sağlayıcının ayar dosyası
source-autoconfig-wellknown = Sağlayıcının ayar dosyası, kendi web sitesinde
source-pacc = Sağlayıcının ayar dosyası (PACC)
source-ispdb = Thunderbird’ün sağlayıcı veritabanı
source-catalogue = Portolan’ın kendi sağlayıcı listesi
source-autoconfig-http = Sağlayıcının ayar dosyası, şifreleme olmadan alındı
source-srv = Alan adının DNS kayıtları (SRV)
source-mx-autoconfig = E-postayı alan şirketin ayar dosyası
source-mx-ispdb = E-postayı alan şirkete göre Thunderbird veritabanı
source-jmap = Sağlayıcının JMAP adresi
source-autodiscover = Sağlayıcının Autodiscover hizmeti
source-guess = Olağan adlar, birer birer denendi

## Services beside mail

other-service-jmap = JMAP ile e-posta ve fazlası
other-service-caldav = Takvimler (CalDAV)
other-service-carddav = Kişiler (CardDAV)
other-service-webdav = Dosyalar (WebDAV)
other-service-managesieve = Filtreler (ManageSieve)
other-service-webmail = Tarayıcıda e-posta
other-service-exchange = Exchange ya da benzeri, oturum açmanın ardında
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Uygulamalar için oturum açma (OAuth2)

## How asking a source went

outcome-found = Bulundu
outcome-absent = Orada bir şey yok
outcome-skipped = Sorulmadı

## How grave a finding is, and who can mend it

severity-error = Sorun
severity-warning = Uyarı
severity-info = Bilmekte yarar var
who-user = Bu sizin elinizde
who-mail-admin = Bunu e-posta yöneticisi düzeltebilir
who-network = Bunu ağ yöneticisi düzeltebilir

## Ways to log in

auth-password-cleartext = Normal parola
auth-password-encrypted = Şifrelenmiş parola
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = TLS sertifikası
auth-client-IP-address = yok (ağa göre)
auth-none = yok
