# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = لك
remedy-for-mail-admin = لمسؤول البريد
remedy-for-network = لمسؤول الشبكة
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = لا تتجاوز التحذير بنقرة في تطبيق البريد لديك.
finding-cert-chain-expired-meanwhile = لا تتجاوز التحذير بنقرة في تطبيق البريد لديك.
finding-cert-self-signed-meanwhile = حتى ذلك الحين، يكون تحذير تطبيق البريد في محله.
finding-starttls-missing-meanwhile = لا تستخدم هذا المنفذ.
finding-starttls-missing-meanwhile-ports = لا تستخدم هذه المنافذ.
finding-starttls-injected-meanwhile = لا تستخدم هذا المنفذ حتى ذلك الحين.
finding-starttls-injected-meanwhile-ports = لا تستخدم هذه المنافذ حتى ذلك الحين.
finding-auth-in-clear-meanwhile = اضبط تطبيقك بحيث يكون التشفير إلزاميًا، لا «إن توفّر ذلك» أبدًا.
finding-turned-away-meanwhile = إذا كان السبب حدًّا أو قائمة حظر، فقد يُقبل تطبيقك أنت مع ذلك.
finding-no-incoming-meanwhile = يبيّن جدول المحادثات ما جُرّب. اعرض هذه الصفحة على مسؤول البريد.
finding-no-outgoing-meanwhile = يبيّن جدول المحادثات ما جُرّب. اعرض هذه الصفحة على مسؤول البريد.
finding-nothing-answers-meanwhile = حاول مرة أخرى بعد بضع دقائق. وإذا بقي الأمر كذلك عندئذ، فاكتب إلى مسؤول البريد.
finding-dns-failed-meanwhile = حاول مرة أخرى بعد بضع دقائق.
finding-dnssec-bogus-meanwhile = انتظر قبل أن تكتب كلمة مرورك في أي مكان.
finding-srv-incomplete-meanwhile = حاول مرة أخرى بعد بضع دقائق.
finding-host-dns-failed-meanwhile = حاول مرة أخرى بعد بضع دقائق.
finding-null-mx-admin = إذا كان ينبغي أن يستقبل النطاق البريد، فاستبدل سجل MX الفارغ فيه.
finding-not-authenticated-admin = انشر الإعدادات عبر HTTPS على { "\u2068" }autoconfig.{ $domain }{ "\u2069" }، فلا يحتاج أحد إلى السؤال.
