# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Sizin için
remedy-for-mail-admin = E-posta yöneticisi için
remedy-for-network = Ağ yöneticisi için
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = E-posta uygulamanızdaki uyarıyı tıklayıp geçmeyin.
finding-cert-chain-expired-meanwhile = E-posta uygulamanızdaki uyarıyı tıklayıp geçmeyin.
finding-cert-self-signed-meanwhile = O zamana kadar e-posta uygulamasının uyarısı haklıdır.
finding-starttls-missing-meanwhile = Bu portu kullanmayın.
finding-starttls-missing-meanwhile-ports = Bu portları kullanmayın.
finding-starttls-injected-meanwhile = O zamana kadar bu portu kullanmayın.
finding-starttls-injected-meanwhile-ports = O zamana kadar bu portları kullanmayın.
finding-auth-in-clear-meanwhile = Kendi uygulamanızı şifrelemeyi zorunlu tutacak biçimde ayarlayın, hiçbir zaman “varsa” olarak değil.
finding-turned-away-meanwhile = Bu bir sınır ya da engelleme listesiyse kendi uygulamanız yine de kabul edilebilir.
finding-no-incoming-meanwhile = Nelerin denendiğini harita gösterir. Bu sayfayı e-posta yöneticisine gösterin.
finding-no-outgoing-meanwhile = Nelerin denendiğini harita gösterir. Bu sayfayı e-posta yöneticisine gösterin.
finding-nothing-answers-meanwhile = Birkaç dakika sonra yeniden deneyin. O zaman da böyleyse e-posta yöneticisine yazın.
finding-dns-failed-meanwhile = Birkaç dakika sonra yeniden deneyin.
finding-dnssec-bogus-meanwhile = Parolanızı herhangi bir yere yazmadan önce bekleyin.
finding-srv-incomplete-meanwhile = Birkaç dakika sonra yeniden deneyin.
finding-host-dns-failed-meanwhile = Birkaç dakika sonra yeniden deneyin.
finding-null-mx-admin = Alan adı e-posta alacaksa boş MX kaydını değiştirin.
finding-not-authenticated-admin = Ayarları HTTPS üzerinden autoconfig.{ $domain } adresinde yayımlayın; böylece kimsenin sorması gerekmez.
