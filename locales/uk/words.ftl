# The names of things, for people.

## Services, by IANA's name

service-imaps = Читання пошти (IMAP)
service-imap = Читання пошти (IMAP)
service-pop3s = Завантаження пошти (POP3)
service-pop3 = Завантаження пошти (POP3)
service-submissions = Надсилання пошти (SMTP)
service-submission = Надсилання пошти (SMTP)
service-smtp = Пошта між серверами (SMTP)
service-sieve = Правила фільтрування (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = немає

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = без адреси

## Where a setting was learnt

source-directory = Власна конфігурація цього сервера
source-autoconfig = Файл налаштувань постачальника
source-autoconfig-wellknown = Файл налаштувань постачальника, на його вебсайті
source-pacc = Файл налаштувань постачальника (PACC)
source-ispdb = База постачальників Thunderbird
source-catalogue = Власний список постачальників Portolan
source-autoconfig-http = Файл налаштувань постачальника, отриманий без шифрування
source-srv = Записи DNS домену (SRV)
source-mx-autoconfig = Файл налаштувань компанії, яка приймає пошту
source-mx-ispdb = База Thunderbird, за компанією, яка приймає пошту
source-jmap = Адреса JMAP постачальника
source-autodiscover = Autodiscover постачальника
source-guess = Звичні назви, випробувані по черзі

## Services beside mail

other-service-jmap = Пошта та інше через JMAP
other-service-caldav = Календарі (CalDAV)
other-service-carddav = Контакти (CardDAV)
other-service-webdav = Файли (WebDAV)
other-service-managesieve = Фільтри (ManageSieve)
other-service-webmail = Пошта в браузері
other-service-exchange = Exchange або щось подібне, після входу
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Вхід для застосунків (OAuth2)

## How asking a source went

outcome-found = Знайдено
outcome-absent = Там нічого немає
outcome-skipped = Не запитано

## How grave a finding is, and who can mend it

severity-error = Проблема
severity-warning = Попередження
severity-info = Варто знати
who-user = Це залежить від вас
who-mail-admin = Це може виправити адміністратор пошти
who-network = Це може виправити адміністратор мережі

## Ways to log in

auth-password-cleartext = Звичайний пароль
auth-password-encrypted = Зашифрований пароль
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = Сертифікат TLS
auth-client-IP-address = немає (за мережею)
auth-none = немає
