# The command line.

## Serving

terminal-open = Şunu açın: { $url }
terminal-port-in-use = { $address } zaten başka bir program tarafından dinleniyor. Onu durdurun ya da başka bir port seçin: --listen 127.0.0.1:8081
terminal-port-forbidden = Bu kullanıcının { $address } üzerinde dinleme izni yok. 1024 ya da üstü bir port seçin: --listen 127.0.0.1:8080
terminal-address-not-here = Bu makinede { $address } adresi yok. Makinede bulunan bir adres ya da hepsi için 0.0.0.0 seçin.
terminal-cannot-listen = { $address } üzerinde dinlenemiyor: { $reason }

## Health

terminal-health-bad-url = “{ $url }” bir sunucu adresi değil. Şöyle yazın: http://127.0.0.1:8080
terminal-health-not-ready = { $url } adresinin yanıtı { $status }: sunucu hazır değil.
terminal-health-unreachable = { $url } adresine ulaşılamıyor: { $reason }
terminal-health-timeout = { $url } zamanında yanıt vermedi.

## Configuration

terminal-config-ok = { $file } sorunsuz.

## A configuration from a survey

terminal-init-nothing = { $domain } için çalışan gelen ve giden sunucu görülmedi; bu yüzden henüz yayımlanacak bir şey yok. Neyin engel olduğunu portolan survey { $domain } söyler.
terminal-init-head =
    E-posta uygulamalarının alacağı biçimiyle { $domain } ayarları; portolan init tarafından { $date } günü,
    o gün çalışanlardan yazıldı. Baştan sona okuyun, sonra:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    autoconfig.{ $domain } için HTTPS konuşan bir web sunucusunun arkasında:
terminal-init-serving =
    Ya da gerektikçe alınan sertifikalarla tek başına:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Sonra portolan render dns --config portolan.toml { $domain } komutunun sıraladıklarını yayımlayın.
    Aşağıdaki sunucuların yerine survey = true yazılırsa neyin çalıştığı her seferinde yeniden bulunur.
terminal-init-unvouched = Çalışıyor, ama alan adına ait olduğuna kefil olan yok. Bulunduğu yer: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } bir yol ister: portolan import --help yardımına bakın.
terminal-import-domains = { $from } alan adlarını kendisi belirtir: --domain ve --domains seçeneklerini yazmayın.
terminal-import-domain = “{ $name }” bir alan adı değil: { $reason }
terminal-import-unreadable = { $path } okunamıyor: { $reason }
terminal-import-nothing = İki yön için de sunucusu olan bir alan adı kalmadı; bu yüzden yayımlanacak bir şey yok.
terminal-import-head =
    E-posta uygulamalarının alacağı biçimiyle ayarlar; portolan import tarafından { $from } kaynağından alındı. Hiçbiri
    denenmedi: bunu portolan check { $domain } yapar; bir alan adının tablosundaki check = "last" ise sunucularına
    sürekli baktırır. Baştan sona okuyun, sonra:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    autoconfig.{ $domain } için HTTPS konuşan bir web sunucusunun arkasında:
terminal-import-left = Alınmayanlar:

import-nothing = Okunacak bir şey yok.
import-no-variables = Şu değişkenlerin hiçbiri tanımlı değil: { $keys }
import-unresolved = { $key } bu dosyanın dışındaki bir şeye gönderme yapıyor; değerini buraya yazın.
import-unknown = { $key } için burada bir karşılık yok.
import-no-value = { $key } değersiz.
import-no-port = { $key } bir port değil; sunucusu dışarıda bırakılıyor.
import-no-security = { $key } ne SSL ne de STARTTLS; sunucusu dışarıda bırakılıyor.
import-loopback = { $key } yalnızca bu makineye bağlı; sunucusu dışarıda bırakılıyor.
import-activesync = { $key }: ActiveSync burada yayımlanmıyor.
import-ldap-book = { $key }: LDAP’teki adres defterleri burada yayımlanmıyor.
import-profile-ids = { $key }: Apple profillerinin kimlikleri burada her kişinin adresinden türetilir. Önceden bir profil kurmuş olan, başkasını kurmadan önce onu kaldırır.
import-pop-leave = { $key }: bir uygulamanın e-postaları POP3 sunucusunda ne kadar bırakacağı burada uygulamanın kendi seçimidir.
import-listen = { $key }: nerede dinleneceğini listen söyler.
import-any-domain = Bu sunucular hangi alan adı sorulursa sorulsun yayımlanıyordu; sizinkini --domain ya da --domains ile belirtin.
import-no-domains = { $key } değersiz; alan adını --domain ile belirtin.
import-no-domain = “{ $name }” bir alan adı değil: { $reason }
import-no-json = Liste JSON değil: { $reason }
import-no-domain-name = Listedeki bir öğe alan adı belirtmiyor.
import-inactive = { $name } kapatılmış.
import-backup-mx = { $name } yalnızca aktarılıyor: e-postası başka yerde okunuyor.
import-domain-twice = { $domain } yeniden geçiyor; hakkında ilk söylenen geçerlidir.
import-domain-refused = Bir alan adı dışarıda bırakılıyor: { $reason }
import-clear = { $domain }: { $what } parolanın açıkta gitmesine yol açıyor.
import-server-twice = { $domain }: { $what } yeniden geçiyor.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Bu bir SQLite veritabanı değil.
import-sqlite-table = { $table } tablosu yok.
import-sqlite-long = Okunandan fazlasını içeriyor.
import-sqlite-busy = Başka bir program onu birkaç saniyedir değiştiriyor. Yeniden deneyin ya da o programı durdurun.
import-sqlite-unfinished = Yanındaki bir dosya, yalnızca okuyarak erişilemeyen değişiklikler içeriyor. Bir kopyasını içe aktarın: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Okunamıyor: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: kullanıcı adlarına LDAP’te bakılıyordu
   *[other] { $domain } ve diğerleri, toplam { $count } alan adı: kullanıcı adlarına LDAP’te bakılıyordu
}; burada adresten çıkarılıyorlar: nasıl olduğunu username içinde söyleyin.
import-signing = Profilleri imzalamak için sertifika ve anahtar okunmuyor: dosyalarını signing tablosuna yazın.
import-automx2-type = Sunucu { $id }, { $host }: type değeri imap, pop ya da smtp değil.
import-automx2-port = Sunucu { $id }, { $host }: port değeri 1 ile 65535 arasında bir sayı değil.
import-automx2-security = Sunucu { $id }, { $host }: socket_type değeri ne SSL ne de STARTTLS.
import-automx2-authentication = Sunucu { $id }, { $host }: authentication değeri bilinmiyor.
import-automx2-dav = DAV sunucusu { $id } ne caldav ne de carddav ya da bir uygulamanın açabileceği bir URL’si yok.
import-mailcow-domains = mailcow.conf alan adı belirtmiyor; bunları --domain ya da --domains ile verin: mailcow’un GET /api/v1/get/domain/all ve /api/v1/get/alias-domain/all istekleri onları sıralar.
import-mailcow-pop = POP3 bütün alan adları için alınıyor; DNS’in sunmadığı yerlerde onu çıkarın.
import-mailcow-others = { $count ->
    [one] Bir değişken daha
   *[other] { $count } değişken daha
} e-posta sunucusunun kendisiyle ilgili ya da onun gizli bilgilerini içeriyor; bunlar okunmuyor.
import-not-autoconfig = Bu bir autoconfig dosyası değil.
import-malformed = Dosya okunamıyor: { $reason }
import-names-no-domain = Dosya alan adı belirtmiyor.
import-service = { $what } hizmetinin burada karşılığı yok ya da hizmet yeniden geçiyor.
import-page = { $url } yardım sayfası HTTPS’te değil.
import-enable = Bir kişinin önce erişimi açmasının gerektiği durumun burada karşılığı yok; bunu support ya da documentation söyleyebilir.
import-element = { $element } öğesinin burada karşılığı yok.
import-sections = { $count ->
    [one] Bir sunucu bölümünde
   *[other] { $count } sunucu bölümünde
} bir uygulamanın ihtiyaç duyduğu bilgiler eksik.

## A survey

terminal-progress = Taranıyor: { $domain }: { $sources ->
    [one] bir kaynağa soruldu
   *[other] { $sources } kaynağa soruldu
}, { $conversations ->
    [one] bir konuşma yapıldı
   *[other] { $conversations } konuşma yapıldı
}, iyi olan: { $fine }
terminal-column-host = Sunucu
terminal-column-port = Port
terminal-column-service = Hizmet
terminal-column-security = Güvenlik
terminal-column-address = Adres
terminal-column-result = Sonuç
terminal-column-time = Süre
terminal-column-role = Yön
terminal-column-protocol = Protokol
terminal-column-username = Kullanıcı adı
terminal-column-login = Oturum açma
terminal-column-proof = Denetlendi
terminal-recommended = E-posta uygulamanıza bunları yazın; birden çok varsa her yönün ilkini:
terminal-nothing = Önerilebilecek bir şey bulunamadı.
terminal-incoming = Gelen
terminal-outgoing = Giden
terminal-learnt = Kaynak: { $sources }.
terminal-username-address = tam adresiniz
terminal-username-local = @ işaretinden önceki bölüm
terminal-proof-verified = evet
terminal-proof-unconfirmed = evet; adı onaylayın
terminal-proof-untried = buradan denenmedi

## Files

terminal-confirm = Bu ayarların öğrenildiği yerde, başka biri onları yolda değiştirmiş olabilir. { $domain } sağlayıcısının size söylediğinin şu olduğundan emin olun: { $hosts }.
terminal-confirm-question = Öyle mi? [e/H]
terminal-confirm-yes = e evet y yes

# portolan export

terminal-export-dns = Bu dosyalarla birlikte gereken DNS kayıtları zone.txt dosyasındadır.
terminal-export-server = Bunları doğru türlerle sunan satırlar nginx.conf, apache.conf, Caddyfile ve _headers dosyalarındadır.
terminal-export-outlook = Aralarında Autodiscover yok: Outlook @ işaretinden önceki bölümle oturum açardı; adresi yalnızca çalışan bir Portolan bilir.
terminal-export-foreign = { $path } portolan export tarafından yazılmamış ya da sonradan değiştirilmiş. Hiçbir şey yazılmadı.
terminal-export-name = { $path } bir web sunucusunun yapılandırmasında yer alamaz. Adında tırnak işareti, $, süslü ayraç ve ters eğik çizgi olmayan bir klasör seçin.
terminal-export-failed = { $path } yazılamıyor: { $reason }
