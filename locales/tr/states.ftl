# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button: gmail.com where gmial.com was typed.
near-lead = Belki de şunu demek istediniz:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Bu sunucunun şu anda bağlantısı yok
state-heading-no-route = Bu sunucunun şu anda bağlantısı yok
state-heading-timeout = Bu çok uzun sürdü
state-heading-busy = Şu anda çok kişi soruyor
state-heading-not-ready = Neredeyse hazır
state-heading-lookup-closed = Buradaki alan adlarından biri değil

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = { $time } sonra yeniden dene

## While a survey runs and the browser loses its connection

state-lost = Bağlantı kesildi. Bu sayfa taramaya yeniden ulaşmayı kendiliğinden deniyor; yazdıklarınızdan hiçbir şey kaybolmadı.
state-lost-button = Şimdi dene
state-found-again = Bağlantı yeniden kuruldu.

# The server stopped, or was started anew, while it looked.
state-interrupted = Tarama yarıda kesildi
