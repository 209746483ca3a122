# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = لا يقبل الخادم تسجيل الدخول بالطريقة التي يتصل بها التطبيق: على منفذ غير المنفذ المخصص لذلك، أو دون تشفير.
reply-no-login-here-step = اضبط المنفذ والأمان في تطبيقك على الزوج الذي يعرضه Portolan لنطاقك: 465 مع SSL/TLS، و587 مع STARTTLS.
