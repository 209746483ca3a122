# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = { $owner } SRV kaydı bir sunucu belirtmiyor. Hedefi bir sunucu adı olmalıdır; oysa orada bir IP adresi ya da hiçbir uygulamanın izleyemeyeceği başka bir şey var.
finding-srv-invalid-remedy = Kayda sunucunun adını yazın ya da kaydı kaldırın.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = adlardan bazıları sorgulanamadı
detail-no-host-name = kayıtlar bir sunucu belirtmiyor

finding-mx-invalid = { $domain } MX kayıtları bir sunucu belirtmiyor: orada bir IP adresi, “localhost” ya da kimsenin e-posta gönderemeyeceği başka bir şey yazıyor.
finding-mx-invalid-remedy = Alan adının DNS yöneticisinin oraya e-postayı alan sunucunun adını yazması gerekir. O zamana kadar hiçbir e-posta gelmez.

finding-mode-contradicted = { $speaks ->
    [implicit-tls] { $source }: burada { $subject } için TLS’in STARTTLS ile başladığı söyleniyor, ama oradaki sunucu baştan TLS bekliyor.
    [starttls] { $source }: burada { $subject } için baştan TLS kullanıldığı söyleniyor, ama oradaki sunucu TLS olmadan başlıyor, sonra STARTTLS sunuyor.
   *[another-protocol] { $source }: burada { $subject } için gerçekte konuştuğundan başka bir protokol belirtiliyor.
}
finding-mode-contradicted-remedy = Yayımlananı sunucunun yaptığına uydurun. Bu sayfadaki ayarlar zaten doğru; kaynağa harfi harfine uyan uygulamalar başarısız olur.
finding-login-contradicted = { $source }: burada { $subject } için yalnızca “{ $method }” oturum açma yönteminin kabul edildiği söyleniyor; oysa sunucu bu yöntemi sunmuyor.
finding-login-contradicted-remedy = O yöntemi etkinleştirin ya da sunucunun sunduğu bir yöntemi yayımlayın. Çoğu uygulama, TLS altında güvenli olan password-cleartext yöntemini kullanabilir.

finding-srv-half = { $missing ->
    [incoming] { $domain } SRV kayıtları e-posta okuma için bir sunucu belirtmiyor.
   *[outgoing] { $domain } SRV kayıtları e-posta gönderme için bir sunucu belirtmiyor.
}
finding-srv-half-remedy = Çalışan sunucu için bir kayıt ekleyin; böylece SRV kayıtlarına göre davranan uygulamalar gereken her şeyi bulur.
finding-srv-withheld = { $role ->
    [incoming] { $domain } SRV kayıtları e-posta okuma için bir sunucu olmadığını söylüyor; oysa { $host }, { $port } numaralı portta yanıt veriyor.
   *[outgoing] { $domain } SRV kayıtları e-posta gönderme için bir sunucu olmadığını söylüyor; oysa { $host }, { $port } numaralı portta yanıt veriyor.
}
finding-srv-withheld-remedy = E-posta uygulamaları bu sunucuyu kullanabilecekse kayda tek bir nokta yerine sunucunun adını yazın. Uzak durmaları isteniyorsa portu kapatın.
finding-srv-withholds-named = { $domain } alan adının SRV kayıtları { $protocol } olmadığını söylüyor, ama şu kaynak { $host } adını veriyor ve bu sunucu { $port } numaralı portta yanıt veriyor: { $source }. Bazı uygulamalar onu kuracak, bazıları kurmayacak.
finding-srv-withholds-named-remedy = E-posta uygulamaları onu kullanabilecekse kayıt tek bir nokta yerine { $host } adını versin. Kullanmayacaksa onu yayımlanan diğer yerlerden çıkarın.

finding-too-many-hosts = { $count ->
    [one] { $domain } tek seferde sorulabilenden ({ $most }) daha çok e-posta sunucusu yayımlıyor. Bir sunucu dışarıda bırakıldı ve onun hakkında hiçbir şey bilinmiyor.
   *[other] { $domain } tek seferde sorulabilenden ({ $most }) daha çok e-posta sunucusu yayımlıyor. { $count } sunucu dışarıda bırakıldı ve onlar hakkında hiçbir şey bilinmiyor.
}
finding-too-many-hosts-remedy = Yalnızca e-posta uygulamalarının kullanacağı sunucuları yayımlayın. Tek bir ad birden çok adrese çıkabilir.

detail-withheld = alan adı bunun kendisinde olmadığını söylüyor
