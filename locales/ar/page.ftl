# The pages.

brand = Portolan
title = { $page } · Portolan
description = يعثر على خوادم البريد الخاصة بعنوانك، ويتواصل مع كل منها، ويعرض الإعدادات التي يحتاج إليها تطبيق البريد لديك.
skip = الانتقال إلى المحتوى
footer-about = حول الموقع
footer-home = عنوان جديد
footer-report = هذه النتيجة بصيغة JSON

## The first page

home-title = إعدادات بريد تعمل فعلًا
home-heading = ما الإعدادات التي يحتاج إليها تطبيق البريد لديك؟
home-lead = اكتب عنوانك. يعثر Portolan على خوادم صندوق بريدك، ويتواصل مع كل منها، ويعرض لك ما عليك كتابته.
home-label = عنوان بريدك الإلكتروني
home-hint = مثلًا ana@example.org. يكفي الجزء الذي يلي العلامة @.
home-button = اعثر على إعداداتي
home-privacy = لا يطلب Portolan كلمة مرورك أبدًا. وما يسبق العلامة @ يبقى في متصفحك.
home-privacy-no-script = لا يطلب Portolan كلمة مرورك أبدًا. يُستخدم عنوانك للرد عليك ولا يُحفظ.
home-samples = هذه نسخة تجريبية، وإليك نطاقات لتجربتها
home-steps = ما الذي يحدث
home-step-ask = يسأل حيث تُنشر الإعدادات: ملفات المزوّد نفسه، ونظام DNS، وقواعد بيانات المزوّدين.
home-step-talk = يتصل بكل خادم بريد ليعرف هل يجيب، وهل هو آمن، وهل شهادته سليمة. ولا يسجّل الدخول أبدًا.
home-step-show = تحصل على الإعدادات بكلام واضح، وعلى خطوات تطبيقك، وعلى ملف يتولى الأمر عنك إن وُجد.

## Errors

error-heading-400 = لم ينجح ذلك
error-heading-403 = غير مسموح هنا
error-heading-404 = غير موجود
error-heading-405 = لم ينجح ذلك
error-heading-413 = أطول من اللازم
error-heading-429 = تمهّل قليلًا من فضلك
error-heading-500 = الخطأ من عندنا
error-heading-503 = غير متاح الآن
error-heading-other = لم ينجح ذلك
error-try-again = إعادة المحاولة
error-again = إدخال عنوان

## About

about-title = حول الموقع
about-heading = حول Portolan
about-lead = كان البورتولان (portolan) خريطة بحرية يحملها البحّارة، تبيّن المرافئ وطرق الوصول إليها. أما هذا فيرسم خريطة خوادم البريد: يعرف كيف يُوصَل إلى صندوق البريد، ويثبت ذلك بالتواصل مع الخوادم، ويخبرك بما تكتبه في تطبيق البريد.
about-asked = ماذا يُسأل ومَن يُسأل
about-asked-part = لا يُرسل إلى أي جهة أخرى سوى النطاق، أي الجزء الذي يلي العلامة @. أما الجزء الذي يسبقها فلا يتجاوز هذا الخادم أبدًا.
about-asked-dns = تُسأل خوادم الأسماء عن سجلات البريد الخاصة بالنطاق.
about-asked-web = تُسأل خوادم الويب التابعة للنطاق، وتلك التابعة للشركة التي تستقبل بريده، عن ملف إعدادات.
about-asked-database = تُسأل قاعدة بيانات المزوّدين الخاصة بـ Thunderbird عن النطاق، ما لم يعطّل مشغّل هذا الخادم ذلك.
about-asked-mail = يجري الاتصال بخوادم البريد التي يُعثر عليها عبر منافذها المعتادة. يلقي Portolan التحية، ويسأل عمّا تقدّمه، وينظر في الشهادة، ثم يودّع، ولا يحاول أبدًا تسجيل الدخول أو إرسال أي شيء.
about-kept = ماذا يُحفظ
about-kept-result = تُحفظ نتيجة النطاق في الذاكرة بضع دقائق، ويراها كل من يسأل عن النطاق نفسه.
about-kept-published = إذا كان هذا الموقع ينشر إعدادات لنطاق، فإنه يحتفظ بما نجح هناك ما دام ينشره.
about-kept-address = لا يُخزَّن عنوانك ولا يُكتب في أي سجل أحداث. ومع JavaScript يبقى في علامة التبويب هذه من متصفحك إلى أن تطلب ملفًا أو رمزًا يحتويه؛ ومن دونه لا يصل إلى هذا الخادم إلا للرد عليك.
about-kept-cookies = لا توجد ملفات تعريف ارتباط ولا حسابات ولا إحصاءات عنك، ولا يُحمَّل شيء في هذه الصفحات من أي مكان آخر.
about-alone = كيف تمنع الاتصال بخوادمك
about-alone-calls-at-most = يجري الاتصال بكل خادم بريد مرة واحدة على كل منفذ، ثم ثلاث مرات أخرى على الأكثر فقط إذا ترك الاتصال الأول سؤالًا بلا جواب. والاتصالات في الوقت نفسه قليلة، والنتائج مشتركة، فلا تعني كثرة الزوار كثرة الاتصالات.
about-alone-stop = إذا كنت تشغّل خادم بريد ولا تريد اتصالات من هنا، فارفض عنوان هذا الخادم في جدار الحماية لديك، أو أخبر القائمين على هذا الخادم. وإذا لم تكن خوادمك مخصصة للعموم، فلا تنشرها في DNS.
about-limits = ما لا يمكنه معرفته
about-limits-view = يرى Portolan الخوادم من موقعه هو. فقد تحجب شبكتك منفذًا يعمل من هنا، أو العكس. أما صحة كلمة مرورك فلا يعرفها إلا مزوّدك.

## The result, while it is being made

report-title = إعدادات البريد للنطاق { $domain }
report-heading-for = إعدادات البريد لـ
report-ascii = يُكتب أيضًا { $ascii }
live-begins = يجري البحث عن خوادم بريد { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }، المنفذ { $port }، { $family }: { $verdict }
live-heading = ما عُثر عليه حتى الآن
live-chart = الخوادم التي أجابت حتى الآن
live-failed = لم يكتمل الفحص. أعد تحميل هذه الصفحة.
live-wait = لا يستغرق هذا سوى بضع ثوانٍ على الأكثر. ستظهر النتيجة هنا.

## The result: the head

result-works = هذه الإعدادات تعمل
result-works-summary = تواصل Portolan للتوّ مع هذه الخوادم. اكتب ما يلي، أو اختر تطبيقك لعرض الخطوات.
result-given = هذه هي الإعدادات
result-given-summary = مصدرها: { $source }. ولم تمكن تجربتها كلها من هنا.
result-no-outgoing = يمكنك قراءة البريد، لكن الإرسال لم يُحلّ بعد
result-no-outgoing-summary = يوجد خادم يعمل لقراءة البريد. ولم يُعثر على خادم يتيح لك الإرسال بأمان؛ وتجد أدناه السبب ومَن يستطيع إصلاحه.
result-no-incoming = يمكنك إرسال البريد، لكن القراءة لم تُحلّ بعد
result-no-incoming-summary = يوجد خادم يعمل لإرسال البريد. ولم يُعثر على خادم يتيح لك قراءة البريد بأمان؛ وتجد أدناه السبب ومَن يستطيع إصلاحه.
result-nothing = لم يُعثر على إعدادات آمنة وتعمل
result-nothing-summary = اعرض هذه الصفحة على القائمين على بريدك: فيها أدناه موضع الخلل وما يجب فعله.
result-turned-away = رفضت خوادم البريد التواصل مع Portolan
result-turned-away-summary = قد تقبل هذه الخوادم تطبيقك أنت. اطلب الإعدادات من مزوّدك، أو اعرض هذه الصفحة على القائمين على بريدك.
result-again = الفحص مرة أخرى
result-other = تجربة عنوان آخر

## The result: the settings

settings-heading = إعداداتك
settings-incoming-imap = البريد الوارد: IMAP
settings-incoming-pop3 = البريد الوارد: POP3
settings-outgoing = البريد الصادر: SMTP
settings-choice = كيف تريد قراءة بريدك؟
settings-imap = IMAP
settings-imap-meaning = يبقى البريد على الخادم، وتعرض كل الأجهزة الشيء نفسه. وهذا هو المناسب للجميع تقريبًا.
settings-pop3 = POP3
settings-pop3-meaning = يجلب جهاز واحد البريد، ثم تحذفه معظم التطبيقات من الخادم. ولن تراه أجهزتك الأخرى.
settings-server = الخادم
settings-port = المنفذ
settings-security = الأمان
settings-username = اسم المستخدم
settings-password = كلمة المرور
settings-login = طريقة تسجيل الدخول
settings-password-own = كلمة مرور بريدك
settings-password-app = كلمة مرور للتطبيق تنشئها في حسابك، لا كلمة مرورك المعتادة
settings-password-oauth = لا شيء هنا: تسجّل الدخول في صفحة مزوّدك نفسه
settings-username-address = عنوانك الكامل
settings-username-local = الجزء الذي يسبق العلامة @
settings-username-mixed = { $form }
settings-local-part-placeholder = (الجزء الذي يسبق العلامة @)
settings-verified = جُرّب للتوّ: يعمل
settings-not-verified = لم يُجرَّب من هنا
settings-others = إعدادات أخرى تعمل أيضًا
settings-other-line = { $protocol }: { $host }، المنفذ { $port }، { $security }
settings-from = { $more ->
    [0] المصدر: { $source }
    [zero] المصدر: { $source }
    [one] المصدر: { $source }؛ والشيء نفسه في مكان آخر
    [two] المصدر: { $source }؛ والشيء نفسه في مكانين آخرين
    [few] المصدر: { $source }؛ والشيء نفسه في { $more } أماكن أخرى
    [many] المصدر: { $source }؛ والشيء نفسه في { $more } مكانًا آخر
   *[other] المصدر: { $source }؛ والشيء نفسه في { $more } مكان آخر
}
copy = نسخ
copy-what = نسخ: { $what }
copy-which = نسخ: { $what } ({ $of })
copied = تم النسخ
own-label = ما يسبق العلامة @
own-button = تعبئة
own-note = يبقى في علامة التبويب هذه من متصفحك.
own-forget = محو عنواني

## The result: apps and files

guides-heading = أي تطبيق تستخدم؟
guides-all = كل التطبيقات والأجهزة
guides-on-iphone = على جهاز iPhone أو iPad هذا
guides-on-android = على جهاز Android هذا
guides-on-mac = على جهاز Mac هذا
guides-on-windows = على حاسوب Windows هذا
guides-on-linux = على حاسوب Linux هذا
guides-group-phones = الهواتف والأجهزة اللوحية
guides-group-computers = الحواسيب
guides-group-web = في المتصفح
guides-group-command-line = في سطر الأوامر
guides-group-others = الأجهزة والبرامج والتطبيقات الأخرى
guide-for = إعداد { $app }
guide-value-missing = لم يُعثر عليه
files-heading = ملفات بهذه الإعدادات
files-profile = ملف تعريف التكوين لأجهزة iPhone وiPad وMac
files-autoconfig = ملف إعدادات لـ Thunderbird وغيره (autoconfig)
files-autoconfig-note = للمسؤولين: يعثر عليه Thunderbird من تلقاء نفسه إذا نشره النطاق على { "\u2068" }autoconfig.{ $domain }{ "\u2069" }.
files-name = اسمك كما تريد أن يراه الآخرون (اختياري)
profile-button = الحصول على ملف التعريف
profile-note-safari = افتح هذه الصفحة في Safari. فداخل تطبيق آخر، كتطبيق دردشة مثلًا، لا يصل ملف التعريف إلى «الإعدادات»: اختر هناك أولًا فتح الصفحة في Safari (“Open in Safari”).
profile-note-time = بعد تحميله تكون أمامك ثماني دقائق لتثبيته، ثم يتخلص منه الجهاز. وإن حدث ذلك فما عليك إلا تحميله مرة أخرى.
profile-note-signed = يقول الجهاز باللون الأحمر إن الملف غير موقَّع (“Not Signed”). هذا متوقع هنا: فهذا الملف لا يحمل توقيعًا.
profile-note-password = لا يحتوي ملف التعريف على كلمة مرور. يطلبها الجهاز عند التثبيت.
qr-button = عرض الرمز
qr-alt = رمز يُعِدّ الحساب في Thunderbird على Android
qr-note = يحتوي الرمز على عنوانك واسمك والخوادم، ولا يحتوي على كلمة مرور.
qr-address = عنوان بريدك الإلكتروني

## Before a file is handed over

ask-title = بقيت خطوة واحدة
ask-heading-profile = ملف تعريف التكوين الخاص بك
ask-heading-autoconfig = ملف الإعدادات الخاص بك
ask-heading-qr = الرمز الخاص بك
ask-lead-address = يحتوي الملف على عنوانك، لكي يُعِدّ حسابك أنت لا حساب غيرك.
ask-confirm-lead = وصلت هذه الإعدادات بطريقة كان يمكن لغيرك أن يعبث بها. وستذهب كلمة مرور بريدك إلى هذه الخوادم، فانظر في أسمائها أولًا.
ask-confirm-domain = نطاق بريدك
ask-confirm-hosts = الخوادم
ask-confirm-check = أعرف هذه الأسماء، وهي تخص مزوّدي.
ask-confirm-note = إذا لم تكن متأكدًا، فاسأل مزوّدك عن أسماء خوادم بريده وقارنها.
ask-protocol = قراءة البريد عبر
ask-button = متابعة
ask-back = العودة إلى الإعدادات

## The result: findings, chart, sources

findings-heading-wrong = موضع الخلل ومَن يستطيع إصلاحه
findings-heading-better = ما يمكن تحسينه ومَن يستطيع ذلك
admins-heading = لمسؤول البريد
admins-notes = ما يمكن تحسينه أيضًا
findings-command = الأمر الذي يُظهر ذلك
findings-configuration = الأسطر التي تصلحه
findings-remedy = ما العمل
chart-heading = جدول المحادثات
chart-service = الخدمة
chart-port = المنفذ { $port }
chart-certificate = الشهادة
chart-words = معاني هذه الكلمات
chart-no-call = لم يجرِ اتصال
chart-said = قال الخادم: «{ $words }»
certificate-valid-until = صالحة حتى { $date }
certificate-none = لم تُشاهد شهادة
certificate-details = التفاصيل
certificate-subject = صادرة لـ
certificate-issuer = صادرة عن
certificate-names = صالحة للأسماء
certificate-validity = مدة الصلاحية
certificate-from-to = من { $from } إلى { $to }
certificate-version = التشفير
certificate-mechanisms = طرق تسجيل الدخول
certificate-mechanisms-before = طرق تسجيل الدخول قبل التشفير
unknown = غير معروف
sources-heading = من أين عُرف ذلك
sources-heading-looked = أين بحث Portolan
sources-lead = لا تعرف هذه الأماكن سوى النطاق، ولا شيء غيره.
sources-others = أماكن أخرى نُظر فيها بلا نتيجة
sources-authenticated = محمي من العبث
other-services-heading = عُثر أيضًا على
mx-heading = مَن يستقبل البريد
mx-provider = المزوّد: { $name }
elapsed-ms = { $ms } م.ث
elapsed-seconds = { $seconds } ث
# Between the whole seconds and the tenth.
decimal-mark = .
surveyed-at = جرى الفحص في { $time } UTC، واستغرق { $elapsed }.
chart-tally = { $works ->
    [0] لا يعمل أي من { $all }
   *[other] يعمل { $works } من { $all }
}

# The DNS records of a published domain

dns-heading = سجلات DNS للنطاق { $domain }
dns-lead = بهذه السجلات تعثر تطبيقات البريد على إعدادات النطاق من تلقاء نفسها. مكانها منطقة النطاق (zone)، أينما كانت محفوظة.
dns-steps-heading = في نموذج مسجّل النطاقات
dns-steps = أدخل السجلات واحدًا بعد الآخر. «@» هو النطاق نفسه؛ وتطلب بعض النماذج الاسم الكامل بدلًا منه. وحيث يكون الهدف نقطة وحدها، فالسجل يقول إن هذه الخدمة غير موجودة.
dns-kind = النوع
dns-name = الاسم
dns-value = القيمة أو الهدف
dns-priority = الأولوية
dns-weight = الوزن
dns-port = المنفذ
dns-zone-heading = على هيئة ملف منطقة

# Which signature a profile has

ask-signed = ملف التعريف موقَّع: يذكر الجهاز { $subject }، ويقول إنه متحقَّق منه (“Verified”) إذا كان يثق بتلك الشهادة.
ask-unsigned = ملف التعريف غير موقَّع: يقول الجهاز ذلك باللون الأحمر (“Not Signed”). لا تثبّته إلا إذا وصلت إلى هنا من موقع مزوّدك نفسه.
