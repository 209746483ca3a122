# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = لا يذكر سجل SRV { $owner } أي خادم. يجب أن يكون هدفه اسم مضيف، لكنه عنوان IP أو شيء آخر لا يستطيع أي تطبيق اتباعه.
finding-srv-invalid-remedy = اجعل السجل يذكر اسم الخادم، أو أزله.

detail-dns-partly-failed = تعذّر البحث عن بعض الأسماء
detail-no-host-name = لا تذكر السجلات أي خادم

finding-mx-invalid = لا تذكر سجلات MX للنطاق { $domain } أي خادم: ما فيها عنوان IP أو «localhost» أو شيء آخر لا يستطيع أحد إرسال البريد إليه.
finding-mx-invalid-remedy = على مسؤول DNS للنطاق أن يضع هناك اسم مضيف الخادم الذي يستقبل البريد. وحتى ذلك الحين لا يصل أي بريد.

finding-mode-contradicted = { $speaks ->
    [implicit-tls] يقول المصدر «{ $source }» إن { $subject } يبدأ TLS بواسطة STARTTLS، لكن الخادم هناك يتوقع TLS منذ البداية.
    [starttls] يقول المصدر «{ $source }» إن { $subject } يستخدم TLS منذ البداية، لكن الخادم هناك يبدأ من دونه ثم يعرض STARTTLS.
   *[another-protocol] يقول المصدر «{ $source }» إن { $subject } يتكلم بروتوكولًا غير الذي يتكلمه فعلًا.
}
finding-mode-contradicted-remedy = غيّر ما يُنشر ليطابق ما يفعله الخادم. الإعدادات في هذه الصفحة صحيحة الآن؛ أما التطبيقات التي تتبع المصدر حرفيًا فتفشل.
finding-login-contradicted = يقول المصدر «{ $source }» إن { $subject } لا يقبل إلا طريقة تسجيل الدخول «{ $method }»، والخادم لا يعرضها.
finding-login-contradicted-remedy = فعّل تلك الطريقة، أو انشر طريقة يعرضها الخادم. تستطيع معظم التطبيقات استخدام password-cleartext، وهي آمنة تحت TLS.

finding-srv-half = { $missing ->
    [incoming] لا تذكر سجلات SRV للنطاق { $domain } خادمًا لقراءة البريد.
   *[outgoing] لا تذكر سجلات SRV للنطاق { $domain } خادمًا لإرسال البريد.
}
finding-srv-half-remedy = أضف سجلًا للخادم الذي يعمل، لكي تجد التطبيقات التي تتبع سجلات SRV كل ما تحتاج إليه.
finding-srv-withheld = { $role ->
    [incoming] تقول سجلات SRV للنطاق { $domain } إنه ليس لديه خادم لقراءة البريد، مع أن { $host } يجيب على المنفذ { $port }.
   *[outgoing] تقول سجلات SRV للنطاق { $domain } إنه ليس لديه خادم لإرسال البريد، مع أن { $host } يجيب على المنفذ { $port }.
}
finding-srv-withheld-remedy = إذا كان يجوز لتطبيقات البريد استخدام هذا الخادم، فاجعل السجل يذكر اسمه بدلًا من نقطة وحدها. وإذا كان يُراد لها أن تبقى بعيدة، فأغلق المنفذ.
finding-srv-withholds-named = تقول سجلات SRV للنطاق { $domain } إنه بلا { $protocol }، لكن هذا المصدر يذكر { $host }، وهو يجيب على المنفذ { $port }: { $source }. ستُعدّه بعض التطبيقات ولن تُعدّه أخرى.
finding-srv-withholds-named-remedy = إذا كان لتطبيقات البريد أن تستخدمه، فليذكر السجل { $host } بدل نقطة وحيدة. وإلا فأزله مما نُشر في غير ذلك.

finding-too-many-hosts = { $count ->
    [one] ينشر { $domain } خوادم بريد أكثر ممّا يُسأل دفعة واحدة (الحد الأقصى: { $most }). تُرك خادم واحد، ولا يُعرف عنه شيء.
    [two] ينشر { $domain } خوادم بريد أكثر ممّا يُسأل دفعة واحدة (الحد الأقصى: { $most }). تُرك خادمان، ولا يُعرف عنهما شيء.
    [few] ينشر { $domain } خوادم بريد أكثر ممّا يُسأل دفعة واحدة (الحد الأقصى: { $most }). تُركت { $count } خوادم، ولا يُعرف عنها شيء.
    [many] ينشر { $domain } خوادم بريد أكثر ممّا يُسأل دفعة واحدة (الحد الأقصى: { $most }). تُرك { $count } خادمًا، ولا يُعرف عنها شيء.
   *[other] ينشر { $domain } خوادم بريد أكثر ممّا يُسأل دفعة واحدة (الحد الأقصى: { $most }). تُرك { $count } خادم، ولا يُعرف عنها شيء.
}
finding-too-many-hosts-remedy = لا تنشر إلا الخوادم التي يُراد لتطبيقات البريد استخدامها. ويمكن لاسم واحد أن يقود إلى عدة عناوين.

detail-withheld = يقول النطاق إن هذا ليس لديه
