# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = يتيح { $subject } تسجيل الدخول قبل بدء التشفير ({ $mechanisms }). لا تكشف هذه الطرق كلمة المرور نفسها، لكن من يتنصت يستطيع قراءة كل ما يلي ذلك.
finding-auth-before-tls-remedy = لا تتح تسجيل الدخول إلا بعد STARTTLS.
