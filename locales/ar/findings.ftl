# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = النطاق { $domain } غير موجود.
finding-domain-not-found-remedy = تحقق من التهجئة، ولا سيما النهاية. وإذا كانت صحيحة، فربما انتهت صلاحية النطاق: اسأل مالكه.
finding-no-mail = لم يُعثر على خادم بريد للنطاق { $domain }.
finding-no-mail-remedy = تحقق من التهجئة. وإذا كان البريد يصلك فعلًا على هذا النطاق، فاسأل مزوّدك عن أسماء خوادمه؛ ويستطيع مسؤول البريد نشرها في DNS.
finding-null-mx = يقول النطاق { $domain } إنه لا يستقبل أي بريد إطلاقًا.
finding-null-mx-remedy = تحقق من التهجئة: صندوق بريدك على الأرجح في نطاق آخر.
finding-dns-failed = لم تقدّم خوادم أسماء النطاق { $domain } إجابة صالحة للاستخدام ({ $fault }).
finding-dns-failed-remedy = افحص خوادم أسماء النطاق، وافحص DNSSEC إذا كان النطاق موقَّعًا.
finding-dnssec-bogus = توقيعات DNS للنطاق { $domain } غير صحيحة ({ $names }). إما أن أحدًا يزوّر الإجابات، أو أنها وُقّعت خطأً. ولا يُوصى بأي شيء عُرف منها.
finding-dnssec-bogus-remedy = افحص المفاتيح وتواريخ التوقيعات وسجل DS: يُظهرها «delv» و«dig +dnssec».
finding-no-name-server = لا يصل هذا الخادم إلى أي خادم أسماء، فلم يمكن البحث عن شيء. ولا يقول ذلك شيئًا عن بريدك.
finding-no-name-server-remedy = حاول مرة أخرى بعد بضع دقائق. ويستطيع مشغّل هذا الخادم التحقق من شبكته ومن إعداد nameserver فيه.
finding-no-route = لا يستطيع هذا الخادم الخروج إلى الإنترنت، فلم يمكن سؤال أي خادم بريد. ولا يقول ذلك شيئًا عن بريدك.
finding-no-route-remedy = حاول مرة أخرى بعد بضع دقائق. ويستطيع مشغّل هذا الخادم التحقق من شبكته.

## The result as a whole

finding-no-incoming = لم يُعثر على خادم يتيح لك قراءة البريد بأمان.
finding-no-incoming-remedy = قدّم القراءة عبر IMAP على المنفذ 993، مع TLS منذ البداية.
finding-no-outgoing = لم يُعثر على خادم يتيح لك إرسال البريد بأمان.
finding-no-outgoing-remedy = قدّم الإرسال على المنفذ 465 مع TLS منذ البداية، أو على المنفذ 587 مع STARTTLS.
finding-nothing-answers = أسماء الخوادم معروفة، لكن لم يجب أي منها.
finding-nothing-answers-remedy = تحقق من أن الخوادم تعمل، ومن أن جدار حماية لا يمنع Portolan من الوصول.
finding-submission-on-25-only = لا يعمل الإرسال إلا على المنفذ 25، وهو مخصص للبريد بين الخوادم وتحجبه شبكات كثيرة.
finding-submission-on-25-only-remedy = افتح الإرسال على المنفذ 465 (TLS منذ البداية)، وعلى 587 للتطبيقات الأقدم.
finding-submission-without-465 = يقبل { $host } البريد على المنفذ { $port } مع STARTTLS، لكنه لا يقبله على 465 مع TLS منذ البداية، وهو الأكثر أمانًا.
finding-submission-without-465-remedy = افتح الإرسال على المنفذ 465 أيضًا، وأبقِ 587 للتطبيقات الأقدم.
finding-cleartext-port-open = يجيب { $host } أيضًا على { $ports }، حيث تبدأ المحادثة بلا تشفير. ويمكن هناك خداع تطبيق لا يشفّر إلا «إن توفّر ذلك».
finding-cleartext-port-open-remedy = { $count ->
    [one] عندما لا يعود أي تطبيق يستخدم هذا المنفذ، أغلقه. وحتى ذلك الحين، لا تتح تسجيل الدخول فيه إلا بعد STARTTLS.
   *[other] عندما لا يعود أي تطبيق يستخدم هذه المنافذ، أغلقها. وحتى ذلك الحين، لا تتح تسجيل الدخول فيها إلا بعد STARTTLS.
}
finding-not-authenticated = عُرف { $host } بطريقة كان يمكن لغيرك أن يعبث بها. وقد يكون صحيحًا مع ذلك.
finding-not-authenticated-remedy = قبل أن تكتب كلمة مرورك، تأكد من أن { $host } هو ما أخبرك به مزوّدك للنطاق { $domain }.
finding-other-organisation = يخص { $host } مؤسسة غير مؤسسة نطاق بريدك.
finding-other-organisation-remedy = هذا معتاد عندما تتولى شركة أمر البريد. تأكد من أنك تعرف اسمها قبل أن تكتب كلمة مرورك.

## Certificates

finding-cert-expired = { $days ->
    [0] انتهت صلاحية شهادة { $subject } اليوم. ستحذّر تطبيقات البريد أو ترفض.
    [zero] انتهت صلاحية شهادة { $subject } اليوم. ستحذّر تطبيقات البريد أو ترفض.
    [one] انتهت صلاحية شهادة { $subject } قبل يوم. ستحذّر تطبيقات البريد أو ترفض.
    [two] انتهت صلاحية شهادة { $subject } قبل يومين. ستحذّر تطبيقات البريد أو ترفض.
    [few] انتهت صلاحية شهادة { $subject } قبل { $days } أيام. ستحذّر تطبيقات البريد أو ترفض.
    [many] انتهت صلاحية شهادة { $subject } قبل { $days } يومًا. ستحذّر تطبيقات البريد أو ترفض.
   *[other] انتهت صلاحية شهادة { $subject } قبل { $days } يوم. ستحذّر تطبيقات البريد أو ترفض.
}
finding-cert-expired-remedy = جدّد الشهادة واجعل الخادم يعيد تحميلها.
finding-cert-expires-soon = { $days ->
    [0] تنتهي صلاحية شهادة { $subject } اليوم.
    [zero] تنتهي صلاحية شهادة { $subject } اليوم.
    [one] تنتهي صلاحية شهادة { $subject } بعد يوم واحد.
    [two] تنتهي صلاحية شهادة { $subject } بعد يومين.
    [few] تنتهي صلاحية شهادة { $subject } بعد { $days } أيام.
    [many] تنتهي صلاحية شهادة { $subject } بعد { $days } يومًا.
   *[other] تنتهي صلاحية شهادة { $subject } بعد { $days } يوم.
}
finding-cert-expires-soon-remedy = جدّدها، وتحقق من أن التجديد التلقائي ما زال يعمل ويجعل خادم البريد يعيد تحميلها.
finding-cert-not-yet-valid = لم تسرِ شهادة { $subject } بعد: تبدأ صلاحيتها في المستقبل.
finding-cert-not-yet-valid-remedy = تحقق من ساعة الجهاز الذي أنشأ الشهادة، وضع الشهادة الصالحة اليوم في مكانها.
finding-cert-self-signed = شهادة { $subject } موقَّعة ذاتيًا، فلا يمكن لأحد أن يميّز الخادم من منتحل.
finding-cert-self-signed-remedy = احصل على شهادة من جهة إصدار عامة؛ ومنها ما هو مجاني.
finding-cert-chain-incomplete = يرسل { $subject } شهادته، ولا يرسل شهادة جهة إصدارها { $issuer }. تستطيع متصفحات الويب جلب ما ينقص؛ ولا تستطيع تطبيقات البريد ذلك.
finding-cert-chain-incomplete-remedy = اجعل الخادم يرسل السلسلة كاملة: تسلّمها معظم جهات الإصدار في ملف واحد، كثيرًا ما يُسمّى fullchain.pem.
finding-cert-untrusted = صدرت شهادة { $subject } عن { $issuer }، ولا تثق تطبيقات البريد بهذه الجهة.
finding-cert-untrusted-remedy = احصل على شهادة من جهة إصدار عامة؛ ومنها ما هو مجاني. وإذا كانت هذه من جهة إصدار عامة، فأرسل معها الشهادات الوسيطة.
finding-dane-mismatch = شهادة { $subject } ليست هي التي يعلن عنها DNS له (TLSA). وسترفضها البرامج التي تتحقق من ذلك.
finding-dane-mismatch-remedy = انشر سجل TLSA للشهادة الجديدة على الاسم { "\u2068" }_{ $port }._tcp.{ $host }{ "\u2069" }، أو أعد الشهادة المعلن عنها. وانشر السجل قبل تغيير الشهادة في المرة القادمة، وأبقِ القديم حتى ذلك الحين.

## Reaching the port

finding-port-closed = لا شيء يستمع على { $subject }.
finding-port-closed-remedy = إذا كان يُراد للناس استخدام هذا المنفذ، فشغّل الخدمة عليه أو افتح جدار الحماية. وإلا فأزله ممّا ينشره النطاق.
finding-port-timeout = { $subject } لا يجيب. وهكذا يبدو جدار الحماية من الخارج.
finding-port-timeout-remedy = افتح المنفذ في جدار الحماية، أو أزله ممّا ينشره النطاق.
finding-host-unreachable = تقول الشبكة إنه لا طريق إلى { $subject }.
finding-host-unreachable-remedy = تحقق من العنوان في DNS ومن المسار إليه.
finding-host-no-address = يُذكر { $subject } خادمًا للبريد، لكن ليس لهذا الاسم عنوان.
finding-host-no-address-remedy = أضف له سجل A أو AAAA، أو أزل الاسم ممّا ينشره النطاق.
finding-port-silent = { $verdict ->
    [silent] يقبل { $subject } الاتصال ثم لا يقول شيئًا.
    [reset] يقبل { $subject } الاتصال ثم يقطعه على الفور.
   *[other] يقبل { $subject } الاتصال ثم ينهيه قبل أن يقول ما يكفي.
}
finding-port-silent-remedy = انظر في سجل أحداث الخادم: قد تكون الخدمة عالقة أو ممتلئة أو تنتظر شيئًا أمامها.
finding-forbidden-target = يقود { $subject } إلى عنوان أو منفذ لا يتصل به هذا الخادم.
finding-forbidden-target-remedy = إذا كان عنوانًا خاصًا، فلا تستطيع استخدامه إلا أجهزة تلك الشبكة. انشر اسمًا يستطيع الجميع الوصول إليه.
finding-ipv6-dead = لا يجيب { $host } عبر IPv6 مع أن له عنوان IPv6؛ ويعمل عبر IPv4. تنتظر تطبيقات البريد التي تستخدم IPv6 أو تفشل.
finding-ipv6-dead-remedy = اجعل خادم البريد يستمع على IPv6 وافتح جدار الحماية هناك، أو أزل سجل AAAA.
finding-ipv6-not-checked = ليس لهذا الخادم IPv6، فلم تمكن تجربة شيء عبره.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] لا يلزم فعل شيء في خوادم البريد. اسأل مرة أخرى من جهاز لديه IPv6.
   *[other] لا يلزم فعل شيء. وما جُرّب عبر IPv4 يبقى صحيحًا.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] يتكلم { $subject } بلا تشفير حيث يجب التشفير منذ البداية.
   *[other] يشفّر { $subject } منذ البداية حيث يجب STARTTLS.
}
finding-wrong-mode-remedy = اضبط وضع الاستماع: TLS منذ البداية على 993 و995 و465، وSTARTTLS على 143 و110 و587.
finding-not-this-protocol = ما يجيب على { $subject } ليس خدمة البريد التي مكانها هناك.
finding-not-this-protocol-remedy = تحقق ممّا يستمع على هذا المنفذ، ومن أن ما يقف أمامه لا يمرّر خدمة أخرى.
finding-starttls-missing = لا يعرض { $subject } أي تشفير، فتنتقل كلمة المرور مقروءة لأي أحد على الطريق.
finding-starttls-missing-remedy = فعّل STARTTLS، أو أغلق المنفذ وقدّم المنفذ ذا TLS منذ البداية.
finding-starttls-refused = يعرض { $subject } التشفير ثم يرفض بدءه.
finding-starttls-refused-remedy = انظر في سجل أحداث الخادم: في أغلب الأحيان تتعذّر قراءة الشهادة أو مفتاحها.
finding-starttls-injected = يمرّر { $subject } نصًا غير مشفّر بعد بدء التشفير، كما يدسّه مهاجم.
finding-starttls-injected-remedy = حدّث خادم البريد وكل ما يقف أمامه.
finding-tls-failed = تعذّر الاتفاق على التشفير مع { $subject }.
finding-tls-failed-remedy = تحقق من الشهادة ومفتاحها ومن إصدارات TLS وخوارزميات التشفير في الخادم؛ ينبغي تفعيل TLS 1.2 و1.3.
finding-tls-too-old = لا يعرف { $subject } إلا إصدارات من TLS لم تعد آمنة.
finding-tls-too-old-remedy = فعّل TLS 1.2 و1.3، وحدّث الخادم إذا كان لا يستطيع ذلك.
finding-tls-old-accepted = يقبل { $subject } أيضًا { $version }، وهو لم يعد آمنًا، إلى جانب إصدارات أحدث من TLS.
finding-tls-old-accepted-remedy = عطّل كل ما قبل TLS 1.2. يستطيع كل تطبيق بريد من السنوات العشر الأخيرة الاستغناء عنه.
finding-turned-away = أجاب { $subject } بالرفض: «{ $words }»
finding-turned-away-remedy = ابحث عن السبب في سجل أحداث الخادم.
finding-no-login = يجيب { $subject }، لكنه لا يتيح لأحد تسجيل الدخول.
finding-no-login-remedy = فعّل طريقة لتسجيل الدخول (AUTH PLAIN تحت TLS)، أو لا تنشر هذا المنفذ للناس.
finding-auth-in-clear = يطلب { $subject } كلمات المرور قبل بدء التشفير ({ $mechanisms }).
finding-auth-in-clear-remedy = لا تتح تسجيل الدخول إلا بعد STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = يجيب { $url }، لكن ليس بملف إعدادات يمكن استخدامه. فلا يبحث Thunderbird بعدها عن ملف آخر، ويضطر إلى تخمين الخوادم.
finding-autoconfig-not-xml-remedy = اجعل هذا العنوان يجيب بالرمز 404، أو ضع ملف الإعدادات فيه.
finding-source-failed = لم يأتِ جواب صالح من المصدر «{ $source }» ({ $detail }).
finding-source-failed-remedy = حاول مرة أخرى لاحقًا. وإذا استمر ذلك، فيستطيع مشغّله فحص اسمه وشهادته وخادم الويب فيه.
finding-cleartext-offered = يذكر المصدر «{ $source }» خادمًا بلا تشفير ({ $host }). وقد استُبعد.
finding-cleartext-offered-remedy = أزله ممّا يُنشر، وقدّم TLS بدلًا منه.
finding-autoconfig-certificate = يعرض { $url } شهادة غير صالحة له ({ $detail }). ولا تجد التطبيقات التي تبحث هناك شيئًا.
finding-autoconfig-certificate-remedy = احصل على شهادة تحمل هذا الاسم، أو أزل الاسم من DNS إذا لم يكن يُراد وضع ملف إعدادات هناك.
finding-autoconfig-missing = لا ينشر { $domain } ملف إعدادات من النوع الذي يقرؤه Thunderbird ‏(autoconfig). فتضطر مثل هذه التطبيقات إلى التخمين.
finding-autoconfig-missing-remedy = انشر ملفًا كهذا عبر HTTPS على العنوان أدناه. تسلّمك هذه الصفحة ملفًا منشأً ممّا جرى التحقق منه.
finding-autoconfig-http-only = لا يُنشر ملف إعدادات { $domain } إلا بلا تشفير، فيستطيع أي أحد على الطريق تغييره.
finding-autoconfig-http-only-remedy = انشر الملف نفسه عبر HTTPS، بشهادة صالحة للاسم { "\u2068" }autoconfig.{ $domain }{ "\u2069" }.
finding-autoconfig-media-type = لا يسمّي خادم الويب ملف إعدادات { $domain } بأنه XML. فتهمله بعض التطبيقات.
finding-autoconfig-media-type-remedy = اجعل خادم الويب يرسله بنوع الوسائط text/xml.
finding-autoconfig-contradicted = يذكر ملف الإعدادات { $subject }، وهو لا يعمل؛ أما { $works-host } على المنفذ { $works-port } فيعمل.
finding-autoconfig-contradicted-remedy = ضع الخادم الذي يعمل في الملف، أو أصلح الخادم الذي يذكره. فالتطبيقات التي تصدّق الملف تفشل.
finding-srv-missing = ليس لدى { $domain } سجلات SRV لتطبيقات البريد.
finding-srv-missing-remedy = أضف سجلات SRV للخوادم التي تعمل. فبعض التطبيقات تعثر بها على إعداداتها.
finding-srv-only-submission = لا تذكر سجلات SRV للنطاق { $domain } إلا الإرسال مع STARTTLS، مع أن { $host } يقدّم TLS منذ البداية على المنفذ 465.
finding-srv-only-submission-remedy = أضف سجلًا للاسم { "\u200E" }_submissions، وأبقِ { "\u200E" }_submission للتطبيقات الأقدم.
finding-srv-contradicted = تذكر سجلات SRV الخادم { $subject }، وهو لا يعمل؛ أما { $works-host } على المنفذ { $works-port } فيعمل.
finding-srv-contradicted-remedy = غيّر السجلات إلى الخادم الذي يعمل، أو أصلح الخادم الذي تذكره.
finding-wildcard-dns = كل اسم تحت { $domain } موجود في DNS، حتى لو كان مختلقًا عشوائيًا. لذلك لا تدل أسماء مثل { "\u2068" }imap.{ $domain }{ "\u2069" } على شيء، وقد تسأل التطبيقات التي تخمّن خادمًا خاطئًا.
finding-wildcard-dns-remedy = استبدل بسجل البدل (wildcard) الأسماء المستخدمة فعلًا.

## What servers that bring mail are told

finding-mta-sts-missing = لا يخبر { $domain } خوادم البريد الأخرى بأن التشفير واجب عليها (MTA-STS). ومن يقف بينها يستطيع جعلها ترسل بلا تشفير.
finding-mta-sts-missing-remedy = انشر سياسة على { "\u2068" }https://mta-sts.{ $domain }/.well-known/mta-sts.txt{ "\u2069" } ثم السجل الذي يعلن عنها. ابدأ بالوضع «testing». ولا تحتاج إليها تطبيقات البريد.
finding-mta-sts-broken = يعلن { $domain } عن سياسة لخوادم البريد الأخرى (MTA-STS) لا يمكن الحصول عليها ({ $detail })، فتتابع من دونها.
finding-mta-sts-broken-remedy = ضع السياسة على { "\u2068" }https://mta-sts.{ $domain }/.well-known/mta-sts.txt{ "\u2069" } بشهادة صالحة لذلك الاسم، أو أزل السجل.
finding-mta-sts-mismatch = لا تذكر سياسة { $domain } لخوادم البريد الأخرى (MTA-STS) ما يلي: { $hosts }، مع أن سجلات MX تذكره. وحيث تُفرض السياسة لا يصل بريد إلى هناك.
finding-mta-sts-mismatch-remedy = أضف إلى السياسة سطرًا لكل مضيف MX، وانتظر حتى تنتهي صلاحية السياسة القديمة في كل مكان، وعندئذ فقط غيّر سجلات MX. وأعطِ السجل معرّف id جديدًا.
finding-tlsrpt-missing = لا يطلب { $domain } من أحد الإبلاغ عن مواضع فشل التشفير بين خوادم البريد (TLSRPT).
finding-tlsrpt-missing-remedy = انشر سجلًا يذكر صندوق بريد لهذه التقارير. ولا تحتاج إليه تطبيقات البريد.

## Who runs the mail

finding-bridge-only = ليس لدى { $provider } خوادم يصل إليها تطبيق بريد. ويلزم لذلك برنامج الجسر من { $provider }، وهو يعمل على حاسوبك أنت.
finding-bridge-only-remedy = ثبّت الجسر من { $url } وانسخ الإعدادات التي يعرضها. وهي عادةً: الخادم 127.0.0.1، والمنفذ { $imap } لبروتوكول IMAP و{ $smtp } لبروتوكول SMTP، مع STARTTLS، وعنوانك الكامل، وكلمة المرور التي يعرضها الجسر.
finding-own-app-only = لا يمكن استخدام { $provider } في تطبيقات بريد أخرى: فهو لا يقدّم IMAP ولا POP3.
finding-own-app-only-remedy = استخدم تطبيق { $provider } أو موقعه. للمزيد: { $url }
finding-mx-forwards = يذهب بريد { $domain } إلى { $provider }، وهو يعيد توجيهه فقط. وقد لا يكون في هذا النطاق صندوق بريد.
finding-mx-forwards-remedy = أعِدّ صندوق البريد الذي يُعاد توجيه البريد إليه، بإعدادات نطاقه هو.
finding-mx-filters = يمر بريد { $domain } عبر { $provider } الذي ينقّيه. ولا يدل ذلك على مكان صندوق البريد.
finding-mx-filters-remedy = إذا لم يُعثر هنا على شيء، فاسأل مزوّدك عن مكان صندوق بريدك، أو ابحث عن الإعدادات في تطبيق يعمل.
finding-former-provider = يقود المصدر «{ $source }» إلى { $host }، لكن شركة أخرى تستقبل البريد ({ $mx }). وتبدو الإعدادات من بقايا عملية نقل.
finding-former-provider-remedy = إذا كانت صناديق البريد قد انتقلت، فأزل أو غيّر ما ينشره { $domain } لتطبيقات البريد. وإذا لم تنتقل، فلا يلزم فعل شيء.
finding-sources-disagree = يذكر المصدر «{ $source }» الخادم { $host }، ويذكر المصدر «{ $second }» الخادم { $second-host }.
finding-sources-disagree-remedy = اجعل المصدرين يقولان الشيء نفسه، لكي يصل كل تطبيق إلى الخادم نفسه.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = يجيب { $subject } العميل { $client } بشيء ليس ملف إعدادات. فلا يجد { $client } إعدادات.
finding-check-not-settings-remedy = ضع ملف الإعدادات هناك، أو اجعل العنوان يجيب بالرمز 404، لكي يستطيع العميل البحث في مكان آخر.
finding-check-media-type = يرسل { $subject } ملف الإعدادات على أنه «{ $type }». فلا يعدّه { $client } من نوع XML ويهمله.
finding-check-media-type-remedy = أرسله بنوع الوسائط text/xml.
finding-check-byte-order-mark = يبدأ ملف الإعدادات على { $subject } بعلامة ترتيب البايتات، ولا يستطيع { $client } قراءتها.
finding-check-byte-order-mark-remedy = احفظ الملف بترميز UTF-8 بلا علامة ترتيب البايتات.
finding-check-malformed = ما يجيب به { $subject } ليس XML سليم الصياغة ({ $reason })، فلا يستطيع { $client } قراءته.
finding-check-malformed-remedy = أصلح الملف. يجب كتابة محارف مثل { "\u200E" }& { "\u200E" }و{ "\u200E" } < { "\u200E" }على الشكل { "\u200E" }&amp; { "\u200E" }و{ "\u200E" } &lt; { "\u200E" }.
finding-check-lacks = لا يستطيع { $client } استخدام ما يجيب به { $subject }: ينقصه { $what }.
finding-check-lacks-remedy = أضف ما ينقص.
finding-check-section-fatal = ينقص قسمًا من النوع { $type } على { $subject } ما يلي: { $what }. فيرفض { $client } الملف كله.
finding-check-section-fatal-remedy = أكمل القسم أو أزله.
finding-check-section-incomplete = لا يذكر أحد الأقسام منفذًا للخادم { $subject }، ويأخذه { $client } مع ذلك.
finding-check-section-incomplete-remedy = أكمل القسم أو أزله.
finding-check-no-username = لا يذكر { $place } اسم تسجيل دخول للخادم { $subject }. ويأخذه { $client } مع ذلك، فلن تصح أي كلمة مرور.
finding-check-no-username-remedy = أضف { "\u200E" }<username>%EMAILADDRESS%</username> { "\u200E" }أو ما يقبله الخادم اسمًا لتسجيل الدخول.
finding-check-autodiscover-error = يجيب { $subject } العميل { $client } بالرفض { $code }.
finding-check-autodiscover-error-remedy = اجعل الخادم يجيب بالإعدادات لكل عنوان في النطاق، أو بالرمز 404.
finding-check-place-certificate = الشهادة على { $subject } غير سليمة ({ $detail })، فلا يعرف { $client } شيئًا هناك.
finding-check-place-certificate-remedy = احصل على شهادة تحمل هذا الاسم، أو انشر الملف على اسم له شهادة.
finding-check-half = لا يجد { $client } إلا نصف إعدادات { $subject }: لا شيء يدله على خادم { $missing ->
    [smtp] للإرسال
   *[other] للقراءة
}.
finding-check-half-remedy = انشر النصف الآخر في المكان نفسه.
finding-check-no-settings-file = لا يجد { $client } إعدادات لـ { $subject }.
finding-check-no-settings-file-remedy = انشر ملف إعدادات على { "\u2068" }https://{ $name }/mail/config-v1.1.xml{ "\u2069" }. يكتبه الأمر «portolan render autoconfig».
finding-check-no-autodiscover = لا يجد { $client } إعدادات لـ { $subject }.
finding-check-no-autodiscover-remedy = أجب عن طلبات Autodiscover على { "\u2068" }https://{ $name }/autodiscover/autodiscover.xml{ "\u2069" }. يكتب الأمر «portolan render autodiscover» إجابة.
finding-check-port = ينتهي { $client } إلى { $subject }، وهو لا يعمل: { $detail }.
finding-check-port-remedy = أصلح الخادم، أو اذكر خادمًا يعمل في { $place }.
finding-check-login = ينتهي { $client } إلى { $subject } وطريقة تسجيل الدخول «{ $method }»، والخادم لا يعرضها.
finding-check-login-remedy = فعّل تلك الطريقة، أو اذكر طريقة مفعّلة في { $place }. تستطيع معظم التطبيقات استخدام password-cleartext، وهي آمنة تحت TLS.
finding-check-cleartext = ينتهي { $client } إلى { $subject } بلا تشفير، فتنتقل كلمة المرور مكشوفة.
finding-check-cleartext-remedy = اذكر منفذًا مع TLS في { $place }.
finding-check-untrusted = وصلت الإعدادات عبر HTTP أو عن طريق مضيف MX، لذلك يطلب { $client } من الشخص تأكيدها: { $subject }
finding-check-untrusted-remedy = انشر ملف الإعدادات عبر HTTPS على { "\u2068" }autoconfig.{ $domain }{ "\u2069" }، بشهادة صالحة لذلك الاسم.
finding-check-other-server = يسأل { $client } الشخص هل يُسمح لخادم آخر بتقديم الإعدادات: { $subject }
finding-check-other-server-remedy = أجب عن طلبات Autodiscover على { "\u2068" }autodiscover.{ $domain }{ "\u2069" } نفسه، عبر HTTPS، بشهادة لذلك الاسم.

## The check: what places say, compared

finding-check-families-differ = لا يجيب { $subject } الإجابة نفسها عبر IPv4 وIPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = اجعل عنواني الاسم كليهما يقودان إلى الموقع نفسه، أو أزل العنوان الذي لا يقدّمه.
finding-check-places-differ = يذكر المصدر «{ $source }» ما يلي: { $servers }؛ ويذكر المصدر «{ $second }» ما يلي: { $second-servers }. وأي تطبيق يجد أيًّا منهما أمر متروك للمصادفة.
finding-check-places-differ-remedy = اجعل كل الأماكن تذكر الخوادم نفسها، أو أزل ما تقادم.
finding-check-logins-differ = نُشر { $subject } باسمي تسجيل دخول: «{ $login }» ({ $source }) و«{ $second-login }» ({ $second }).
finding-check-logins-differ-remedy = اجعل كليهما يقول الشيء نفسه. وإذا كان الخادم يقبل كليهما، فالعنوان الكامل هو الأفضل.
finding-check-names-broken = يذكر المصدر «{ $source }» الخادم { $subject }، وهو لا يعمل: { $detail }.
finding-check-names-broken-remedy = أصلح الخادم، أو أزله ممّا يُنشر.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = ينفّذ { $subject } تحت TLS أمرًا وصل قبله بلا تشفير. فيستطيع من يقف بين الطرفين دسّ أوامر في جلسة شخص ما.
finding-starttls-command-injection-remedy = حدّث خادم البريد: ما وصل بلا تشفير يجب التخلص منه عندما يبدأ TLS (الثغرة CVE-2011-0411، ونتائج «NO STARTTLS» لعام 2021). وحتى ذلك الحين، لا تذكر إلا منافذ يبدأ فيها TLS منذ البداية.
