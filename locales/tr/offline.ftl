# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Bağlantı yok
offline-means = Cihazınız bu siteye ulaşamadı. Bu, postanız ya da adresiniz hakkında bir şey söylemez.
offline-try-network = Wi-Fi’nin ya da mobil verinin açık, uçak modunun kapalı olup olmadığına bakın.
offline-try-sign-in = Otelde, trende ya da kafede ağ önce oturum açmanızı isteyebilir: başka herhangi bir sayfa açın, formu görünecektir.
offline-try-wait = Başka sayfalar açılıyor da bu açılmıyorsa sorun burada ya da yol üzerindedir: birkaç dakika bekleyin.
offline-goes-on = Yazdıklarınız burada kalır. Bağlantı geri gelir gelmez işlem kendiliğinden sürer.
about-kept-offline = Formu kullandıktan ya da bir tarama gördükten sonra tarayıcınız, bağlantı yokken ne yapılacağını kendi dilinizde anlatan, bu siteye ait tek bir sayfayı ve onu gösteren küçük bir betiği saklar. İkisinde de ne adresiniz ne de herhangi bir alan adı bulunur. Tarayıcıda bu sitenin verilerini sildiğinizde ikisi de gider.
