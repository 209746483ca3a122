# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = يكون ما يلي معطّلًا في البداية لدى { $provider }: { $protocols }. فعّله في الحساب قبل أن تُعِدّ تطبيقك.
login-app-password = لا يقبل { $provider } كلمة مرورك المعتادة في تطبيقات البريد. أنشئ كلمة مرور للتطبيق في الحساب واكتبها بدلًا منها.
login-two-step = إذا كان حسابك لدى { $provider } يطلب خطوة ثانية عند تسجيل الدخول، فلن تعمل كلمة مرورك المعتادة في تطبيقات البريد. أنشئ عندئذ كلمة مرور للتطبيق.
login-mail-password = يريد { $provider } كلمة المرور التي عُيّنت لصندوق البريد هذا، لا كلمة مرور حساب العميل.
login-api-key = يريد { $provider } مفتاحًا أُنشئ للبرامج، بدلًا من كلمة المرور.
login-bridge-password = يريد { $provider } كلمة المرور التي يعرضها برنامج الجسر على حاسوبك، لا كلمة مرور حسابك.
login-oauth-only = لا يقبل { $provider } كلمات المرور في تطبيقات البريد. اختر تطبيقًا يفتح صفحة تسجيل الدخول الخاصة بـ { $provider }.
