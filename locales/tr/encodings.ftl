# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = { $encoding } ile yazılmış; bu uygulama ise yalnızca UTF-8 okuyor.
remark-encoding-garbled = { $encoding } ile yazılmış, ama bu uygulama her şeyi UTF-8 sayıyor: Türkçe harfler ve başka yazılar bozuk çıkıyor.
remark-encoding-untold = { $encoding } ile yazılmış. Bu uygulamanın bunu okuyup okumadığı bilinmiyor.
finding-check-encoding = { $subject } adresindeki ayar dosyası { $encoding } ile yazılmış; { $client } bunu okuyamıyor.
finding-check-encoding-remedy = Dosyayı bayt sırası imi olmadan UTF-8 olarak kaydedin ve ilk satırında bildirilen kodlamayı UTF-8 olarak değiştirin.
finding-autoconfig-encoding = { $domain } ayar dosyası UTF-8 ile yazılmamış. Şu uygulamalar o zaman ondan hiçbir şey almaz: { $clients }.
finding-autoconfig-encoding-remedy = Dosyayı bayt sırası imi olmadan UTF-8 olarak kaydedin ve ilk satırında bildirilen kodlamayı UTF-8 olarak değiştirin.
