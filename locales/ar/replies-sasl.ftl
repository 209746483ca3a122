# Where a program that sends and the server know no login method in common.

reply-no-mechanism = لم يجد البرنامج والخادم طريقة تسجيل دخول يعرفها كلاهما. وكثيرًا ما تنقص الجهازَ المرسِل حزمةٌ فيها هذه الطرق.
reply-no-mechanism-step = ثبّت على ذلك الجهاز طرق تسجيل الدخول الخاصة بـ Cyrus SASL؛ واسم الحزمة في Debian وUbuntu هو libsasl2-modules. ثم أعد المحاولة.
