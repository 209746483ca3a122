# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = { $url } adresinde bir ayar dosyası olup olmadığı bilinmiyor ({ $detail }).
finding-autoconfig-not-read-remedy = Orada bir dosya olması gerekiyorsa onu tam bu adreste sunun: birkaç saniye içinde, oturum açma istemeden, başka bir bağlantı noktasına yönlendirmeden ve en çok 256 KiB olarak. Gerekmiyorsa adresin 404 yanıtı vermesini sağlayın ya da adı DNS’ten kaldırın.
