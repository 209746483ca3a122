# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = لا يُعرف هل يوجد ملف إعدادات على { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = إذا كان يجب أن يوجد ملف هناك، فقدّمه على هذا العنوان نفسه: خلال ثوانٍ قليلة، وبلا تسجيل دخول، وبلا إعادة توجيه إلى منفذ آخر، وبحجم لا يزيد على 256 KiB. وإلا فاجعل العنوان يجيب بالرمز 404، أو أزل الاسم من DNS.
