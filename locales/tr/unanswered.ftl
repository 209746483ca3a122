# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = { $domain } alan adının SRV kayıtlarının tümü bilinmiyor: ad sunucuları { $owners } için kullanılabilir bir yanıt vermedi. Bu kayıtların söyledikleri burada eksik.
finding-srv-incomplete-remedy = { $domain } alan adının DNS’ini işletenin ad sunucularına bakması gerekir: bu kayıtları soran e-posta uygulamaları da yanıt bekler.
