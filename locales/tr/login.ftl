# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider } başlangıçta şunu kapalı tutar: { $protocols }. Uygulamanızı kurmadan önce bunu hesabınızda açın.
login-app-password = { $provider } e-posta uygulamalarında her zamanki parolanızı kabul etmez. Hesabınızda bir uygulama parolası oluşturun ve onun yerine bunu yazın. Hesap bunu sunmuyorsa önce iki adımlı doğrulamayı açın.
login-two-step = { $provider } hesabınız oturum açarken ikinci bir adım istiyorsa, her zamanki parolanız e-posta uygulamalarında çalışmaz. O zaman bir uygulama parolası oluşturun.
login-mail-password = { $provider } müşteri hesabının parolasını değil, bu posta kutusu için belirlenmiş parolayı ister.
login-api-key = { $provider } parola yerine, programlar için oluşturulmuş bir anahtar ister.
login-bridge-password = { $provider } hesabınızın parolasını değil, köprü programının bilgisayarınızda gösterdiği parolayı ister.
login-oauth-only = { $provider } e-posta uygulamalarında parola kabul etmez. { $provider } oturum açma sayfasının kendisini açan bir uygulama seçin.
