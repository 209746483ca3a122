# The names of things, for people.

## Services, by IANA's name

service-imaps = قراءة البريد (IMAP)
service-imap = قراءة البريد (IMAP)
service-pop3s = جلب البريد (POP3)
service-pop3 = جلب البريد (POP3)
service-submissions = إرسال البريد (SMTP)
service-submission = إرسال البريد (SMTP)
service-smtp = البريد بين الخوادم (SMTP)
service-sieve = قواعد التصفية (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = بلا

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = بلا عنوان

## Where a setting was learnt

source-directory = تهيئة هذا الخادم نفسه
source-autoconfig = ملف إعدادات المزوّد
source-autoconfig-wellknown = ملف إعدادات المزوّد، على موقعه
source-pacc = ملف إعدادات المزوّد (PACC)
source-ispdb = قاعدة بيانات المزوّدين الخاصة بـ Thunderbird
source-catalogue = قائمة المزوّدين الخاصة بـ Portolan
source-autoconfig-http = ملف إعدادات المزوّد، مجلوبًا بلا تشفير
source-srv = سجلات DNS للنطاق (SRV)
source-mx-autoconfig = ملف إعدادات الشركة التي تستقبل البريد
source-mx-ispdb = قاعدة بيانات Thunderbird، بحسب الشركة التي تستقبل البريد
source-jmap = عنوان JMAP لدى المزوّد
source-autodiscover = خدمة Autodiscover لدى المزوّد
source-guess = أسماء معتادة، جُرّبت واحدًا واحدًا

## Services beside mail

other-service-jmap = البريد وغيره عبر JMAP
other-service-caldav = التقويمات (CalDAV)
other-service-carddav = جهات الاتصال (CardDAV)
other-service-webdav = الملفات (WebDAV)
other-service-managesieve = التصفية (ManageSieve)
other-service-webmail = البريد في المتصفح
other-service-exchange = Exchange أو ما يشبهه، خلف تسجيل دخول
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = تسجيل الدخول للتطبيقات (OAuth2)

## How asking a source went

outcome-found = عُثر عليه
outcome-absent = لا شيء هناك
outcome-skipped = لم يُسأل

## How grave a finding is, and who can mend it

severity-error = مشكلة
severity-warning = تحذير
severity-info = للعلم
who-user = هذا الأمر بيدك
who-mail-admin = يستطيع مسؤول البريد إصلاح هذا
who-network = يستطيع مسؤول الشبكة إصلاح هذا

## Ways to log in

auth-password-cleartext = كلمة مرور عادية
auth-password-encrypted = كلمة مرور مشفّرة
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = شهادة TLS
auth-client-IP-address = بلا (بحسب الشبكة)
auth-none = بلا
