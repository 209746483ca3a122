# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = E-posta yöneticisine, gönderilmeye hazır bir ileti
letter-whom = Bunu yalnızca { $domain } e-postasını işletenler düzeltebilir: sağlayıcınızın destek birimi ya da kuruluşunuzun e-posta yöneticisi.
letter-note = Bu ileti onlar içindir. İçinde sizinle ilgili hiçbir şey yoktur.
letter-mail = E-posta uygulamamda aç
letter-copy = İletiyi kopyala
letter-english = Aynısının İngilizcesi

letter-subject = E-posta uygulamaları ve { $domain } e-posta sunucuları
letter-greeting = Merhaba,
letter-looked = { $domain } e-posta sunucuları internet üzerinden incelendi ({ $time } UTC).
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] E-posta uygulamalarının bu sunucularla gerektiği gibi çalışmasını engelleyen bir şey var:
   *[other] Şunlar, e-posta uygulamalarının bu sunucularla gerektiği gibi çalışmasını engelliyor:
}
letter-wrong = { $count ->
    [one] E-posta uygulamaları bu sunucularla çalışabiliyor, ama yanlış olan bir şey var:
   *[other] E-posta uygulamaları bu sunucularla çalışabiliyor, ama şunlar yanlış:
}
letter-better = { $count ->
    [one] Daha iyi olabilecek bir şey var:
   *[other] Şunlar daha iyi olabilir:
}
letter-away = Kendilerini inceleyen sunucuyu geri çevirdiler; e-posta uygulamalarını kabul edip etmedikleri bilinmiyor:
letter-command = Bunu gösteren komut:
letter-more = { $count ->
    [one] Sonucun tamamında bir bulgu daha yer alıyor.
   *[other] Sonucun tamamında { $count } bulgu daha yer alıyor.
}
letter-link = Her konuşma ve sorunları düzelten satırlarla birlikte sonucun tamamı:
letter-close = Bunun için kimse oturum açmadı ve hiç e-posta gönderilmedi.
