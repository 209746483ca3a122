# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Bunu gönder, yazdır ya da telefonda aç
share-send = Gönder
share-lead = Bağlantı bu sonuca götürür. Onu açan herkes kendi cihazı için gereken adımları görür.
share-lead-guide = Bağlantıyı açan herkes bu sonucu şu adımlarla görür: { $guide }.
share-at = Açılacak sayfa
share-at-page = bu sayfa, şimdiki hâliyle
share-copy = Bağlantıyı kopyala
share-on = Paylaş
share-with-me = Bağlantı adresimi içersin
share-with-me-note = @ işaretinden önceki bölüm, bağlantıda # işaretinin arkasına konur; tarayıcılar bağlantının bu bölümünü kendilerine saklar. Bağlantıyı alan herkes onu okuyabilir.
share-phone = Telefonda aç
share-code = Telefonunuzun kamerasını bu koda tutun: bu sayfa orada açılır. Kod aşağıdaki bağlantıyı içerir, başka bir şey içermez.
share-code-alt = Bu sayfanın bağlantısını içeren kod
share-code-local = Bu sunucuya yalnızca bu bilgisayardan ulaşılabilir; bu yüzden kod yalnızca burada çalışır.
share-print = Yazdır
share-print-holds = Ayarları ve bir kodu içeren, ilan panosuna asılabilecek tek bir sayfa. Alan adını içerir, @ işaretinden önceki bölümü içermez.
share-print-button = Sayfayı yazdır
share-kept = Bu tarayıcının sakladıkları
share-kept-note = Son 20 alan adının sonuçları, size nelerin değiştiğini göstermek için bu tarayıcıda kalır. @ işaretinden önceki bölüm bunların arasında yoktur.
share-forget = Bu sonuçları unut
share-forgotten = Unutuldu

sheet-for = E-posta ayarları:
sheet-scan = Cihazınız ne olursa olsun, adımlar için bunu tarayın:
sheet-scan-alt = Bu ayarların bağlantısını içeren kod
sheet-password = Parolanız yalnızca sizindir. Bu ayarlarda size yardım etmek için kimsenin ona ihtiyacı yoktur.

changes-heading = Neler değişti
changes-none = Bu tarayıcı bunu en son { $date } tarihinde gördü; o zamandan beri hiçbir şey değişmedi.
changes-some = Bu tarayıcı bunu en son { $date } tarihinde gördü; o zamandan beri değişenler:
changes-head = Önceden “{ $before }” yazıyordu, şimdi “{ $now }” yazıyor.
changes-port = { $port } önceden şöyleydi: { $before }. Şimdi: { $now }.
changes-setting = { $setting }: artık durumu başka.
changes-setting-new = Yeni: { $setting }
changes-setting-gone = Artık önerilmiyor: { $setting }

about-kept-browser = Son 20 alan adının sonuçları, yani her portun çalışıp çalışmadığı ve ayarlar, nelerin değiştiğini gösterebilmesi için kendi tarayıcınızda kalır. @ işaretinden önceki bölüm bunların arasında yoktur, bunlardan hiçbiri bir yere gönderilmez ve her sonucun altındaki bir düğme onları siler.
