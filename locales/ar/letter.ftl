# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = رسالة إلى مسؤول البريد، جاهزة للإرسال
letter-whom = لا يستطيع إصلاح هذا إلا القائمون على بريد { $domain }: الدعم لدى مزوّدك، أو مسؤول البريد في مؤسستك.
letter-note = هذه الرسالة لهم. وليس فيها شيء عنك.
letter-mail = فتحها في تطبيق البريد لدي
letter-copy = نسخ الرسالة
letter-english = الرسالة نفسها بالإنجليزية

letter-subject = تطبيقات البريد وخوادم البريد للنطاق { $domain }
letter-greeting = تحية طيبة وبعد،
letter-looked = فُحصت خوادم البريد للنطاق { $domain } من الإنترنت في { $time } UTC.
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] وثمة أمر واحد يمنع تطبيقات البريد من العمل معها كما ينبغي:
   *[other] وهذه الأمور تمنع تطبيقات البريد من العمل معها كما ينبغي:
}
letter-wrong = { $count ->
    [one] تستطيع تطبيقات البريد العمل معها، لكن ثمة أمرًا واحدًا غير سليم:
   *[other] تستطيع تطبيقات البريد العمل معها، لكن هذه الأمور غير سليمة:
}
letter-better = { $count ->
    [one] وثمة أمر واحد يمكن أن يكون أفضل:
   *[other] وهذه الأمور يمكن أن تكون أفضل:
}
letter-away = وقد رفضت الخادم الذي فحصها، ولا يُعرف هل تقبل تطبيقات البريد:
letter-command = الأمر الذي يُظهر ذلك:
letter-more = { $count ->
    [one] في النتيجة الكاملة ملاحظة أخرى واحدة.
    [two] في النتيجة الكاملة ملاحظتان أخريان.
    [few] في النتيجة الكاملة { $count } ملاحظات أخرى.
   *[other] في النتيجة الكاملة { $count } ملاحظة أخرى.
}
letter-link = النتيجة الكاملة، مع كل محادثة والأسطر التي تصلح ذلك:
letter-close = لم يسجّل أحد الدخول من أجل هذا، ولم يُرسل أي بريد.
