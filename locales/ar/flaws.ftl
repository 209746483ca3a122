# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] شهادة { $subject } لم تُصنع لخادم: ينقصها الغرض «serverAuth»، أو هي شهادة جهة إصدار نفسها.
    [constraint] شهادة { $subject } أصدرتها جهة لا يحق لها إصدارها: قيد في السلسلة يمنع هذا الاسم، أو سلسلة بهذا الطول.
    [extension] تتطلب شهادة { $subject } شيئًا لا تعرفه تطبيقات البريد (امتدادًا حرجًا)، ولذلك ترفضها.
    [signature] في سلسلة شهادات { $subject } توقيع ليس توقيع جهة الإصدار.
    [weak] في شهادة { $subject } مفتاح أو توقيع أو إصدار لم يعد آمنًا.
   *[unreadable] شهادة { $subject } تالفة.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] استبدل بها شهادة جديدة لاسم هذا الخادم، بمفتاح وتوقيع بمعايير اليوم.
    [signature] اجعل الخادم يرسل السلسلة نفسها التي سلّمتها جهة الإصدار مع الشهادة، وكثيرًا ما تُسمّى fullchain.pem.
   *[other] استبدل بها شهادة جديدة لاسم هذا الخادم، من النوع الذي تصدره الجهات للخوادم.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] ليس في شهادة { $subject } اسم يُعتدّ به: الحقل subjectAltName مفقود، ولا تنظر تطبيقات البريد إلى الاسم الشائع (CN).
   *[other] شهادة { $subject } ليست للاسم { $host }، بل للأسماء التالية: { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] احصل على شهادة تحمل { $host } في subjectAltName.
   *[other] أضف { $host } إلى الشهادة، أو انشر اسم خادم تحمله الشهادة.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } هذا على العنوان { $addresses } وحده؛ وعلى عنوان آخر لهذا الاسم يعمل المنفذ نفسه.
   *[other] { $message } هذا على العنوان { $addresses } وحده؛ وعلى عنوان آخر لهذا الاسم يجيب المنفذ نفسه بطريقة أخرى.
}
