# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Ağım e-postayı engelliyor mu?
vantage-lead = Bir web sayfası e-posta portlarına ulaşamaz; bu yüzden onları sizin bulunduğunuz yerden deneyemez. Bu komutlar deneyebilir. Bunlar sisteminizin parçasıdır, bir bağlantı açıp yeniden kapatırlar; ad da parola da göndermezler. Komutları, durumunu öğrenmek istediğiniz ağdaki bir bilgisayarda çalıştırın.
vantage-powershell = Windows: PowerShell’de
vantage-terminal = macOS ve Linux: terminalde
vantage-powershell-ports = Her porta bir bağlantı açar ve bunun başarılı olup olmadığını TcpTestSucceeded sözünün ardında söyler.
vantage-terminal-ports = Her porta bir bağlantı açar, bağlantıyı en çok beş saniye bekler ve bunun başarılı olup olmadığını söyler.
vantage-terminal-certificates = Her sunucuyla şifrelemeyi başlatır ve gösterilen sertifikanın kime ait olduğunu yazdırır. Böylece arada birinin, örneğin bir virüsten koruma programının olup olmadığı görülür.
vantage-copy = Komutları kopyala
vantage-copy-which = Komutları kopyala: { $program }
vantage-label = Komutların yazdırdıklarını, yazdığınız satırlarla birlikte yapıştırın
vantage-note = Burada, tarayıcınızda okunur. Hiçbir yere gönderilmez ve saklanmaz.
vantage-button = Bu ne demek?

vantage-state-open = { $host }, port { $port }: açık
vantage-state-blocked = { $host }, port { $port }: bağlantı kurulamıyor, oysa Portolan kurabiliyor
vantage-state-refused = { $host }, port { $port }: reddedildi, oysa Portolan kabul ediliyor
vantage-state-no-name = { $host }: bu ad bulunamıyor
vantage-state-no-tls = { $host }, port { $port }: açık, ama şifreleme Portolan’daki gibi başlamıyor
vantage-state-foreign = { $host }, port { $port }: Portolan’a gösterdiğinden başka bir sertifika gösteriyor; veren: “{ $issuer }”

vantage-conclusion-open = Denediğiniz bütün portlar açık; demek ki engel olan ağ değil. Uygulamanız yine de başaramıyorsa orada kullanıcı adına, parolaya ve güvenliğe bakın.
vantage-conclusion-other = { $host } sunucusunun { $port } numaralı portu bulunduğunuz yerde engelleniyor. { $otherhost } sunucusunun { $otherport } numaralı portu çalışıyor: uygulamanızı buna göre ayarlayın; güvenlik: { $security }.
vantage-conclusion-blocked = { $host } sunucusunun { $port } numaralı portu bulunduğunuz yerde engelleniyor. Bu ağı işletenden portu açmasını isteyin ya da başka bir ağ kullanın.
vantage-conclusion-several = Bulunduğunuz yerde engellenenler: { $ports }. Bu ağı işletenden bunları açmasını isteyin ya da başka bir ağ kullanın.
# One of these ports, in a list.
vantage-conclusion-several-port = { $host } sunucusunun { $port } numaralı portu
vantage-conclusion-all = Denediğiniz bütün portlar bulunduğunuz yerde engelleniyor. Bu ağı işletenden portları açmasını isteyin ya da başka bir ağ kullanın, örneğin telefonunuzunkini.
vantage-conclusion-no-name = { $host } adı bulunduğunuz yerde bulunamıyor. İnternete bağlı olup olmadığınıza bakın ve başka bir ağ deneyin.
vantage-conclusion-no-tls = Sizinle { $host } arasındaki bir şey sunucunun yerine yanıt veriyor. Bu çoğu zaman bilgisayardaki bir virüsten koruma programıdır: onun e-posta denetimini kapatın ve yeniden deneyin.
vantage-conclusion-foreign = Sizinle { $host } arasındaki bir şey şifrelemeyi açıyor ve kendi sertifikasını gösteriyor; veren: “{ $issuer }”. Bu çoğu zaman bilgisayardaki bir virüsten koruma programıdır: onun e-posta denetimini kapatın ve yeniden deneyin. O değilse bu ağı işletene sorun.
vantage-conclusion-unread = İçinde bu komutların çıktısı yok. Yazdırdıklarının tümünü, yazdığınız satırlarla birlikte yapıştırın.
