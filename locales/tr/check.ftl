# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = İstemci
check-column-ends = Kendini kuruyor mu
check-column-incoming = Gelen
check-column-outgoing = Giden
check-heading-changes = Her istemci için önce ne değiştirilmeli
check-heading-places = Her yer ne diyor
check-heading-contradictions = Çelişkiler
check-heading-findings = Başka neler bulundu
check-heading-records = DNS’te eksik olan kayıtlar, bölge dosyası satırları olarak
check-heading-firewall = Uygulamaların yönlendirildiği, ama kimsenin bağlanamadığı portlar. Onları bir güvenlik duvarı kapatıyorsa nftables, ufw ya da firewalld için:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = TLS’ten önce araya sokulan komutlar
injection-dropped = atılıyor, olması gerektiği gibi
injection-obeyed = uyuluyor
injection-unknown = denenemedi
check-column-place = Yer
check-column-family = Üzerinden
check-column-outcome = Sonuç
check-column-servers = Sunucular (✗ çalışmıyor)
check-no-family = o türden adres yok
check-walk-title = { $client } ({ $version }) istemcisinin { $domain } ile izlediği yol

ends-by-itself = kendiliğinden
ends-after-question = bir sorudan sonra
ends-not = hayır
beyond-own-service = üreticisinin hizmeti karar veriyor
beyond-profile = yalnızca bir profille

## What a client asks

asks-untrusted = Ayarların doğru olup olmadığını soruyor; çünkü ayarlar, değiştirilmiş olabilecekleri bir yoldan geldi.
asks-other-server = Ayarları başka bir sunucunun verip veremeyeceğini soruyor.
asks-older-dialog = Eski iletişim kutusunun açılması gerekiyor (Denetim Masası, Mail); önce gelen, bunun yerine Microsoft’un hizmetine soruyor.

## Steps of a walk

unseen-built-in = Kendi sağlayıcı listesi
unseen-own-service = Üreticisinin hizmeti
unseen-own-network = Ofisin ağı (Active Directory)
unseen-guessing = Olağan adlar, kimsenin yayımlamadığı bir sırayla
made-took = Bu ayarları alıyor.
made-went-on = Devam ediyor.
made-stuck = Bununla bir şey yapamıyor ve bu yolda daha fazla aramıyor.
made-unseen = Bu buradan görülemez.
made-not-asked = Bu sorulmadı.
came-records = kayıtlar var
came-no-records = kayıt yok
came-leads-on = yanıt başka bir yeri gösteriyor
came-guessed = olağan adlı sunucular çalışıyor
came-guessed-nothing = olağan adlı hiçbir sunucu çifti çalışmıyor
detail-login-not-offered = sunucu o oturum açma yöntemini sunmuyor
detail-cleartext = parola açıkta giderdi
detail-incomplete = port belirtilmemiş
detail-no-username = kullanıcı adı belirtilmemiş
detail-untried = buradan denenmedi

remark-media-type = Web sunucusu ona XML değil, “{ $type }” diyor.
remark-byte-order-mark = Bir bayt sırası imiyle başlıyor.
remark-not-autoconfig = Bu bir ayar dosyası değil.
remark-not-autodiscover = Bu bir Autodiscover yanıtı değil.
remark-malformed = İyi biçimlendirilmiş değil: { $reason }.
remark-lacks = Eksik olan: { $what }.
remark-section-dropped = { $type } türünde bir bölüm atlanıyor; eksik olan: { $what }.
remark-section-fatal = { $type } türünde bir bölüm bütün dosyayı bozuyor; eksik olan: { $what }.
remark-section-kept = { $type } türünde bir bölüm eksiğine karşın alınıyor; eksik olan: { $what }.
remark-no-host = Bir bölüm sunucu adı belirtmiyor.
remark-autodiscover-error = Bu, { $code } kodlu bir ret.
remark-login-wanted = Oturum açılmasını istiyor. Kişinin parolasıyla daha fazlasını söyleyebilir.
