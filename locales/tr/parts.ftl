# Parts of a result: what they say of themselves.

own-forgotten = Adresiniz unutuldu.
guide-files-you = Dosyalarda { "YOU" } yazan yere, adresinizin @ işaretinden önceki bölümünü yazın.
guide-files-fill = Ya da bunu bu sayfaya doldurtun.
