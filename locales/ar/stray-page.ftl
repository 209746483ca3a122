# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] يجيب { $url }، لكن ليس بملف إعدادات يمكن استخدامه. تجد تطبيقات البريد الإعدادات في مكان آخر.
   *[other] يجيب { $url }، لكن ليس بملف إعدادات يمكن استخدامه. تتوقف هذه التطبيقات هناك ولا تأخذ أي إعدادات: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] لا يلزم فعل شيء. والأنظف أن يجيب هذا العنوان بالرمز 404، أو أن يوضع ملف الإعدادات فيه أيضًا.
   *[other] اجعل هذا العنوان يجيب بالرمز 404، أو ضع ملف الإعدادات فيه.
}
