# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = { $domain } e-postası { $mx } sunucusuna varıyor, ama { $domain } alan adının yayımladığı ayarlar başka bir kuruluşa ait olan { $host } sunucusuna götürüyor.
finding-settings-elsewhere-remedy = İkisi de e-postanızın parçası mı? { $mx } e-postayı bir süzgeç gibi { $host } sunucusuna aktarıyorsa yapılacak bir şey yok. { $host } ayrıldığınız bir sağlayıcınınsa { $domain } alan adının onu adlandıran ayar dosyasını ve SRV kayıtlarını kaldırın ya da değiştirin.
