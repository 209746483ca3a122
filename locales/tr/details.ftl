# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = süre doldu
detail-budget = şimdilik yeterince arandı
detail-no-ipv6 = bu sunucuda IPv6 yok
detail-port-blocked = bu sunucunun ağı portu engelliyor gibi görünüyor
detail-no-ipv6-here = bu sunucuda IPv6 yok
detail-dns-servfail = ad sunucusu bir hata bildiriyor
detail-dns-refused = ad sunucusu yanıt vermeyi reddediyor
detail-dns-timeout = ad sunucusu yanıt vermiyor
detail-dns-failed = ad sorgulanamadı
detail-no-name-server = hiçbir ad sunucusu yanıt vermiyor
detail-failure = hata
detail-no-address = ad hiçbir yere çıkmıyor
detail-forbidden = bu sunucu o adrese bağlanmıyor
detail-local-trouble = bu sunucuda sorun var
detail-too-large = yanıt çok uzun
detail-unreadable = dosya okunamıyor
detail-bad-url = adres geçerli değil
detail-bad-base-url = veritabanının adresi geçerli değil
detail-name-too-long = ad çok uzun olurdu
detail-too-many-redirects = ziyaretçileri durmadan başka yere yönlendiriyor
detail-redirect-not-followed = ziyaretçileri, peşinden gidilmeyen bir yere yönlendiriyor
detail-not-http = yanıt bir web sayfası değil
detail-not-autoconfig = yanıt bir ayar dosyası değil
detail-not-pacc = yanıt bir ayar dosyası değil
detail-not-mta-sts = yanıt bir ilke değil
detail-not-autodiscover = yanıt bir Autodiscover yanıtı değil
detail-nothing-here = sunucu yanıt veriyor, ama bu alan adı için bir şeyi yok
detail-not-jmap = yanıt bir web sayfası
detail-login-wanted = oturum açılmasını istiyor, demek ki var
detail-digest-missing = DNS’te bu dosyanın özeti yok, bu yüzden ona tek başına güvenilmiyor
detail-digest-mismatch = DNS’teki özet başka bir dosyaya ait, bu yüzden bu dosyaya tek başına güvenilmiyor
detail-digest-unknown = DNS’teki özet sorgulanamadı, bu yüzden dosyaya tek başına güvenilmiyor
detail-malformed-xml = ayar dosyası bozuk
detail-no-usable-server = ayar dosyası kullanılabilecek bir sunucu belirtmiyor
detail-mx-on-the-way = e-posta, onu alan şirketten yalnızca posta kutusuna giderken geçiyor
detail-media-type = web sunucusu ona XML demiyor
detail-own-answer = yanıt bu sunucunun kendisinden geliyor
detail-switched-off = bu sunucuda kapatılmış
detail-http = web sunucusu { $status } durumuyla yanıt veriyor
detail-tls-alert = şifreleme reddedildi: { $alert }
detail-after = şunu dememizin ardından: { $command }
detail-lmtp = sunucular arası teslimat için LMTP konuşuyor
detail-endless-line = sonu gelmeyen bir satır gönderiyor
detail-too-many-lines = sonu gelmeyen satırlar gönderiyor
detail-too-much-text = bir e-posta sunucusunun söyleyeceğinden fazla metin gönderiyor
detail-no-mx = e-postayı başka bir şirket almıyor
detail-own-mx = alan adı e-postasını kendisi alıyor

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = şifreleme reddedildi
detail-tls-failed = şifreleme kurulamıyor
detail-cert-not-yet-valid = sertifika henüz geçerli değil
