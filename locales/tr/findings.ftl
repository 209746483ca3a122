# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = { $domain } alan adı yok.
finding-domain-not-found-remedy = Yazımı, özellikle de uzantıyı denetleyin. Doğruysa alan adının süresi dolmuş olabilir: sahibine sorun.
finding-no-mail = { $domain } için bir e-posta sunucusu bulunamadı.
finding-no-mail-remedy = Yazımı denetleyin. Bu alan adında size e-posta geliyorsa sağlayıcınıza sunucu adlarını sorun; e-posta yöneticisi bunları DNS’te yayımlayabilir.
finding-null-mx = { $domain } hiç e-posta almadığını söylüyor.
finding-null-mx-remedy = Yazımı denetleyin: posta kutunuz büyük olasılıkla başka bir alan adında.
finding-dns-failed = { $domain } alan adının ad sunucuları işe yarar bir yanıt vermedi ({ $fault }).
finding-dns-failed-remedy = Alan adının ad sunucularına, alan adı imzalıysa DNSSEC’e de bakın.
finding-dnssec-bogus = { $domain } alan adının DNS imzaları tutmuyor ({ $names }). Ya biri yanıtları taklit ediyor ya da yanıtlar yanlış imzalanmış. Bunlardan öğrenilen hiçbir şey önerilmiyor.
finding-dnssec-bogus-remedy = Anahtarlara, imzaların tarihlerine ve DS kaydına bakın: bunları “delv” ve “dig +dnssec” gösterir.
finding-no-name-server = Bu sunucu hiçbir ad sunucusuna ulaşamıyor, bu yüzden hiçbir şey sorgulanamadı. Bu, e-postanız hakkında bir şey söylemez.
finding-no-name-server-remedy = Birkaç dakika sonra yeniden deneyin. Bu sunucuyu işleten, ağını ve nameserver ayarını denetleyebilir.
finding-no-route = Bu sunucunun internete çıkışı yok, bu yüzden hiçbir e-posta sunucusuna sorulamadı. Bu, e-postanız hakkında bir şey söylemez.
finding-no-route-remedy = Birkaç dakika sonra yeniden deneyin. Bu sunucuyu işleten, ağını denetleyebilir.

## The result as a whole

finding-no-incoming = E-postayı güvenle okumanızı sağlayan bir sunucu bulunamadı.
finding-no-incoming-remedy = 993 numaralı portta, baştan TLS’li IMAP ile okuma sunun.
finding-no-outgoing = E-postayı güvenle göndermenizi sağlayan bir sunucu bulunamadı.
finding-no-outgoing-remedy = 465 numaralı portta baştan TLS’li ya da 587 numaralı portta STARTTLS’li gönderme sunun.
finding-nothing-answers = Sunucu adları biliniyor, ama sunucuların hiçbiri yanıt vermedi.
finding-nothing-answers-remedy = Sunucuların çalışıp çalışmadığına ve bir güvenlik duvarının Portolan’ı dışarıda bırakıp bırakmadığına bakın.
finding-submission-on-25-only = Gönderme yalnızca 25 numaralı portta çalışıyor; bu port sunucular arası e-posta içindir ve birçok ağ onu engeller.
finding-submission-on-25-only-remedy = Göndermeyi 465 numaralı portta (baştan TLS), eski uygulamalar için de 587’de açın.
finding-submission-without-465 = { $host } e-postayı { $port } numaralı portta STARTTLS ile kabul ediyor, ama daha güvenli olan, baştan TLS’li 465’te kabul etmiyor.
finding-submission-without-465-remedy = Göndermeyi 465 numaralı portta da açın, 587’yi eski uygulamalar için koruyun.
finding-cleartext-port-open = { $host } şu portlarda da yanıt veriyor: { $ports }. Oralarda konuşma şifresiz başlar. Yalnızca “varsa” şifreleyen bir uygulama orada kandırılabilir.
finding-cleartext-port-open-remedy = { $count ->
    [one] Artık hiçbir uygulama bu portu kullanmıyorsa onu kapatın. O zamana kadar orada oturum açmayı yalnızca STARTTLS’ten sonra sunun.
   *[other] Artık hiçbir uygulama bu portları kullanmıyorsa onları kapatın. O zamana kadar oralarda oturum açmayı yalnızca STARTTLS’ten sonra sunun.
}
finding-not-authenticated = { $host } başka birinin araya girip değiştirebileceği bir yoldan öğrenildi. Yine de doğru olabilir.
finding-not-authenticated-remedy = Parolanızı yazmadan önce, { $domain } sağlayıcınızın size söylediği adın { $host } olduğundan emin olun.
finding-other-organisation = { $host } e-posta alan adınızdan başka bir kuruluşa ait.
finding-other-organisation-remedy = E-postayla bir şirket ilgileniyorsa bu olağandır. Parolanızı yazmadan önce adını tanıdığınızdan emin olun.

## Certificates

finding-cert-expired = { $days ->
    [0] { $subject } sertifikasının süresi bugün doldu. E-posta uygulamaları uyarır ya da reddeder.
    [one] { $subject } sertifikasının süresi bir gün önce doldu. E-posta uygulamaları uyarır ya da reddeder.
   *[other] { $subject } sertifikasının süresi { $days } gün önce doldu. E-posta uygulamaları uyarır ya da reddeder.
}
finding-cert-expired-remedy = Sertifikayı yenileyin ve sunucuya yeniden yükletin.
finding-cert-expires-soon = { $days ->
    [0] { $subject } sertifikasının süresi bugün doluyor.
    [one] { $subject } sertifikasının süresi bir gün sonra doluyor.
   *[other] { $subject } sertifikasının süresi { $days } gün sonra doluyor.
}
finding-cert-expires-soon-remedy = Yenileyin ve kendiliğinden olması gereken yenilemenin hâlâ çalışıp e-posta sunucusuna sertifikayı yeniden yüklettiğini denetleyin.
finding-cert-not-yet-valid = { $subject } sertifikası henüz geçerli değil: ileri bir tarihte başlıyor.
finding-cert-not-yet-valid-remedy = Sertifikayı oluşturan makinenin saatini denetleyin ve yerine bugün geçerli olanı koyun.
finding-cert-self-signed = { $subject } sertifikası kendi kendisiyle imzalanmış; bu yüzden kimse sunucuyu bir sahtesinden ayıramaz.
finding-cert-self-signed-remedy = Herkese açık bir sertifika otoritesinden sertifika alın; ücretsiz olanları vardır.
finding-cert-chain-incomplete = { $subject } kendi sertifikasını gönderiyor, ama onu verenin ({ $issuer }) sertifikasını göndermiyor. Web tarayıcıları eksik olanı alabilir; e-posta uygulamaları alamaz.
finding-cert-chain-incomplete-remedy = Sunucunun zincirin tamamını göndermesini sağlayın: çoğu otorite bunu tek bir dosya olarak verir; dosyanın adı çoğu zaman fullchain.pem olur.
finding-cert-untrusted = { $subject } sertifikasını, e-posta uygulamalarının güvenmediği { $issuer } vermiş.
finding-cert-untrusted-remedy = Herkese açık bir sertifika otoritesinden sertifika alın; ücretsiz olanları vardır. Bu sertifika zaten öyle bir otoritedense onunla birlikte ara sertifikaları da gönderin.
finding-dane-mismatch = { $subject } sertifikası, DNS’in onun için duyurduğu (TLSA) sertifika değil. Bunu denetleyen programlar onu reddeder.
finding-dane-mismatch-remedy = Yeni sertifika için _{ $port }._tcp.{ $host } adında bir TLSA kaydı yayımlayın ya da duyurulan sertifikayı geri koyun. Bir dahaki sertifika değişikliğinden önce kaydı yayımlayın ve o zamana kadar eskisini de koruyun.

## Reaching the port

finding-port-closed = { $subject } üzerinde dinleyen yok.
finding-port-closed-remedy = İnsanlar bu portu kullanacaksa hizmeti başlatın ya da güvenlik duvarını açın. Değilse onu alan adının yayımladıklarından çıkarın.
finding-port-timeout = { $subject } yanıt vermiyor. Bir güvenlik duvarı dışarıdan böyle görünür.
finding-port-timeout-remedy = Portu güvenlik duvarında açın ya da onu alan adının yayımladıklarından çıkarın.
finding-host-unreachable = Ağ, şuraya giden bir yol olmadığını söylüyor: { $subject }.
finding-host-unreachable-remedy = DNS’teki adresi ve ona giden yolu denetleyin.
finding-host-no-address = { $subject } e-posta sunucusu olarak belirtilmiş, ama bu adın adresi yok.
finding-host-no-address-remedy = Onun için bir A ya da AAAA kaydı ekleyin veya adı alan adının yayımladıklarından çıkarın.
finding-port-silent = { $verdict ->
    [silent] { $subject } bağlantıyı kabul ediyor, sonra hiçbir şey söylemiyor.
    [reset] { $subject } bağlantıyı kabul ediyor ve hemen kesiyor.
   *[other] { $subject } bağlantıyı kabul ediyor, yeterince şey söylemeden kapatıyor.
}
finding-port-silent-remedy = Sunucunun günlüğüne bakın: hizmet takılmış, dolmuş ya da önündeki bir şeyi bekliyor olabilir.
finding-forbidden-target = { $subject } bu sunucunun bağlanmadığı bir adrese ya da porta çıkıyor.
finding-forbidden-target-remedy = Bu özel bir adresse onu yalnızca o ağdaki makineler kullanabilir. Herkesin ulaşabileceği bir ad yayımlayın.
finding-ipv6-dead = { $host } bir IPv6 adresi olduğu hâlde IPv6 üzerinden yanıt vermiyor; IPv4 üzerinden çalışıyor. IPv6 kullanan e-posta uygulamaları bekler ya da başarısız olur.
finding-ipv6-dead-remedy = E-posta sunucusunun IPv6’da dinlemesini sağlayın ve güvenlik duvarını orada da açın ya da AAAA kaydını kaldırın.
finding-ipv6-not-checked = Bu sunucuda IPv6 yok, bu yüzden onun üzerinden hiçbir şey denenemedi.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] E-posta sunucularında yapılacak bir şey yok. IPv6’sı olan bir makineden yeniden sorun.
   *[other] Yapılacak bir şey yok. IPv4 üzerinden denenenler geçerlidir.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } baştan şifreli olması gereken yerde şifresiz konuşuyor.
   *[other] { $subject } STARTTLS olması gereken yerde baştan şifreliyor.
}
finding-wrong-mode-remedy = Dinleyeni düzeltin: 993, 995 ve 465’te baştan TLS; 143, 110 ve 587’de STARTTLS.
finding-not-this-protocol = { $subject } üzerinde yanıt veren, orada olması gereken e-posta hizmeti değil.
finding-not-this-protocol-remedy = Bu portu neyin dinlediğini ve önündeki bir şeyin başka bir hizmete aktarıp aktarmadığını denetleyin.
finding-starttls-missing = { $subject } şifreleme sunmuyor; bu yüzden parolayı yol üzerindeki herkes okuyabilir.
finding-starttls-missing-remedy = STARTTLS’i açın ya da portu kapatıp baştan TLS’li olanı sunun.
finding-starttls-refused = { $subject } şifreleme sunuyor, sonra da başlatmayı reddediyor.
finding-starttls-refused-remedy = Sunucunun günlüğüne bakın: çoğu zaman sertifika ya da anahtarı okunamıyordur.
finding-starttls-injected = { $subject } şifrelemenin başlamasının ardından şifresiz metnin geçmesine izin veriyor; bir saldırgan araya tam da böyle metin sokardı.
finding-starttls-injected-remedy = E-posta sunucusunu ve önünde ne varsa onu güncelleyin.
finding-tls-failed = { $subject } ile şifreleme üzerinde anlaşılamadı.
finding-tls-failed-remedy = Sertifikayı, anahtarını ve sunucunun TLS sürümleri ile şifre takımlarını denetleyin; TLS 1.2 ve 1.3 açık olmalıdır.
finding-tls-too-old = { $subject } yalnızca artık güvenli olmayan TLS sürümlerini biliyor.
finding-tls-too-old-remedy = TLS 1.2 ve 1.3’ü açın; sunucu bunu yapamıyorsa onu güncelleyin.
finding-tls-old-accepted = { $subject } daha yeni TLS sürümlerinin yanında, artık güvenli olmayan { $version } sürümünü de kabul ediyor.
finding-tls-old-accepted-remedy = TLS 1.2’den önceki her şeyi kapatın. Son on yılın bütün e-posta uygulamaları bunlarsız çalışabilir.
finding-turned-away = { $subject } ret yanıtı verdi: “{ $words }”
finding-turned-away-remedy = Nedeni sunucunun günlüğünde yazar.
finding-no-login = { $subject } yanıt veriyor, ama kimsenin oturum açmasına izin vermiyor.
finding-no-login-remedy = Bir oturum açma yolunu etkinleştirin (TLS altında AUTH PLAIN) ya da bu portu insanlar için yayımlamayın.
finding-auth-in-clear = { $subject } şifreleme başlamadan parola soruyor ({ $mechanisms }).
finding-auth-in-clear-remedy = Oturum açmayı yalnızca STARTTLS’ten sonra sunun.

## What the domain publishes

finding-autoconfig-not-xml = { $url } yanıt veriyor, ama kullanılabilecek bir ayar dosyasıyla değil. Thunderbird bu durumda başka dosya aramaz ve sunucuları tahmin etmek zorunda kalır.
finding-autoconfig-not-xml-remedy = Bu adresin 404 yanıtı vermesini sağlayın ya da ayar dosyasını oraya koyun.
finding-source-failed = Şu kaynaktan kullanılabilir bir yanıt gelmedi: { $source } ({ $detail }).
finding-source-failed-remedy = Daha sonra yeniden deneyin. Sürerse onu işleten adına, sertifikasına ve web sunucusuna bakabilir.
finding-cleartext-offered = { $source }: burada şifrelemesiz bir sunucu belirtiliyor ({ $host }). Dışarıda bırakıldı.
finding-cleartext-offered-remedy = Onu yayımlananlardan çıkarın ve yerine TLS sunun.
finding-autoconfig-certificate = { $url } kendisi için geçerli olmayan bir sertifika gösteriyor ({ $detail }). Oraya bakan uygulamalar hiçbir şey bulamaz.
finding-autoconfig-certificate-remedy = Bu adı içeren bir sertifika alın ya da orada bir ayar dosyası bulunmayacaksa adı DNS’ten kaldırın.
finding-autoconfig-missing = { $domain } Thunderbird’ün okuduğu türden (autoconfig) bir ayar dosyası yayımlamıyor. Bu tür uygulamalar tahmin etmek zorunda kalıyor.
finding-autoconfig-missing-remedy = Aşağıdaki adreste HTTPS üzerinden böyle bir dosya yayımlayın. Bu sayfa, doğrulananlardan oluşturulmuş bir dosya verir.
finding-autoconfig-http-only = { $domain } ayar dosyası yalnızca şifrelemesiz yayımlanıyor; bu yüzden yol üzerindeki herkes onu değiştirebilir.
finding-autoconfig-http-only-remedy = Aynı dosyayı, autoconfig.{ $domain } için geçerli bir sertifikayla HTTPS üzerinden yayımlayın.
finding-autoconfig-media-type = Web sunucusu { $domain } ayar dosyasına XML demiyor. Bazı uygulamalar o zaman onu bir kenara bırakır.
finding-autoconfig-media-type-remedy = Web sunucusunun onu text/xml ortam türüyle göndermesini sağlayın.
finding-autoconfig-contradicted = Ayar dosyası, çalışmayan { $subject } sunucusunu belirtiyor; oysa { $works-host }, { $works-port } numaralı portta çalışıyor.
finding-autoconfig-contradicted-remedy = Dosyaya çalışan sunucuyu yazın ya da belirttiğini onarın. Dosyaya inanan uygulamalar başarısız olur.
finding-srv-missing = { $domain } alan adında e-posta uygulamaları için SRV kayıtları yok.
finding-srv-missing-remedy = Çalışan sunucular için SRV kayıtları ekleyin. Bazı uygulamalar ayarlarını onlarla bulur.
finding-srv-only-submission = { $domain } SRV kayıtları yalnızca STARTTLS ile göndermeyi bildiriyor; oysa { $host } 465 numaralı portta baştan TLS sunuyor.
finding-srv-only-submission-remedy = _submissions için bir kayıt ekleyin, _submission kaydını eski uygulamalar için koruyun.
finding-srv-contradicted = SRV kayıtları, çalışmayan { $subject } sunucusunu belirtiyor; oysa { $works-host }, { $works-port } numaralı portta çalışıyor.
finding-srv-contradicted-remedy = Kayıtları çalışan sunucuya çevirin ya da belirttiklerini onarın.
finding-wildcard-dns = { $domain } altındaki her ad, rastgele uydurulmuş bir ad bile, DNS’te var. Bu yüzden imap.{ $domain } gibi adlar bir şey söylemez ve tahmin eden uygulamalar yanlış sunucuya sorabilir.
finding-wildcard-dns-remedy = Joker kaydın yerine kullanılan adları yazın.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } diğer e-posta sunucularına şifrelemek zorunda olduklarını söylemiyor (MTA-STS). Aralarında duran biri onları şifresiz göndermeye yöneltebilir.
finding-mta-sts-missing-remedy = https://mta-sts.{ $domain }/.well-known/mta-sts.txt adresinde bir ilke, sonra da onu duyuran kaydı yayımlayın. “testing” kipiyle başlayın. E-posta uygulamalarının buna ihtiyacı yoktur.
finding-mta-sts-broken = { $domain } diğer e-posta sunucuları için alınamayan bir ilke (MTA-STS) duyuruyor ({ $detail }); bu yüzden onlar ilkesiz devam ediyor.
finding-mta-sts-broken-remedy = İlkeyi, o ad için geçerli bir sertifikayla https://mta-sts.{ $domain }/.well-known/mta-sts.txt adresine koyun ya da kaydı kaldırın.
finding-mta-sts-mismatch = { $domain } alan adının diğer e-posta sunucuları için ilkesinde (MTA-STS), MX kayıtlarında bulunan şu adlar yok: { $hosts }. İlkenin zorunlu tutulduğu yerden oraya e-posta gelmez.
finding-mta-sts-mismatch-remedy = İlkeye her MX sunucusu için bir satır ekleyin, eskisinin her yerde süresi dolana kadar bekleyin ve MX kayıtlarını ancak ondan sonra değiştirin. Kayda yeni bir id verin.
finding-tlsrpt-missing = { $domain } e-posta sunucuları arasında şifrelemenin nerede başarısız olduğunu bildirmelerini kimseden istemiyor (TLSRPT).
finding-tlsrpt-missing-remedy = Bu raporlar için bir posta kutusu belirten bir kayıt yayımlayın. E-posta uygulamalarının buna ihtiyacı yoktur.

## Who runs the mail

finding-bridge-only = { $provider } hizmetinde bir e-posta uygulamasının ulaşabileceği sunucular yok. Kendi bilgisayarınızda çalışan { $provider } köprü programı gerekiyor.
finding-bridge-only-remedy = Köprüyü { $url } adresinden alıp kurun ve gösterdiği ayarları kopyalayın. Çoğunlukla sunucu 127.0.0.1, IMAP portu { $imap }, SMTP portu { $smtp } olur; STARTTLS, tam adresiniz ve köprünün gösterdiği parola kullanılır.
finding-own-app-only = { $provider } başka e-posta uygulamalarında kullanılamaz: ne IMAP ne de POP3 sunar.
finding-own-app-only-remedy = { $provider } hizmetinin kendi uygulamasını ya da web sitesini kullanın. Ayrıntılar: { $url }
finding-mx-forwards = { $domain } e-postaları, onları yalnızca ileten { $provider } hizmetine gidiyor. Bu alan adında bir posta kutusu olmayabilir.
finding-mx-forwards-remedy = E-postaların iletildiği posta kutusunu, onun kendi alan adının ayarlarıyla kurun.
finding-mx-filters = { $domain } e-postaları, onları temizleyen { $provider } hizmetinden geçiyor. Bu, posta kutusunun nerede olduğu hakkında bir şey söylemez.
finding-mx-filters-remedy = Burada bir şey bulunamadıysa sağlayıcınıza posta kutunuzun nerede olduğunu sorun ya da çalışan bir uygulamadaki ayarlara bakın.
finding-former-provider = { $source }: buradan { $host } sunucusuna varılıyor, ama e-postayı başka bir şirket alıyor ({ $mx }). Ayarlar bir taşınmadan artakalmış gibi görünüyor.
finding-former-provider-remedy = Posta kutuları taşındıysa { $domain } alan adının e-posta uygulamaları için yayımladıklarını kaldırın ya da değiştirin. Taşınmadıysa yapılacak bir şey yok.
finding-sources-disagree = Kaynaklar birbirini tutmuyor. { $source }: { $host }. { $second }: { $second-host }.
finding-sources-disagree-remedy = Aynı şeyi söylemelerini sağlayın; böylece her uygulama aynı sunucuya varır.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject }, { $client } istemcisine ayar dosyası olmayan bir şeyle yanıt veriyor. { $client } ayar bulamıyor.
finding-check-not-settings-remedy = Ayar dosyasını oraya koyun ya da adresin 404 yanıtı vermesini sağlayın; böylece istemci başka yere bakabilir.
finding-check-media-type = { $subject } ayar dosyasını “{ $type }” olarak gönderiyor. { $client } onu XML saymıyor ve bir kenara bırakıyor.
finding-check-media-type-remedy = Onu text/xml ortam türüyle gönderin.
finding-check-byte-order-mark = { $subject } adresindeki ayar dosyası bir bayt sırası imiyle başlıyor; { $client } bunu okuyamıyor.
finding-check-byte-order-mark-remedy = Dosyayı bayt sırası imi olmadan UTF-8 olarak kaydedin.
finding-check-malformed = { $subject } adresinin yanıtı iyi biçimlendirilmiş XML değil ({ $reason }); bu yüzden { $client } onu okuyamıyor.
finding-check-malformed-remedy = Dosyayı onarın. & ve < gibi karakterler &amp; ve &lt; olarak yazılmalıdır.
finding-check-lacks = { $client }, { $subject } adresinin yanıtını kullanamıyor; eksik olan: { $what }.
finding-check-lacks-remedy = Eksik olanı ekleyin.
finding-check-section-fatal = { $subject } adresindeki { $type } türünde bir bölümde eksik olan: { $what }. Bu yüzden { $client } dosyanın tamamını reddediyor.
finding-check-section-fatal-remedy = Bölümü tamamlayın ya da kaldırın.
finding-check-section-incomplete = { $subject } için bir bölüm port belirtmiyor; { $client } onu yine de alıyor.
finding-check-section-incomplete-remedy = Bölümü tamamlayın ya da kaldırın.
finding-check-no-username = { $place }: { $subject } için kullanıcı adı belirtilmiyor. { $client } onu yine de alıyor ve hiçbir parola doğru olmayacak.
finding-check-no-username-remedy = <username>%EMAILADDRESS%</username> ya da sunucu kullanıcı adı olarak neyi kabul ediyorsa onu ekleyin.
finding-check-autodiscover-error = { $subject }, { $client } istemcisine şu ret koduyla yanıt veriyor: { $code }.
finding-check-autodiscover-error-remedy = Sunucunun, alan adındaki her adres için ayarlarla ya da 404 ile yanıt vermesini sağlayın.
finding-check-place-certificate = { $subject } adresindeki sertifika geçerli değil ({ $detail }); bu yüzden { $client } oradan bir şey öğrenemiyor.
finding-check-place-certificate-remedy = Bu adı içeren bir sertifika alın ya da dosyayı, sertifikası olan bir adda yayımlayın.
finding-check-half = { $client }, { $subject } ayarlarının yalnızca yarısını buluyor: ona { $missing ->
    [smtp] gönderme
   *[other] okuma
} için bir sunucu bildiren yok.
finding-check-half-remedy = Öbür yarıyı da aynı yerde yayımlayın.
finding-check-no-settings-file = { $client }, { $subject } için ayar bulamıyor.
finding-check-no-settings-file-remedy = https://{ $name }/mail/config-v1.1.xml adresinde bir ayar dosyası yayımlayın. “portolan render autoconfig” bir tane yazar.
finding-check-no-autodiscover = { $client }, { $subject } için ayar bulamıyor.
finding-check-no-autodiscover-remedy = https://{ $name }/autodiscover/autodiscover.xml adresinde Autodiscover isteklerini yanıtlayın. “portolan render autodiscover” bir yanıt yazar.
finding-check-port = { $client } sonunda çalışmayan { $subject } sunucusuna varıyor: { $detail }.
finding-check-port-remedy = Sunucuyu onarın ya da şurada çalışan bir sunucu belirtin: { $place }.
finding-check-login = { $client } sonunda { $subject } sunucusuna ve sunucunun sunmadığı “{ $method }” oturum açma yöntemine varıyor.
finding-check-login-remedy = O yöntemi etkinleştirin ya da şurada etkin olan bir yöntem belirtin: { $place }. Çoğu uygulama, TLS altında güvenli olan password-cleartext yöntemini kullanabilir.
finding-check-cleartext = { $client } sonunda şifrelemesiz { $subject } sunucusuna varıyor; parola açıkta giderdi.
finding-check-cleartext-remedy = Şurada TLS’li bir port belirtin: { $place }.
finding-check-untrusted = { $client } kişiden ayarları onaylamasını istiyor; çünkü ayarlar HTTP üzerinden ya da MX sunucusu yoluyla geldi: { $subject }
finding-check-untrusted-remedy = Ayar dosyasını, o ad için geçerli bir sertifikayla HTTPS üzerinden autoconfig.{ $domain } adresinde yayımlayın.
finding-check-other-server = { $client } kişiye, ayarları başka bir sunucunun verip veremeyeceğini soruyor: { $subject }
finding-check-other-server-remedy = Autodiscover isteklerini doğrudan autodiscover.{ $domain } adresinde, HTTPS üzerinden, o ad için bir sertifikayla yanıtlayın.

## The check: what places say, compared

finding-check-families-differ = { $subject } IPv4 ve IPv6 üzerinden aynı yanıtı vermiyor ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Adın iki adresinin de aynı siteye çıkmasını sağlayın ya da onu sunmayan adresi kaldırın.
finding-check-places-differ = Yerler birbirini tutmuyor. { $source }: { $servers }; { $second }: { $second-servers }. Hangi uygulamanın hangisini bulacağı rastlantıya kalıyor.
finding-check-places-differ-remedy = Bütün yerlerin aynı sunucuları belirtmesini sağlayın ya da güncelliğini yitireni kaldırın.
finding-check-logins-differ = { $subject } iki kullanıcı adıyla yayımlanıyor: “{ $login }” ({ $source }) ve “{ $second-login }” ({ $second }).
finding-check-logins-differ-remedy = İkisinin de aynı şeyi söylemesini sağlayın. Sunucu ikisini de kabul ediyorsa tam adres daha iyidir.
finding-check-names-broken = { $source }: burada çalışmayan { $subject } belirtiliyor: { $detail }.
finding-check-names-broken-remedy = Sunucuyu onarın ya da yayımlananlardan çıkarın.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } TLS öncesinde şifresiz gelen bir komuta TLS altında uyuyor. Arada duran biri, bir kişinin oturumuna komut sokabilir.
finding-starttls-command-injection-remedy = E-posta sunucusunu güncelleyin: TLS başladığında, şifresiz gelenler atılmalıdır (CVE-2011-0411 ve 2021’deki “NO STARTTLS” bulguları). O zamana kadar yalnızca örtük TLS’li portları belirtin.
