# Parts of a result: what they say of themselves.

own-forgotten = Adresiniz unutuldu.
guides-shown = Aşağıda gösterilen
guides-only-sending = Burada yalnızca gönderme çalışıyor; bu yüzden yalnızca gönderen ve hiç posta okumayan şeyler için adımlar var. Her posta uygulamasına ikisi de gerekir.
chart-tried = Portolan’ın denediği her port, her biri bir satırda. Başka bir port çalışıyorsa kapalı bir port kusur değildir.
guide-files-you = Dosyalarda { "YOU" } yazan yere, adresinizin @ işaretinden önceki bölümünü yazın.
guide-files-fill = Ya da bunu bu sayfaya doldurtun.
