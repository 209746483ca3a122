# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = { $domain } ayar dosyası bir bayt sırası imiyle başlıyor. Şu uygulamalar o zaman ondan hiçbir şey almaz: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Dosyayı bayt sırası imi olmadan UTF-8 olarak kaydedin.

finding-autoconfig-lacks = { $domain } ayar dosyasında bir şey eksik ya da her uygulamanın kabul etmediği bir biçimde: { $what }. Şu uygulamalar ona göre kendiliğinden kurulmaz: { $clients }.
finding-autoconfig-lacks-remedy = Onu aşağıdaki satırdaki gibi yazın.

finding-autoconfig-section = { $domain } ayar dosyasında, { $type } türündeki bölümde bir şey eksik ya da her uygulamanın kabul etmediği bir biçimde: { $what }. Şu uygulamalar ona göre kendiliğinden kurulmaz: { $clients }.
finding-autoconfig-section-remedy = Onu aşağıdaki satırdaki gibi yazın ya da bölümü kaldırın.

detail-stumbles = bazı posta uygulamaları içindekine takılıyor
