# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (المنافذ { $ports })
compliance-fails = { $count ->
    [0] { $rule }: غير مستوفاة. { $worst }.
   *[other] { $rule }: غير مستوفاة. { $worst }. وينطبق ذلك أيضًا على { $others }.
}
outcome-unusable = لم تصل إجابة صالحة
source-leads-to = يؤدي إلى
result-confirm-names = { $count ->
    [one] تأكد من أنك تعرف هذا الاسم: { $hosts }. فقد وصل بطريقة كان يمكن لغيرك أن يعبث بها.
   *[other] تأكد من أنك تعرف هذه الأسماء: { $hosts }. فقد وصلت بطريقة كان يمكن لغيرك أن يعبث بها.
}
complaint-password-site = يقول إن كلمة المرور خاطئة: سجّل الدخول في موقع مزوّدك بالاسم وكلمة المرور نفسيهما. إذا نجح ذلك، فربما يريد مزوّدك كلمة مرور مخصصة للتطبيقات: اسأله كيف تحصل عليها.
login-switch-on-several = يكون ما يلي معطّلًا في البداية لدى { $provider }: { $protocols }. فعّلها في الحساب قبل أن تُعِدّ تطبيقك.
protocols-and = { $first } و{ $last }

finding-port-timeout-remedy-ports = افتح هذه المنافذ في جدار الحماية، أو أزلها ممّا ينشره النطاق.
finding-port-closed-remedy-ports = إذا كان يُراد للناس استخدام هذه المنافذ، فشغّل الخدمات عليها أو افتح جدار الحماية. وإلا فأزلها ممّا ينشره النطاق.
finding-starttls-missing-remedy-ports = فعّل STARTTLS، أو أغلق هذه المنافذ وقدّم المنافذ ذات TLS منذ البداية.
finding-starttls-injected-remedy-ports = حدّث خادم البريد وكل ما يقف أمامه.
finding-no-login-remedy-ports = فعّل طريقة لتسجيل الدخول (AUTH PLAIN تحت TLS)، أو لا تنشر هذه المنافذ للناس.
finding-not-this-protocol-remedy-ports = تحقق ممّا يستمع على هذه المنافذ، ومن أن ما يقف أمامها لا يمرّر خدمة أخرى.
