# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = نفد الوقت
detail-budget = جرى الاتصال بما يكفي الآن
detail-no-ipv6 = ليس لهذا الخادم IPv6
detail-port-blocked = يبدو أن شبكة هذا الخادم تحجب المنفذ
detail-no-ipv6-here = ليس لهذا الخادم IPv6
detail-dns-servfail = يبلّغ خادم الأسماء عن عطل
detail-dns-refused = يرفض خادم الأسماء الإجابة
detail-dns-timeout = خادم الأسماء لا يجيب
detail-dns-failed = تعذّر البحث عن الاسم
detail-no-name-server = لا يجيب أي خادم أسماء
detail-failure = عطل
detail-no-address = لا يقود الاسم إلى شيء
detail-forbidden = لا يتصل هذا الخادم بذلك العنوان
detail-local-trouble = خلل في هذا الخادم
detail-too-large = الإجابة أطول من اللازم
detail-unreadable = تتعذّر قراءة الملف
detail-bad-url = العنوان غير صالح
detail-bad-base-url = عنوان قاعدة البيانات غير صالح
detail-name-too-long = سيكون الاسم أطول من اللازم
detail-too-many-redirects = يحيل الزوار بلا نهاية
detail-redirect-not-followed = يحيل الزوار إلى مكان لا يُتبع
detail-not-http = الإجابة ليست صفحة ويب
detail-not-autoconfig = الإجابة ليست ملف إعدادات
detail-not-pacc = الإجابة ليست ملف إعدادات
detail-not-mta-sts = الإجابة ليست سياسة
detail-not-autodiscover = الإجابة ليست إجابة Autodiscover
detail-nothing-here = يجيب الخادم، وليس لديه شيء لهذا النطاق
detail-not-jmap = الإجابة صفحة ويب
detail-login-wanted = يطلب تسجيل الدخول، فهو موجود إذن
detail-digest-missing = ليس في DNS بصمة لهذا الملف، فلا يُعتدّ به وحده
detail-digest-mismatch = البصمة التي في DNS لملف آخر، فلا يُعتدّ بهذا الملف وحده
detail-digest-unknown = تعذّر البحث عن البصمة في DNS، فلا يُعتدّ بالملف وحده
detail-malformed-xml = ملف الإعدادات تالف
detail-no-usable-server = لا يذكر ملف الإعدادات خادمًا يمكن استخدامه
detail-mx-on-the-way = يمر البريد فقط بالشركة التي تستقبله، في طريقه إلى صندوق البريد
detail-media-type = لا يسمّيه خادم الويب XML
detail-own-answer = الإجابة من هذا الخادم نفسه
detail-switched-off = معطّل على هذا الخادم
detail-http = يجيب خادم الويب بالحالة { $status }
detail-tls-alert = رُفض التشفير: { $alert }
detail-after = بعد أن أرسلنا { $command }
detail-lmtp = يتكلم LMTP، المخصص للتسليم بين الخوادم
detail-endless-line = يرسل سطرًا بلا نهاية
detail-too-many-lines = يرسل أسطرًا بلا نهاية
detail-too-much-text = يرسل نصًا أكثر مما لدى خادم بريد أن يقوله
detail-no-mx = لا تستقبل البريد شركة أخرى
detail-own-mx = يستقبل النطاق بريده بنفسه

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = التشفير مرفوض
detail-tls-failed = فشل التشفير
detail-cert-not-yet-valid = شهادة لم تسرِ بعد
