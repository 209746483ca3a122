# On the about page: which port, and why; lines for a firewall.

why-465 = Neden 465 numaralı port?

about-ports = Hangi port ve neden
about-ports-465 = Göndermek için önce 465 numaralı port gelir: bağlantı ilk bayttan başlayarak şifrelidir, bu yüzden şifrelemenin atlanabileceği bir an yoktur. 2018 tarihli internet standardı RFC 8314 bunu önerir.
about-ports-old = Daha eski sayfalar 465 numaralı portun eskidiğini söyler. Yazıldıklarında haklıydılar: port bir zamanlar şifreli e-posta için kaydedilmiş, sonra bu kayıt geri çekilmişti. RFC 8314 onu gönderme yapan e-posta uygulamaları için yeniden kaydetti; böylece bu soru karara bağlandı.
about-ports-587 = 587 numaralı port yanlış değildir. Orada bağlantı şifresiz başlar, sonra şifrelemeye geçer (STARTTLS); uygulamanın bunda ısrar etmesi gerekir.
about-ports-reading = E-posta okumada da durum aynıdır: 993 ve 995 numaralı portlar ilk bayttan başlayarak şifrelidir, 143 ve 110 numaralı portlar şifrelemeye sonradan geçer.
about-ports-25 = 25 numaralı portta sunucular e-postayı birbirine iletir. E-posta uygulamaları bu porttan göndermez; birçok ağ da onu engeller.

about-firewall = Güvenlik duvarı için satırlar
about-firewall-open = İnsanların e-posta uygulamalarına izin vermek için nftables, ufw ya da firewalld ile:
about-firewall-refuse = Buradan gelen aramaları reddetmek için, 192.0.2.1 ve 2001:db8::1 yerine bu sunucunun kendi günlüğünüzde görünen adreslerini yazın:
