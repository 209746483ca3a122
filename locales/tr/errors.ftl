# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = Hiçbir şey yazılmadı. E-posta adresinizi girin, örneğin ana@example.org.
error-address-no-domain = @ işaretinden sonra bir şey yok. Ardındaki bölümü ekleyin, örneğin example.org.
error-address-no-local-part = @ işaretinden önce bir şey yok. Adresin tamamını girin, örneğin ana@example.org.
error-address-two-ats = Burada iki @ işareti var. Bir adreste yalnızca bir tane olur; iki kez yapıştırılanı silin.
error-address-bad-local-part = @ işaretinden önceki bölüm bir e-posta adresinin parçası olamaz. Boşluk, virgül ya da eksik harf olup olmadığına bakın.
error-address-ip = Bu bir e-posta adresi değil, bir bilgisayarın numarası. Adresinizde @ işaretinden sonraki adı girin, örneğin example.org.
error-address-localhost = “localhost” bu bilgisayarın kendisidir ve internette e-postası yoktur. Başkalarının size yazdığı adresi girin.
error-address-single-label = Bir e-posta alan adında nokta bulunur, örneğin example.org. Eksik olan uzantıyı ekleyin.
error-address-label-too-long = İki nokta arasındaki bir bölüm, alan adında izin verilen 63 karakterden uzun. Adreste yanlışlıkla yapıştırılmış metin olup olmadığına bakın.
error-address-too-long = Bu, bir alan adının olabileceğinden uzun. Adreste yanlışlıkla yapıştırılmış metin olup olmadığına bakın.
error-address-bad-domain = @ işaretinden sonraki bölüm bir alan adı değil. Boşluk, alt çizgi ya da art arda iki nokta olup olmadığına bakın.

## What this server could not do

error-no-name-server = Bu sunucu hiçbir ad sunucusuna ulaşamıyor, bu yüzden hiçbir şeyi sorgulayamıyor. Bu, e-postanız hakkında bir şey söylemez. Birkaç dakika sonra yeniden deneyin; bu sunucuyu siz işletiyorsanız ağını ve nameserver ayarını denetleyin.
error-no-route = Bu sunucunun şu anda internete çıkışı yok, bu yüzden hiçbir e-posta sunucusuna soramıyor. Bu, e-postanız hakkında bir şey söylemez. Birkaç dakika sonra yeniden deneyin; bu sunucuyu siz işletiyorsanız ağını denetleyin.
error-rate-limited = { $seconds ->
    [one] Çok sık sordunuz. Bir saniye bekleyip yeniden deneyin.
   *[other] Çok sık sordunuz. { $seconds } saniye bekleyip yeniden deneyin.
}
error-busy = Şu anda burada çok sayıda alan adına bakılıyor. Birkaç saniye sonra yeniden deneyin.
error-lookup-closed = Bu sunucu yalnızca ayarlarını yayımladığı alan adlarına bakar ve bu onlardan biri değil. Adreste yazım hatası olup olmadığına bakın ya da ayarları e-posta sağlayıcınızdan isteyin.
error-not-found = Burada bir sayfa yok. E-posta adresinizle yeniden başlayın.
error-address-missing = Bunun için bir adres gerekiyor. Ekleyin, örneğin ana@example.org, ya da ilk sayfadan yeniden başlayın.
error-not-published = Bu sunucu bu alan adı için ayar yayımlamıyor. Adreste yazım hatası olup olmadığına bakın ya da ilk sayfadan yeniden başlayın.
error-no-settings = Bir dosyaya yalnızca e-posta okumak ve göndermek için doğrulanmış ayarlar girer; burada hepsi doğrulanmış değil. Neyin bulunduğu ve kimin düzeltebileceği alan adının sayfasında yazıyor.
error-other-domain = Bu adres, bu sayfadakinden başka bir alan adına ait. Bu alan adından bir adres girin ya da ilk sayfadan yeniden başlayın.
error-bad-request = Bu istek eksik ya da anlaşılamıyor. Geri dönün ve ilk sayfadan bir kez daha deneyin.
error-cross-site = Bu isteği sizin adınıza başka bir site gönderdi, bu yüzden yerine getirilmedi. Buradaki ilk sayfayı açın ve oradan başlayın.
error-method-not-allowed = Bu sayfa kendisine gönderileni kabul edemiyor. E-posta adresinizle yeniden başlayın.
error-too-large = Bu, bu sunucunun okuduğundan fazla. Kısaltıp yeniden deneyin.
error-cannot-carry = Bu ayarlar bu tür bir dosyaya sığmıyor. Başka bir dosya alın ya da ayarları elle yazın.
error-not-ready = Bu alan adı henüz taranmadı. Birkaç saniye sonra yeniden deneyin.
error-timeout = Bu çok uzun sürdü ve vazgeçildi. Yeniden deneyin.
error-internal = Bu sunucuda bir şeyler ters gitti ve not edildi. Bu, e-postanız hakkında bir şey söylemez. Yeniden deneyin; sürerse bu sunucuyu işletenlere bildirin.
error-intrusive-not-ours = { $domain } bu yapılandırmadaki bir alan adı değil; --intrusive ise yabancı birinin sunucusuna gönderilmemesi gereken şeyleri gönderir. Alan adını --config ile belirtilen dosyada yayımlayın, sonra yeniden deneyin.
error-no-such-client = Burada “{ $name }” adlı bir istemci yok. Bilinenler: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Burada @ yok. Adresin tamamını, örneğin ana@example.org, ya da yalnızca @ işaretinden sonrasını yazın.
