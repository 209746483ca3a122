# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } yanıt veriyor, ama kullanılabilecek bir ayar dosyasıyla değil. E-posta uygulamaları ayarları başka yerde bulur.
   *[other] { $url } yanıt veriyor, ama kullanılabilecek bir ayar dosyasıyla değil. Şu uygulamalar orada durur ve hiçbir ayar almaz: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Yapılacak bir şey yok. Bu adresin 404 yanıtı vermesi ya da ayar dosyasının orada da bulunması daha düzenli olur.
   *[other] Bu adresin 404 yanıtı vermesini sağlayın ya da ayar dosyasını oraya koyun.
}
