# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Programın kaynak kodunda okundu
confidence-specification = Belirtime göre
confidence-vendor-page = Üreticinin kendi sayfasından
confidence-third-party = Üçüncü bir taraftan, burada denetlenmedi
confidence-unchecked = Denetlenmedi

guide-way-file = Hızlı yol: bir profil indirin
guide-way-code = Hızlı yol: bir kod tarayın
guide-way-code-elsewhere = Ya da başka bir ekrandan kod tarayın
guide-way-quick = Hızlı yol: bırakın kendisi arasın
guide-way-by-hand = Ya da kendiniz yazın
guide-way-node = Node.js, Nodemailer ile
guide-way-php = PHP, PHPMailer ile
guide-way-python = Python, smtplib ile
guide-way-postfix = Kendi sunucunuz, Postfix ile

fact-source-macos = birinin macOS 15.5’te gördükleri
fact-source-apple-deployment = başkalarının Apple’ın dağıtım kılavuzundan aktardıkları
fact-source-server-projects = çeşitli e-posta sunucusu projelerinin notları
fact-source-android-code = uygulamanın kaynak kodunun okunması
fact-source-android-export = uygulamanın dışa aktarılan hesaplar için kendi biçimi, sürüm 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = eM Client’ın kendi kılavuzunun bir kopyası
fact-source-isync = başkalarının isync 1.5 için örnekleri

## What the fields are called on the apps' screens

label-email-address = E-posta adresi
label-password = Parola
label-protocol = Protokol
label-hostname = Sunucu adı
label-host-name = Ana makine adı
label-server = Sunucu
label-port = Port
label-incoming-port = Gelen posta sunucusu: port
label-outgoing-port = Giden posta sunucusu: port
label-connection-security = Bağlantı güvenliği
label-encryption-method = Şifreleme yöntemi
label-security = Güvenlik
label-authentication-method = Kimlik doğrulama yöntemi
label-username = Kullanıcı adı
label-login = Oturum açma
label-account-type = Hesap türü
label-server-type = Sunucu türü
label-incoming-server = Gelen sunucusu
label-outgoing-server = Giden sunucusu
label-incoming-mail-server = Gelen posta sunucusu
label-outgoing-mail-server = Giden posta sunucusu
label-override-port = Varsayılan portu değiştir
label-user-name = Kullanıcı adı

## What many guides say

guide-kind = Hesap türünü seçin:
guide-incoming = Gelen posta sunucusu şudur:
guide-outgoing = Giden posta sunucusu şudur:
guide-outgoing-own-login = Giden posta sunucusu şudur. Oturum açmak gerekir; sorulursa bunu etkinleştirin ve şu bilgileri girin:
guide-finish = Bitirin. Sonra kendinize bir ileti gönderin ve gelip gelmediğine bakın.

guide-screens-told = Bu kılavuzdaki menü ve alan adları burada belirtilen kaynaktandır. Sürümden sürüme değişirler: bir söz orada yoksa aynı anlama gelen bir başkasını arayın.
guide-screens-unchecked = Bu kılavuzdaki menü ve alan adlarını burada kimse uygulamanın kendi ekranlarıyla karşılaştırmadı. Bir söz orada yoksa aynı anlama gelen bir başkasını arayın.
guide-others-work = Önerilenler bu sayfada “{ settings-others }” altında yer alıyorsa onlar da olur.
guide-names = Bu dosyalardaki adlar programların kılavuzlarındaki adlardır. Sürümler arasında fark olabilir.
guide-lacks-imap = Bu uygulama e-postayı yalnızca IMAP ile okur ve burada bunun için bir sunucu bulunamadı. Başka bir uygulama seçin.
guide-complaints = Sorun bildirirse
guide-file-confirm = Dosyaları göster
guide-file-waits = bu dosya, yukarıdaki sunucuları onayladığınızda gelir.
guide-file-none = Bu programın kullanabileceği doğrulanmış ayarlar yok; bu yüzden burada hazır bir dosya da yok. Aşağıdaki değerleri alın ve eksik olanı sağlayıcınıza sorun.

fact-finds-unknown = Bu uygulamanın bir alan adının yayımladığı ayarları arayıp aramadığı burada bilinmiyor. Sunucuları kendisi doldurursa bunlarla karşılaştırın.
fact-finds-nothing = Ayarlar kendiliğinden aranmaz; burada yazanların girilmesi gerekir.

complaint-password = Parolanın yanlış olduğunu söylüyor: sağlayıcınızın web sitesinde aynı ad ve parolayla oturum açın. Orada oluyorsa sağlayıcınız uygulamalar için oluşturulmuş bir parola istiyor olabilir; o zaman yapılacak şey bu kılavuzun başında yazar ya da sağlayıcınız size söyler.
complaint-connection = Bağlanamıyor ya da uzun süre bekliyor: başka bir ağ deneyin, örneğin telefonunuzunkini. Orada çalışıyorsa engel olan ağdır ya da bir virüsten koruma programıdır.
complaint-certificate = Bir sertifika konusunda uyarıyor: devam etmeyin. Sunucunun adını harf harf karşılaştırın. Ad doğruysa sağlayıcınıza bildirin.
complaint-sending = Alıyor ama göndermiyor: giden posta sunucusu da oturum açılmasını ister. Adı ve parolayı, “isteğe bağlı” yazsa bile, oraya da girin.
complaint-web = Bağlanamıyor: burada bağlanan sizin bilgisayarınız değil, web sunucusudur; onun güvenlik duvarı e-posta portlarını kapatıyor olabilir. Bunu yöneticisi söyleyebilir.
complaint-pass = Parola soruyor ya da parola olmadığını söylüyor: parolayı veren komutu tek başına çalıştırın; parolayı ilk satırında yazdırdığına ve o satırda başka bir şey olmadığına bakın.
complaint-host-blocks = Bağlanamıyor: birçok barındırma şirketi gönderme portlarını kapatır. Sizinkine 465 ve 587’den hangisinin açık olduğunu sorun.
complaint-printer-tls = Her şey doğru olduğu hâlde bağlanamıyor: eski cihazlar yalnızca, sunucuların bugün reddettiği TLS 1.0 ya da 1.1’i bilir. Yeni bir donanım yazılımı olup olmadığına bakın.
complaint-printer-clock = Sertifikanın geçersiz olduğunu söylüyor: cihazın tarih ve saatini ayarlayın. Güvenilen sertifikaların bir listesi varsa onu güncelleyin. Denetimi kapatmayın.
