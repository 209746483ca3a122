# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] { $subject } sertifikası bir sunucu için yapılmamış: “serverAuth” amacı eksik ya da sertifika bir otoritenin kendisine ait.
    [constraint] { $subject } sertifikasını, bunu veremeyecek bir otorite vermiş: zincirdeki bir sınır bu adı ya da bu kadar uzun bir zinciri yasaklıyor.
    [extension] { $subject } sertifikası, e-posta uygulamalarının bilmediği bir şey (kritik bir uzantı) gerektiriyor; bu yüzden onu reddederler.
    [signature] { $subject } sertifika zincirinde bir imza, sertifikayı verene ait değil.
    [weak] { $subject } sertifikasının anahtarı, imzası ya da sürümü artık güvenli değil.
   *[unreadable] { $subject } sertifikası hasarlı.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Yerine bu sunucunun adı için, günümüze uygun anahtar ve imzayla yenisini koyun.
    [signature] Sunucunun, otoritenin sertifikayla birlikte verdiği zincirin aynısını göndermesini sağlayın; dosyanın adı çoğu zaman fullchain.pem olur.
   *[other] Yerine bu sunucunun adı için, otoritelerin sunuculara verdiği türden yenisini koyun.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] { $subject } sertifikasında geçerli sayılan bir ad yok: subjectAltName eksik; e-posta uygulamaları ortak ada (CN) bakmaz.
   *[other] { $subject } sertifikası { $host } için değil, şunlar için: { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] subjectAltName alanında { $host } bulunan bir sertifika edinin.
   *[other] { $host } adını sertifikaya ekleyin ya da sertifikada bulunan bir sunucu adını yayımlayın.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Bu yalnızca şu adreste böyle: { $addresses }; bu adın başka bir adresinde aynı port çalışıyor.
   *[other] { $message } Bu yalnızca şu adreste böyle: { $addresses }; bu adın başka bir adresinde aynı port başka türlü yanıt veriyor.
}
