# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = عرض خطوات تطبيقي
next-app = اختيار تطبيقي
next-letter = الكتابة إلى مسؤول البريد
result-works-and-steps = تواصل Portolan للتوّ مع هذه الخوادم. تجد أدناه ما عليك كتابته، ثم خطوات تطبيقك.

## Whether mail stays on the server, in a line

choice-imap = يبقى البريد على الخادم (IMAP)
choice-pop3 = يجلب البريدَ جهازٌ واحد (POP3)
choice-change = تغيير

## Logging in, where the app may do it in two ways

login-page-or-password = قد يفتح تطبيقك صفحة تسجيل دخول لمزوّدك: سجّل الدخول فيها. وإذا طلب بدلًا من ذلك كلمة مرور، فاكتب كلمة مرور بريدك.
login-page-or-above = قد يفتح تطبيقك صفحة تسجيل دخول لمزوّدك: سجّل الدخول فيها. أما ما ذُكر أعلاه عن كلمات المرور فينطبق إذا طلب التطبيق كلمة مرور.

## The worst news in plain words; the finding itself stands below

plain-null-mx = لا يستقبل النطاق { $domain } أي بريد.
plain-null-mx-remedy = تحقق من التهجئة: صندوق بريدك على الأرجح في نطاق آخر. وإذا كان هذا هو النطاق، فاسأل مسؤول البريد فيه.
plain-dns-failed = يتعذّر البحث عن { $domain } في الوقت الحالي.
plain-dns-failed-remedy = حاول مرة أخرى بعد بضع دقائق. وإذا استمر ذلك، فأخبر مسؤول البريد: تجد أدناه ما رُصد.
plain-dnssec-bogus = ربما يزوّر أحدهم ما يُنشر عن { $domain }.
plain-dnssec-bogus-remedy = انتظر قبل أن تكتب كلمة مرورك في أي مكان، وأخبر مسؤول البريد: تجد أدناه ما رُصد.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: الإعداد

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = الأمر للتحقق من ذلك

## The box for what an app says

help-replies-languages = المعروف هنا هو رموز الأخطاء والرسائل الإنجليزية، وبعض الرسائل بلغات أخرى. إذا لم تكن رسالتك منها، فابحث فيها عن رمز مثل 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = لم يتمكن أحد هنا من التحقق هل يمرّر هذا التطبيق كلمة مرور بريدك إلى خوادم الجهة المنتجة له. اسأل الجهة المنتجة إذا كان ذلك يهمك.
fact-password-em-client = تكتب الشركة المنتجة أن eM Client يحفظ كلمات مرورك على حاسوبك وحده، مشفّرةً، ويتواصل مع خوادم مزوّدك مباشرةً.
fact-password-fairemail = تكتب الجهة المنتجة أن FairEmail لا يرسل بيانات الحساب إلى أي مكان سوى مزوّدك أنت.

## The notice

surveyed-on = جرى الفحص في { $time } UTC.
