# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } e-posta uygulamalarında parola kabul etmez. Bu uygulama { $provider } oturum açma sayfasının kendisini açar: parolanızı oraya yazın, başka hiçbir yere değil.
sign-in-unknown = { $provider } e-posta uygulamalarında parola kabul etmez; bu uygulamanın { $provider } oturum açma sayfasını açıp açmadığı ise burada bilinmiyor. Adresinizi ekleyin ve bakın: uygulama o sayfayı açmak yerine parolanızı kendisi soruyorsa durun ve başka bir uygulama kullanın.
sign-in-never = { $provider } e-posta uygulamalarında parola kabul etmez ve bu uygulama { $provider } oturum açma sayfasını açmaz. Oturum açamaz; başka bir uygulama kullanın.
sign-in-helper = { $provider } programlardan parola kabul etmez; bu yüzden bu dosyalar bu hâlleriyle çalışmaz: parolanın yerine, yardımcı bir programın aldığı bir OAuth 2.0 belirteci gerekir, oturum açma yöntemi de değiştirilmelidir. Bu size bir şey ifade etmiyorsa bunu kendiliğinden yapan bir uygulama kullanın.
sign-in-operator = { $provider } e-posta uygulamalarında parola kabul etmez. Bu web postasını işleten kişi, onun { $provider } oturum açma sayfasını açmasını sağlayabilir; o zaman giriş yerinde bunun için bir düğme bulunur. Düğme yoksa işletene sorun.
sign-in-sending = { $provider } e-posta uygulamalarında parola kabul etmez. Yalnızca göndermek için, kuruluşunuzun yöneticisi izin veriyorsa (SMTP AUTH) hâlâ parola kabul eder; 2026 sonundan itibaren yönetici yeniden açana kadar kapalıdır. Başlamadan önce yöneticiye sorun; kapalıysa röle gibi başka bir yol isteyin.
sign-in-apps = Bunlar { $provider } oturum açma sayfasını kendiliğinden açar:
sign-in-ask = Hangi uygulamaların oturum açabildiğini sağlayıcıya ({ $provider }) sorun.
guide-way-sign-in = Hızlı yol: { $provider } ile oturum açın
fact-sign-in = Bu uygulama { $provider } oturum açma sayfasını tanır.
fact-password-direct = Bu uygulama sağlayıcınızın sunucularında oturumu kendisi, sizin cihazınızdan açar. Burada bilindiği kadarıyla arada üreticisinin bir sunucusu yoktur.
complaint-sending-sign-in = Alıyor ama göndermiyor: giden posta sunucusu da oturum açılmasını ister. Orada da aynı oturum açma yöntemini seçin.
