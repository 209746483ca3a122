# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = العميل
check-column-ends = يضبط نفسه
check-column-incoming = الوارد
check-column-outgoing = الصادر
check-heading-changes = ما يجب تغييره أولًا، لكل عميل
check-heading-places = ما يقوله كل مكان
check-heading-contradictions = تناقضات
check-heading-findings = ما عُثر عليه غير ذلك
check-heading-records = سجلات ناقصة في DNS، على هيئة أسطر من ملف منطقة
check-heading-firewall = منافذ تُوجَّه إليها التطبيقات ولا يستطيع أحد الاتصال بها. إذا كان جدار حماية يمنعها، فهذا لكل من nftables أو ufw أو firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = أوامر دُسّت قبل TLS
injection-dropped = جرى التخلص منها، كما يجب
injection-obeyed = نُفّذت
injection-unknown = تعذّرت التجربة
check-column-place = المكان
check-column-family = عبر
check-column-outcome = النتيجة
check-column-servers = الخوادم (✗ لا يعمل)
check-no-family = لا عنوان من هذا النوع
check-walk-title = طريق { $client } ({ $version }) مع { $domain }

ends-by-itself = من تلقاء نفسه
ends-after-question = بعد سؤال
ends-not = لا
beyond-own-service = تقرّر ذلك خدمة الشركة المنتجة
beyond-profile = بملف تعريف فقط

## What a client asks

asks-untrusted = يسأل هل الإعدادات صحيحة، لأنها وصلت بطريق كان يمكن تغييرها عليه.
asks-other-server = يسأل هل يُسمح لخادم آخر بتقديم الإعدادات.
asks-older-dialog = يجب فتح مربع الحوار الأقدم (لوحة التحكم، البريد)؛ أما الذي يظهر أولًا فيسأل خدمة Microsoft بدلًا من ذلك.

## Steps of a walk

unseen-built-in = قائمة المزوّدين المضمّنة فيه
unseen-own-service = خدمة الشركة المنتجة
unseen-own-network = شبكة المكتب (Active Directory)
unseen-guessing = أسماء معتادة، بترتيب لم ينشره أحد
made-took = يأخذ هذه الإعدادات.
made-went-on = يتابع.
made-stuck = لا يستطيع أن يفعل بها شيئًا، ولا يبحث أبعد من ذلك في هذا الطريق.
made-unseen = لا يمكن رؤية ذلك من هنا.
made-not-asked = لم يُسأل عن ذلك.
came-records = توجد سجلات
came-no-records = لا توجد سجلات
came-leads-on = تذكر الإجابة مكانًا آخر
came-guessed = تعمل خوادم بأسماء معتادة
came-guessed-nothing = لا يعمل أي زوج من الخوادم بأسماء معتادة
detail-login-not-offered = لا يعرض الخادم طريقة تسجيل الدخول هذه
detail-cleartext = ستنتقل كلمة المرور مكشوفة
detail-incomplete = لم يُذكر منفذ
detail-no-username = لم يُذكر اسم تسجيل دخول
detail-untried = لم يُجرَّب من هنا

remark-media-type = يسمّيه خادم الويب «{ $type }»، لا XML.
remark-byte-order-mark = يبدأ بعلامة ترتيب البايتات.
remark-not-autoconfig = ليس ملف إعدادات.
remark-not-autodiscover = ليس إجابة Autodiscover.
remark-malformed = ليس سليم الصياغة: { $reason }.
remark-lacks = ينقصه { $what }.
remark-section-dropped = يُتجاوز قسم من النوع { $type } لأنه ينقصه { $what }.
remark-section-fatal = يُفسد قسم من النوع { $type } الملف كله لأنه ينقصه { $what }.
remark-section-kept = يُؤخذ قسم من النوع { $type } مع أنه ينقصه { $what }.
remark-no-host = أحد الأقسام لا يذكر مضيفًا.
remark-autodiscover-error = هو رفض بالرمز { $code }.
remark-login-wanted = يطلب تسجيل الدخول. وبكلمة مرور الشخص قد يقول المزيد.
