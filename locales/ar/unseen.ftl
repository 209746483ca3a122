# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] لا يُعرف هل لدى { $domain } خادم يتيح لك قراءة البريد بأمان: لم تمكن تجربة { $hosts } من هنا ({ $detail }).
    [outgoing] لا يُعرف هل لدى { $domain } خادم يتيح لك إرسال البريد بأمان: لم تمكن تجربة { $hosts } من هنا ({ $detail }).
   *[other] لا يُعرف هل لدى { $domain } خوادم تتيح لك قراءة البريد وإرساله بأمان: لم تمكن تجربة { $hosts } من هنا ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] اسأل مرة أخرى من جهاز لديه IPv6. وهذا لا يدل على عيب في خوادم البريد.
   *[other] حاول مرة أخرى بعد بضع دقائق. وهذا لا يدل على عيب في خوادم البريد.
}
finding-host-dns-failed = يُذكر { $host } خادمًا للبريد، لكن تعذّر البحث عن عنوانه: { $fault }.
finding-host-dns-failed-remedy = على من يشغّل نظام DNS للاسم { $host } فحص خوادم أسمائه، وفحص DNSSEC إذا كان الاسم موقَّعًا.
