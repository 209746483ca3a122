# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = Yine de çalışmıyorsa
help-replies = Uygulamam bir ileti gösteriyor
help-replies-label = Uygulamanızın söylediğini yapıştırın
help-replies-note = Burada, tarayıcınızda, bilinen iletilerle karşılaştırılır. Hiçbir yere gönderilmez ve saklanmaz.
help-replies-button = Bu ne demek?
help-replies-all = Burada bilinen bütün iletiler
help-replies-offline = Bilinen iletilerin listesi yüklenemedi. İnternete bağlıyken yeniden deneyin.
help-replies-none = İçinde burada bilinen bir ileti yok. En yakını bunlardan hangisi?

replies-title = İleti ne demek
replies-heading = E-posta uygulamanızın iletisi ne demek
replies-lead = Sunucular ve e-posta uygulamaları az sözle yakınır. Bilinen iletilerin ne demek olduğunu ve sonra ne yapılacağını burada okuyabilirsiniz.
replies-known-by = Nasıl tanınır

reply-source-thunderbird = Thunderbird 153’teki iletiler
reply-source-imnxport = Microsoft’un imnxport.h başlık dosyasındaki kod adları

reply-antivirus = Bir virüsten koruma programı, uygulamanızla e-posta sunucusunun arasına girmiş ve kendi sertifikasını gösteriyor.
reply-antivirus-step = Virüsten koruma programınıza bakın: şifreli e-postayı denetlemesini kapatın (buna çoğu zaman “e-posta kalkanı” ya da “SSL filtresi” denir) ve yeniden deneyin. Program, açtığınız her dosyayı denetlemeyi sürdürür.
reply-certificate-expired = Sunucunun sertifikasının süresi geçmiş ya da cihazınızın saati yanlış.
reply-certificate-expired-step = Cihazınızın tarih ve saatini denetleyin. Doğruysa e-posta yöneticisine bildirin ve istisna onaylamayın.
reply-certificate-name = Sunucu, uygulamanızdaki addan başka bir ad için verilmiş bir sertifika gösteriyor.
reply-certificate-name-step = Uygulamanızdaki sunucu adını Portolan’ın alan adınız için gösterdiğiyle harf harf karşılaştırın. Aynıysa e-posta yöneticisine bildirin ve istisna onaylamayın.
reply-certificate-unknown = Cihazınız, kendisine gösterilen sertifikayı vereni tanımıyor.
reply-certificate-unknown-step = İstisna onaylamayın. Portolan sunucunuzun sertifikasına geçerli diyorsa, sizinle sunucu arasındaki bir şey başka bir sertifika gösteriyordur: bir virüsten koruma programı ya da içinde bulunduğunuz ağ. Başka bir ağ deneyin.
reply-wrong-security = Port ile güvenlik birbirine uymuyor: bir taraf şifrelemeyle başlıyor, öbürü şifrelemesiz.
reply-wrong-security-step = Uygulamanızda portu ve güvenliği, Portolan’ın alan adınız için birlikte gösterdiği gibi ayarlayın. 993, 995 ve 465 SSL/TLS ile; 143, 110 ve 587 STARTTLS ile kullanılır.
reply-without-encryption = Uygulama şifreli bağlanamadı ve bunu şifrelemesiz yapmayı öneriyor.
reply-without-encryption-step = “Hayır” yanıtını verin: şifreleme olmadan yoldaki herkes parolanızı okuyabilir. Uygulamanızdaki sunucuyu, bağlantı noktasını ve güvenliği Portolan’ın alan adınız için gösterdikleriyle karşılaştırın; aynıysa başka bir ağ deneyin.
reply-tls-too-old = Uygulamanızla sunucunun ortak bir şifreleme yolu yok. Biri çok eski.
reply-tls-too-old-step = Uygulamanızı ve cihazınızı güncelleyin. Bu yardımcı olmazsa e-posta yöneticisine bildirin.
reply-over-quota = Posta kutusu dolu.
reply-over-quota-step = Sağlayıcınızın web sitesinde büyük iletileri silin ve oradaki çöp kutusunu boşaltın ya da daha çok yer isteyin. Bu, yazdığınız kişinin posta kutusuysa bunu yalnızca o kişi yapabilir.
reply-too-big = İleti, sunucunun kabul ettiğinden büyük.
reply-too-big-step = Daha küçük bir ek ya da dosyaya giden bir bağlantı gönderin.
reply-sender-not-yours = Sunucu, bu oturumla bu adresten göndermeye izin vermiyor.
reply-sender-not-yours-step = Uygulamanızda gönderen adresini, oturum açtığınız hesaba ait adres yapın. Başka bir adresten de göndermek için e-posta yöneticisine sorun.
reply-no-such-recipient = Sunucu, yazdığınız adresin var olmadığını söylüyor.
reply-no-such-recipient-step = O adresi harf harf denetleyin. Kendi ayarlarınızda sorun yok: oturumunuz açık ve gönderebilirsiniz.
reply-sending-refused = Sunucu bu iletiyi iletmeyi reddediyor.
reply-sending-refused-step = Uygulamanızda giden posta için oturum açmanın etkin olduğunu denetleyin. Etkinse bu hata iletisinin tam metnini sağlayıcınızın destek birimine gönderin: nedenini yalnızca onlar görebilir.
reply-sign-in-failed = Sağlayıcınızın kendi sayfasında oturum açma tamamlanamadı.
reply-sign-in-failed-step = Yeniden deneyin ve oturum açmayı açılan pencerede tamamlayın; orada çerezlere izin verin. Sağlayıcınızın böyle bir sayfası yoksa oturum açma yöntemini “Normal parola” yapın.
reply-name-not-found = Cihazınız bu adda bir sunucu bulamadı.
reply-name-not-found-step = Uygulamanızdaki sunucu adını Portolan’ın alan adınız için gösterdiğiyle harf harf karşılaştırın. Doğruysa internete bağlı olup olmadığınıza bakın ve başka bir ağ deneyin.
reply-timed-out = Sunucunun portu yanıt vermedi. Çoğu zaman onu içinde bulunduğunuz ağ ya da bir virüsten koruma programı engeller.
reply-refused = Uygulama bağlanamadı. Ya sunucu adı veya port yanlış ya da içinde bulunduğunuz ağ bunları engelliyor.
reply-dropped = Bağlantı kuruldu, sonra kesildi. Bunu çoğu zaman bir virüsten koruma programı ya da bir güvenlik duvarı yapar.
reply-network-step = Uygulamanızdaki sunucuyu ve portu Portolan’ın alan adınız için gösterdikleriyle karşılaştırın. Aynıysalar başka bir ağ deneyin, örneğin telefonunuzunkini. Ağınızın hangi portları engellediğini sonuç sayfanızdaki “Ağım e-postayı engelliyor mu?” bölümü söyler.
reply-found-nothing = Uygulama kendiliğinden bir ayar bulamadı.
reply-found-nothing-step = Uygulamanızda elle kurulumu seçin ve Portolan’ın alan adınız için gösterdiği ayarları yazın.
reply-file-open = Bu bilgisayarın öteki kullanıcıları programın dosyasını okuyabiliyor; bu yüzden program onu kullanmıyor.
reply-file-open-step = Dosyayı başka kimsenin okumasına izin vermeyin: chmod 600 komutunu, iletide geçen dosya adıyla çalıştırın.
