# The command line.

## Serving

terminal-open = افتح { $url }
terminal-port-in-use = يستمع برنامج آخر على { $address } بالفعل. أوقفه، أو اختر منفذًا آخر:{ "\u200E" } --listen 127.0.0.1:8081
terminal-port-forbidden = لا يحق لهذا المستخدم الاستماع على { $address }. اختر منفذًا من 1024 فما فوق:{ "\u200E" } --listen 127.0.0.1:8080
terminal-address-not-here = ليس لهذا الجهاز عنوان { $address }. اختر عنوانًا لديه، أو 0.0.0.0 لها جميعًا.
terminal-cannot-listen = يتعذّر الاستماع على { $address }: { $reason }

## Health

terminal-health-bad-url = «{ $url }» ليس عنوان خادم. اكتبه مثل http://127.0.0.1:8080
terminal-health-not-ready = يجيب { $url } بالحالة { $status }: الخادم ليس جاهزًا.
terminal-health-unreachable = يتعذّر الوصول إلى { $url }: { $reason }
terminal-health-timeout = لم يجب { $url } في الوقت المحدد.

## Configuration

terminal-config-ok = { $file } سليم.

## A configuration from a survey

terminal-init-nothing = لم يُشاهد خادم وارد وخادم صادر يعملان للنطاق { $domain }، فلا يوجد ما يُنشر بعد. يبيّن portolan survey { $domain } ما يعيق ذلك.
terminal-init-head =
    إعدادات { $domain } كما ستحصل عليها تطبيقات البريد، كتبها portolan init في { $date }
    ممّا عمل في ذلك اليوم. اقرأها بعناية، ثم:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    خلف خادم ويب يتكلم HTTPS للاسم { "\u2068" }autoconfig.{ $domain }{ "\u2069" }:
terminal-init-serving =
    أو وحده، بشهادات يُحصل عليها عند الطلب:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    ثم انشر ما يسرده portolan render dns --config portolan.toml { $domain }
    ومع survey = true بدلًا من الخوادم أدناه، يُعاد استكشاف ما يعمل مرة بعد مرة.
terminal-init-unvouched = يعمل، لكن لا شيء يشهد بأنه يخص النطاق. عُثر عليه عن طريق: { $sources }

## A configuration from another tool

terminal-import-path = يحتاج portolan import { $from } إلى مسار: انظر portolan import --help.
terminal-import-domains = يذكر { $from } نطاقاته بنفسه: لا تستخدم{ "\u200E" } --domain و{ "\u200E" }--domains.
terminal-import-domain = «{ $name }» ليس نطاقًا: { $reason }
terminal-import-unreadable = تتعذّر قراءة { $path }: { $reason }
terminal-import-nothing = لم يبقَ نطاق له خوادم في الاتجاهين، فلا يوجد ما يُنشر.
terminal-import-head =
    الإعدادات كما ستحصل عليها تطبيقات البريد، نقلها portolan import من { $from }. لم يُجرَّب أي منها:
    يجرّبها portolan check { $domain }، ومع check = "last" في جدول النطاق تُفحص خوادمه باستمرار.
    اقرأها بعناية، ثم:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    خلف خادم ويب يتكلم HTTPS للاسم { "\u2068" }autoconfig.{ $domain }{ "\u2069" }:
terminal-import-left = ما لم يُنقل:

import-nothing = لا يوجد ما يُقرأ.
import-no-variables = لم يُعيَّن أي من هذه المتغيرات: { $keys }
import-unresolved = يشير { $key } إلى شيء خارج هذا الملف؛ ضع قيمته هنا.
import-unknown = ليس للمتغير { $key } مقابل هنا.
import-no-value = ليس للمتغير { $key } قيمة.
import-no-port = { $key } ليس منفذًا؛ استُبعد خادمه.
import-no-security = { $key } ليس SSL ولا STARTTLS؛ استُبعد خادمه.
import-loopback = { $key } مقيّد بهذا الجهاز وحده؛ استُبعد خادمه.
import-activesync = { $key }: لا يُنشر ActiveSync هنا.
import-ldap-book = { $key }: لا تُنشر هنا دفاتر العناوين في LDAP.
import-profile-ids = { $key }: تُشتق معرّفات ملفات تعريف Apple هنا من عنوان كل شخص. ومن ثبّت ملف تعريف من قبل يزيله قبل أن يثبّت آخر.
import-pop-leave = { $key }: مدة إبقاء التطبيق البريد على خادم POP3 متروكة هنا للتطبيق نفسه.
import-listen = { $key }: مكان الاستماع يحدده listen.
import-any-domain = كانت هذه الخوادم تُنشر لأي نطاق يُسأل عنه؛ حدّد نطاقاتك بالخيار{ "\u200E" } --domain أو{ "\u200E" } --domains.
import-no-domains = ليس للمتغير { $key } قيمة؛ حدّد النطاق بالخيار{ "\u200E" } --domain.
import-no-domain = «{ $name }» ليس نطاقًا: { $reason }
import-no-json = القائمة ليست JSON:{ "\u200E" } { $reason }
import-no-domain-name = في القائمة عنصر لا يذكر نطاقًا.
import-inactive = { $name } معطّل.
import-backup-mx = { $name } يُمرَّر فقط: يُقرأ بريده في مكان آخر.
import-domain-twice = ذُكر { $domain } مرة أخرى؛ ويسري ما قيل عنه أولًا.
import-domain-refused = استُبعد نطاق: { $reason }
import-clear = { $domain }: { $what } يجعل كلمة المرور تنتقل مكشوفة.
import-server-twice = { $domain }: ذُكر { $what } مرة أخرى.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = ليس قاعدة بيانات SQLite.
import-sqlite-table = ليس فيه جدول { $table }.
import-sqlite-long = فيه أكثر مما يُقرأ.
import-sqlite-busy = برنامج آخر يغيّره منذ بضع ثوانٍ. حاول مرة أخرى، أو أوقف ذلك البرنامج.
import-sqlite-unfinished = إلى جانبه ملف فيه تغييرات لا يمكن بلوغها بالقراءة وحدها. استورد نسخة: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = تتعذّر قراءته: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }
   *[other] { $domain } وغيره (عدد النطاقات كلها: { $count })
}: كان يُبحث عن أسماء تسجيل الدخول في LDAP؛ أما هنا فتُستخرج من العنوان: اذكر في username كيف.
import-signing = لا تُقرأ الشهادة والمفتاح اللذان يوقّعان ملفات التعريف: ضع ملفيهما في الجدول signing.
import-automx2-type = الخادم { $id }، { $host }: نوعه ليس imap ولا pop ولا smtp.
import-automx2-port = الخادم { $id }، { $host }: منفذه ليس عددًا من 1 إلى 65535.
import-automx2-security = الخادم { $id }، { $host }: قيمة socket_type فيه ليست SSL ولا STARTTLS.
import-automx2-authentication = الخادم { $id }، { $host }: قيمة authentication فيه غير معروفة.
import-automx2-dav = خادم DAV { $id } ليس caldav ولا carddav، أو ليس له عنوان URL يستطيع تطبيق فتحه.
import-mailcow-domains = لا يذكر mailcow.conf نطاقات؛ حدّدها بالخيار{ "\u200E" } --domain أو{ "\u200E" } --domains: يسردها GET /api/v1/get/domain/all و{ "\u200E" }/api/v1/get/alias-domain/all في mailcow.
import-mailcow-pop = نُقل POP3 لكل النطاقات؛ أزله حيث يحجبه DNS.
import-mailcow-others = لم تُقرأ متغيرات أخرى تخص خادم البريد نفسه أو تحوي أسراره، وعددها { $count }.
import-not-autoconfig = هذا ليس ملف autoconfig.
import-malformed = تتعذّر قراءة الملف: { $reason }
import-names-no-domain = لا يذكر الملف نطاقًا.
import-service = ليس للخدمة { $what } مقابل هنا، أو ذُكرت مرة أخرى.
import-page = صفحة المساعدة { $url } ليست على HTTPS.
import-enable = ليس هنا مقابل للموضع الذي على الشخص أن يفعّل فيه الوصول أولًا؛ ويمكن أن يذكره support أو documentation.
import-element = ليس للعنصر { $element } مقابل هنا.
import-sections = أقسام خوادم ينقصها ما يحتاج إليه التطبيق، وعددها { $count }.

## A survey

terminal-progress = جارٍ فحص { $domain }: المصادر التي سُئلت { $sources }، والمحادثات التي جرت { $conversations }، والسليم منها { $fine }
terminal-column-host = الخادم
terminal-column-port = المنفذ
terminal-column-service = الخدمة
terminal-column-security = الأمان
terminal-column-address = العنوان
terminal-column-result = النتيجة
terminal-column-time = الوقت
terminal-column-role = الاتجاه
terminal-column-protocol = البروتوكول
terminal-column-username = اسم المستخدم
terminal-column-login = طريقة تسجيل الدخول
terminal-column-proof = جرى التحقق
terminal-recommended = اكتب هذه في تطبيق البريد لديك، وإذا تعددت في اتجاه فالأول منها:
terminal-nothing = لم يُعثر على شيء يمكن التوصية به.
terminal-incoming = وارد
terminal-outgoing = صادر
terminal-learnt = المصدر: { $sources }.
terminal-username-address = عنوانك الكامل
terminal-username-local = الجزء الذي يسبق العلامة @
terminal-proof-verified = نعم
terminal-proof-unconfirmed = نعم؛ أكّد الاسم
terminal-proof-untried = لم يُجرَّب من هنا

## Files

terminal-confirm = حيث عُرفت هذه الإعدادات، كان يمكن لغيرك تغييرها على الطريق. تأكد من أن { $hosts } هو ما أخبرك به مزوّد { $domain }.
terminal-confirm-question = هل هو كذلك؟ [y/N]
terminal-confirm-yes = y yes نعم

# portolan export

terminal-export-dns = في zone.txt سجلات DNS المرافقة لهذه الملفات.
terminal-export-server = في nginx.conf وapache.conf وCaddyfile و{ "\u200E" }_headers الأسطر التي تقدّمها بالأنواع الصحيحة.
terminal-export-outlook = ليس بينها Autodiscover: فلو كان لسجّل Outlook الدخول بما يسبق العلامة @، ولا يعرف العنوان إلا Portolan وهو يعمل.
terminal-export-foreign = لم يكتب portolan export الملف { $path }، أو غُيّر منذ ذلك الحين. ولم يُكتب شيء.
terminal-export-name = لا يصلح { $path } في تهيئة خادم ويب. اختر مجلدًا بلا علامات اقتباس و$ وأقواس معقوفة وشرطات مائلة عكسية.
terminal-export-failed = تتعذّر كتابة { $path }: { $reason }
