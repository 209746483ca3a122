# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = قُرئ في شفرة البرنامج المصدرية
confidence-specification = بحسب المواصفة
confidence-vendor-page = من صفحة الشركة المنتجة
confidence-third-party = من طرف ثالث، ولم يُتحقق منه هنا
confidence-unchecked = لم يُتحقق منه

guide-way-file = الطريقة السريعة: حمّل ملف تعريف
guide-way-code = الطريقة السريعة: امسح رمزًا
guide-way-code-elsewhere = أو امسح رمزًا من شاشة أخرى
guide-way-quick = الطريقة السريعة: دع التطبيق يبحث
guide-way-by-hand = أو اكتبها بنفسك
guide-way-node = Node.js مع Nodemailer
guide-way-php = PHP مع PHPMailer
guide-way-python = Python مع smtplib
guide-way-postfix = خادم خاص بك مع Postfix

fact-source-macos = معاينة أحدهم لنظام macOS 15.5
fact-source-apple-deployment = ما ينقله آخرون عن دليل النشر من Apple
fact-source-server-projects = ملاحظات عدة مشاريع لخوادم البريد
fact-source-android-code = قراءة في شفرة التطبيق المصدرية
fact-source-android-export = صيغة التطبيق نفسه للحسابات المصدَّرة، الإصدار 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = نسخة من دليل eM Client الرسمي
fact-source-isync = أمثلة من آخرين لـ isync 1.5

## What the fields are called on the apps' screens

label-email-address = عنوان البريد الإلكتروني
label-password = كلمة المرور
label-protocol = البروتوكول
label-hostname = اسم المضيف
label-host-name = اسم المضيف
label-server = الخادم
label-port = المنفذ
label-incoming-port = الخادم الوارد: المنفذ
label-outgoing-port = الخادم الصادر: المنفذ
label-connection-security = أمان الاتصال
label-encryption-method = طريقة التشفير
label-security = الأمان
label-authentication-method = طريقة المصادقة
label-username = اسم المستخدم
label-login = اسم تسجيل الدخول
label-account-type = نوع الحساب
label-server-type = نوع الخادم
label-incoming-server = الخادم الوارد
label-outgoing-server = الخادم الصادر
label-incoming-mail-server = خادم البريد الوارد
label-outgoing-mail-server = خادم البريد الصادر
label-override-port = تغيير المنفذ الافتراضي
label-user-name = اسم المستخدم

## What many guides say

guide-kind = اختر نوع الحساب:
guide-incoming = هذا هو الخادم الوارد:
guide-outgoing = هذا هو الخادم الصادر:
guide-outgoing-own-login = هذا هو الخادم الصادر. وهو يتطلب تسجيل الدخول؛ فعّله إذا سُئلت، وأدخل ما يلي:
guide-finish = أكمل الإعداد. ثم أرسل رسالة إلى نفسك وانظر هل تصل.

guide-screens-told = أسماء القوائم والحقول في هذا الدليل مأخوذة من المصدر المذكور هنا. وهي تختلف بين الإصدارات: إذا لم تجد كلمة، فابحث عن أخرى بالمعنى نفسه.
guide-screens-unchecked = لم يقارن أحد هنا أسماء القوائم والحقول في هذا الدليل بشاشات التطبيق نفسه. إذا لم تجد كلمة، فابحث عن أخرى بالمعنى نفسه.
guide-others-work = إذا اقتُرح ما يرد في هذه الصفحة تحت «{ settings-others }»، فهو مناسب أيضًا.
guide-names = الأسماء في هذه الملفات هي الواردة في أدلة البرامج. وقد تختلف الإصدارات.
guide-lacks-imap = لا يقرأ هذا التطبيق البريد إلا عبر IMAP، ولم يُعثر هنا على خادم لذلك. اختر تطبيقًا آخر.
guide-complaints = إذا اعترض التطبيق
guide-file-confirm = عرض الملفات
guide-file-waits = يظهر هذا الملف بعد أن تؤكد الخوادم أعلاه.
guide-file-none = لا توجد إعدادات متحقَّق منها يمكن لهذا البرنامج استخدامها، فلا يوجد هنا ملف جاهز. خذ القيم أدناه واسأل مزوّدك عمّا ينقص.

fact-finds-unknown = ليس معروفًا هنا هل يبحث هذا التطبيق عن الإعدادات التي ينشرها النطاق. إذا عبّأ الخوادم من تلقاء نفسه، فقارنها بهذه.
fact-finds-nothing = لا يجري البحث عن أي إعدادات تلقائيًا؛ ويجب إدخال ما هو مذكور هنا.

complaint-password = يقول إن كلمة المرور خاطئة: سجّل الدخول في موقع مزوّدك بالاسم وكلمة المرور نفسيهما. إذا نجح ذلك، فربما يريد مزوّدك كلمة مرور مخصصة للتطبيقات؛ وعندئذ تجد ما تفعله في أعلى هذا الدليل، أو يخبرك به مزوّدك.
complaint-connection = لا يستطيع الاتصال، أو ينتظر طويلًا: جرّب شبكة أخرى، كشبكة هاتفك. إذا نجح الأمر هناك، فالعائق هو الشبكة أو برنامج لمكافحة الفيروسات.
complaint-certificate = يحذّر من شهادة: لا تتابع. قارن اسم الخادم حرفًا حرفًا. وإذا كان صحيحًا، فأخبر مزوّدك.
complaint-sending = يستقبل ولا يرسل: الخادم الصادر يريد تسجيل الدخول أيضًا. أدخل الاسم وكلمة المرور هناك كذلك، حتى حيث كُتب «اختياري».
complaint-web = لا يستطيع الاتصال: ليس حاسوبك هو الذي يتصل هنا بل خادم الويب، وقد يغلق جدار الحماية لديه منافذ البريد. ومسؤوله يعرف ذلك.
complaint-pass = يطلب كلمة مرور، أو يقول إنه لا توجد كلمة مرور: شغّل الأمر المسؤول عن كلمة المرور وحده، وتأكد من أنه يطبع كلمة المرور في سطره الأول ولا يطبع فيه شيئًا غيرها.
complaint-host-blocks = لا يستطيع الاتصال: تغلق شركات استضافة كثيرة منافذ الإرسال. اسأل شركتك أي المنفذين 465 و587 مفتوح.
complaint-printer-tls = لا يستطيع الاتصال مع أن كل شيء صحيح: لا تعرف الأجهزة القديمة إلا TLS 1.0 أو 1.1، وترفضهما الخوادم اليوم. انظر هل توجد برمجيات ثابتة (firmware) أحدث.
complaint-printer-clock = يقول إن الشهادة غير صالحة: اضبط تاريخ الجهاز ووقته. وإذا كانت فيه قائمة شهادات موثوقة، فحدّثها. لا تعطّل التحقق.
