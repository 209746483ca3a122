# The pages.

brand = Portolan
title = { $page } · Portolan
description = Adresinizin e-posta sunucularını bulur, her biriyle konuşur ve e-posta uygulamanızın hangi ayarlara ihtiyaç duyduğunu gösterir.
skip = İçeriğe geç
footer-about = Hakkında
footer-home = Yeni adres
footer-report = Bu sonuç JSON olarak

## The first page

home-title = Çalışan e-posta ayarları
home-heading = E-posta uygulamanıza hangi ayarlar gerekiyor?
home-lead = Adresinizi yazın. Portolan posta kutunuzun sunucularını bulur, her biriyle konuşur ve ne yazmanız gerektiğini gösterir.
home-label = E-posta adresiniz
home-hint = Örneğin ana@example.org. @ işaretinden sonraki bölüm yeterlidir.
home-button = Ayarlarımı bul
home-privacy = Portolan parolanızı hiçbir zaman sormaz. @ işaretinden önceki bölüm tarayıcınızda kalır.
home-privacy-no-script = Portolan parolanızı hiçbir zaman sormaz. Adresiniz size yanıt vermek için kullanılır ve saklanmaz.
home-samples = Bu bir tanıtım: denenebilecek alan adları
home-steps = Neler olur
home-step-ask = Ayarların nerede yayımlandığını sorar: sağlayıcının kendi dosyaları, DNS ve sağlayıcı veritabanları.
home-step-talk = Yanıt veriyor mu, güvenli mi, sertifikası geçerli mi diye bakmak için her e-posta sunucusuna bağlanır. Hiçbir zaman oturum açmaz.
home-step-show = Ayarları sade bir dille, uygulamanıza göre adımları ve varsa işi sizin yerinize yapan bir dosyayı alırsınız.

## Errors

error-heading-400 = Bu olmadı
error-heading-403 = Burada izin verilmiyor
error-heading-404 = Bulunamadı
error-heading-405 = Bu olmadı
error-heading-413 = Çok uzun
error-heading-429 = Biraz daha yavaş lütfen
error-heading-500 = Bu bizim hatamız
error-heading-503 = Şu anda olmuyor
error-heading-other = Bu olmadı
error-try-again = Yeniden dene
error-again = Bir adres gir

## About

about-title = Hakkında
about-heading = Portolan hakkında
about-lead = Portolan, denizcilerin limanları ve bu limanlara nasıl varılacağını gösteren haritasıydı. Bu Portolan e-posta sunucularının haritasını çıkarır: bir posta kutusuna nasıl ulaşıldığını bulur, sunucularla konuşarak bunu doğrular ve e-posta uygulamasına ne yazılacağını söyler.
about-asked = Kime ne soruluyor
about-asked-part = Başkalarına yalnızca alan adı, yani @ işaretinden sonraki bölüm gönderilir. Önündeki bölüm hiçbir zaman bu sunucudan öteye gitmez.
about-asked-dns = Ad sunucularına alan adının e-posta kayıtları sorulur.
about-asked-web = Alan adının kendi web sunucularından ve e-postasını alan şirketin web sunucularından bir ayar dosyası istenir.
about-asked-database = Bu sunucuyu işleten kapatmadıysa, alan adı Thunderbird’ün sağlayıcı veritabanına sorulur.
about-asked-mail = Bulunan e-posta sunucuları olağan portlarından aranır. Portolan selam verir, ne sunduklarını sorar, sertifikaya bakar ve vedalaşır; hiçbir zaman oturum açmayı ya da bir şey göndermeyi denemez.
about-kept = Neler saklanıyor
about-kept-result = Bir alan adının sonucu birkaç dakika bellekte tutulur ve aynı alan adını soran herkesle paylaşılır.
about-kept-published = Bu site bir alan adı için ayarlar yayımlıyorsa, orada çalışanı yayımladığı sürece saklar.
about-kept-address = Adresiniz saklanmaz ve hiçbir günlüğe yazılmaz. JavaScript varken, adresinizi içeren bir dosya ya da kod isteyene kadar tarayıcının bu sekmesinde kalır; JavaScript yokken bu sunucuya yalnızca size yanıt vermek için ulaşır.
about-kept-cookies = Çerez yoktur, hesap yoktur, sizinle ilgili istatistik yoktur ve bu sayfalardaki hiçbir şey başka bir yerden yüklenmez.
about-alone = Rahat bırakılmak için
about-alone-calls-at-most = Her e-posta sunucusu her portta bir kez aranır; ilk arama bir soruyu açık bıraktıysa yalnızca en çok üç kez daha. Aynı anda az sayıda arama yapılır ve sonuçlar paylaşılır; böylece çok ziyaretçi çok arama anlamına gelmez.
about-alone-stop = Bir e-posta sunucusu işletiyor ve buradan aranmak istemiyorsanız, güvenlik duvarınızda bu sunucunun adresini reddedin ya da bu sunucuyu işletenlere bildirin. Sunucularınız herkese açık değilse onları DNS’te yayımlamayın.
about-limits = Neleri bilemez
about-limits-view = Portolan sunucuları bulunduğu yerden görür. Kendi ağınız buradan çalışan bir portu engelliyor olabilir; tersi de olabilir. Parolanızın doğru olup olmadığını yalnızca sağlayıcınız söyleyebilir.

## The result, while it is being made

report-title = { $domain } için e-posta ayarları
report-heading-for = E-posta ayarları:
report-ascii = Şöyle de yazılır: { $ascii }
live-begins = { $domain } posta sunucuları aranıyor …
live-source = { $source }: { $outcome }
live-observation = { $host }, port { $port }, { $family }: { $verdict }
live-heading = Şimdiye kadar bulunanlar
live-chart = Şimdiye kadar yanıt veren sunucular
live-failed = Tarama sonuna ulaşamadı. Bu sayfayı yeniden yükleyin.
live-wait = Bu en fazla birkaç saniye sürer. Sonuç burada görünecek.

## The result: the head

result-works = Bu ayarlar çalışıyor
result-works-summary = Portolan az önce bu sunucularla konuştu. Aşağıdakileri yazın ya da adımlar için uygulamanızı seçin.
result-given = Ayarlar bunlar
result-given-summary = Geldikleri yer: { $source }. Hepsi buradan denenemedi.
result-no-outgoing = E-posta okuyabilirsiniz, ama gönderme çözülmüş değil
result-no-outgoing-summary = E-posta okumak için bir sunucu çalışıyor. Güvenle göndermenizi sağlayan bir sunucu bulunamadı; bunun nedenini ve kimin düzeltebileceğini aşağıda okuyabilirsiniz.
result-no-incoming = E-posta gönderebilirsiniz, ama okuma çözülmüş değil
result-no-incoming-summary = E-posta göndermek için bir sunucu çalışıyor. E-postayı güvenle okumanızı sağlayan bir sunucu bulunamadı; bunun nedenini ve kimin düzeltebileceğini aşağıda okuyabilirsiniz.
result-nothing = Hem güvenli hem çalışan bir ayar bulunamadı
result-nothing-summary = Bu sayfayı e-postanızı işletenlere gösterin: neyin yanlış olduğu ve ne yapılacağı aşağıda yazıyor.
result-turned-away = E-posta sunucuları Portolan ile konuşmak istemedi
result-turned-away-summary = Kendi uygulamanızı pekâlâ kabul edebilirler. Ayarları sağlayıcınızdan isteyin ya da bu sayfayı e-postanızı işletenlere gösterin.
result-again = Yeniden denetle
result-other = Başka bir adres dene

## The result: the settings

settings-heading = Ayarlarınız
settings-incoming-imap = Gelen posta: IMAP
settings-incoming-pop3 = Gelen posta: POP3
settings-outgoing = Giden posta: SMTP
settings-choice = E-postanızı nasıl okumak istiyorsunuz?
settings-imap = IMAP
settings-imap-meaning = E-postalar sunucuda kalır ve bütün cihazlar aynı şeyi gösterir. Hemen herkes için doğrusu budur.
settings-pop3 = POP3
settings-pop3-meaning = E-postaları tek bir cihaz indirir ve çoğu uygulama sonra bunları sunucudan siler. Öbür cihazlarınız onları görmez.
settings-server = Sunucu
settings-port = Port
settings-security = Güvenlik
settings-username = Kullanıcı adı
settings-password = Parola
settings-login = Oturum açma yöntemi
settings-password-own = e-posta parolanız
settings-password-app = hesabınızda oluşturduğunuz uygulama parolası, her zamanki parolanız değil
settings-password-oauth = burada yok: sağlayıcınızın kendi sayfasında oturum açarsınız
settings-username-address = tam adresiniz
settings-username-local = @ işaretinden önceki bölüm
settings-username-mixed = { $form }
settings-local-part-placeholder = (@ işaretinden önceki bölüm)
settings-verified = Az önce denendi: çalışıyor
settings-not-verified = Buradan denenmedi
settings-others = Çalışan diğer ayarlar
settings-other-line = { $protocol }: { $host }, port { $port }, { $security }
settings-from = { $more ->
    [0] Kaynak: { $source }
    [one] Kaynak: { $source }; bir yer daha aynısını söylüyor
   *[other] Kaynak: { $source }; { $more } yer daha aynısını söylüyor
}
copy = Kopyala
copy-what = Kopyala: { $what }
copy-which = Kopyala: { $what } ({ $of })
copied = Kopyalandı
own-label = @ işaretinden önceki bölüm
own-button = Doldur
own-note = Tarayıcınızın bu sekmesinde kalır.
own-forget = Adresimi unut

## The result: apps and files

guides-heading = Hangi uygulamayı kullanıyorsunuz?
guides-all = Bütün uygulamalar ve cihazlar
guides-on-iphone = Bu iPhone ya da iPad’de
guides-on-android = Bu Android cihazda
guides-on-mac = Bu Mac’te
guides-on-windows = Bu Windows bilgisayarda
guides-on-linux = Bu Linux bilgisayarda
guides-group-phones = Telefonlar ve tabletler
guides-group-computers = Bilgisayarlar
guides-group-web = Tarayıcıda
guides-group-command-line = Komut satırında
guides-group-others = Cihazlar, programlar ve diğer uygulamalar
guide-for = Kurulum: { $app }
guide-value-missing = bulunamadı
files-heading = Bu ayarları içeren dosyalar
files-profile = iPhone, iPad ve Mac için yapılandırma profili
files-autoconfig = Thunderbird ve diğerleri için ayar dosyası (autoconfig)
files-autoconfig-note = Yöneticiler için: Alan adı bu dosyayı autoconfig.{ $domain } adresinde yayımlarsa Thunderbird onu kendisi bulur.
files-name = Başkalarının göreceği adınız (isteğe bağlı)
profile-button = Profili al
profile-note-safari = Bu sayfayı Safari’de açın. Başka bir uygulamanın içinde, örneğin bir sohbette, profil Ayarlar’a ulaşmaz: önce orada “Safari’de Aç” seçeneğini seçin.
profile-note-time = İndirdikten sonra kurmak için sekiz dakikanız vardır, sonra cihaz onu siler. Böyle olursa yeniden indirmeniz yeterlidir.
profile-note-signed = Cihaz, profilin imzalı olmadığını kırmızıyla belirtir. Burada bu beklenen bir durumdur: bu dosya imza taşımaz.
profile-note-password = Profilde parola yoktur. Cihaz kurulum sırasında sorar.
qr-button = Kodu göster
qr-alt = Hesabı Android için Thunderbird’de kuran kod
qr-note = Kod adresinizi, adınızı ve sunucuları içerir; parola içermez.
qr-address = E-posta adresiniz

## Before a file is handed over

ask-title = Bir adım daha
ask-heading-profile = Yapılandırma profiliniz
ask-heading-autoconfig = Ayar dosyanız
ask-heading-qr = Kodunuz
ask-lead-address = Dosya adresinizi içerir; böylece başkasının değil, sizin hesabınızı kurar.
ask-confirm-lead = Bu ayarlar, başka birinin araya girip değiştirebileceği bir yoldan öğrenildi. E-posta parolanız bu sunuculara gider; bu yüzden önce adlarına bakın.
ask-confirm-domain = E-posta alan adınız
ask-confirm-hosts = Sunucular
ask-confirm-check = Bu adları tanıyorum; sağlayıcıma aitler.
ask-confirm-note = Emin değilseniz sağlayıcınıza e-posta sunucularının adlarını sorun ve karşılaştırın.
ask-protocol = E-posta okuma yolu
ask-button = Devam
ask-back = Ayarlara dön

## The result: findings, chart, sources

findings-heading-wrong = Neler yanlış ve kim düzeltebilir
findings-heading-better = Neler daha iyi olabilir ve kim düzeltebilir
admins-heading = E-posta yöneticisi için
admins-notes = Başka neler daha iyi olabilir
findings-command = Bunu gösteren komut
findings-configuration = Bunu düzelten satırlar
findings-remedy = Ne yapmalı
chart-heading = Harita
chart-service = Hizmet
chart-port = port { $port }
chart-certificate = Sertifika
chart-words = Bu sözler ne demek
chart-no-call = aranmadı
chart-said = Şunu söyledi: “{ $words }”
certificate-valid-until = Son geçerlilik: { $date }
certificate-none = Görülmedi
certificate-details = Ayrıntılar
certificate-subject = Kime verildi
certificate-issuer = Kim verdi
certificate-names = Geçerli olduğu adlar
certificate-validity = Geçerlilik
certificate-from-to = { $from } – { $to }
certificate-version = Şifreleme
certificate-mechanisms = Oturum açma yolları
certificate-mechanisms-before = Şifrelemeden önce oturum açma yolları
unknown = bilinmiyor
sources-heading = Nereden öğrenildi
sources-heading-looked = Portolan nerelere baktı
sources-lead = Bu yerlere yalnızca alan adı bildirilir, başka bir şey bildirilmez.
sources-others = Bakılan, ama sonuç vermeyen yerler
sources-authenticated = araya girilmesine karşı güvenli
other-services-heading = Ayrıca bulunanlar
mx-heading = E-postayı kim alıyor
mx-provider = Sağlayıcı: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } sn
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Tarandı: { $time } UTC, süre: { $elapsed }.
chart-tally = { $works ->
    [0] { $all } konuşmanın hiçbiri çalışmıyor
   *[other] çalışan: { $works } / { $all }
}

# The DNS records of a published domain

dns-heading = { $domain } için DNS kayıtları
dns-lead = Bu kayıtlarla e-posta uygulamaları alan adının ayarlarını kendiliğinden bulur. Kayıtlar, nerede tutuluyorsa alan adının bölgesine (zone) yazılır.
dns-steps-heading = Bir kayıt kuruluşunun formunda
dns-steps = Kayıtları birer birer girin. “@” alan adının kendisidir; bazı formlar bunun yerine tam adı ister. Hedef yalnızca bir noktaysa, kayıt böyle bir hizmetin olmadığını söyler.
dns-kind = Tür
dns-name = Ad
dns-value = Değer ya da hedef
dns-priority = Öncelik
dns-weight = Ağırlık
dns-port = Port
dns-zone-heading = Bölge dosyası olarak

# Which signature a profile has

ask-signed = Profil imzalıdır: cihaz şu adı gösterir: { $subject }. Bu sertifikaya güveniyorsa “Doğrulandı” der.
ask-unsigned = Profil imzalı değildir: cihaz bunu kırmızıyla belirtir. Yalnızca buraya sağlayıcınızın kendi sitesinden geldiyseniz kurun.
