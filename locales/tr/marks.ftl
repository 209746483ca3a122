# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = açık, şifreleme olmadan da
ports-say-lax = { $family } üzerinden, açık, şifreleme olmadan da: { $ports }.
ports-mark-stuck = yanıt veriyor, ama Portolan daha ileri gidemiyor
ports-say-stuck = { $family } üzerinden, yanıt veriyor, ama Portolan daha ileri gidemiyor: { $ports }.
ports-mark-closed = kapalı
ports-say-closed = { $family } üzerinden, kapalı: { $ports }.
ports-mark-unreached = yanıt yok ya da adres yok
ports-say-unreached = { $family } üzerinden, yanıt yok ya da adres yok: { $ports }.
verdict-ok-lax = Çalışıyor, şifreleme olmadan da
verdict-ok-lax-meaning = Sunucu yanıt verdi ve şifrelemede diretmiyor: parolaları şifresiz olarak da soruyor ya da 25 numaralı portta hiç şifreleme sunmuyor. E-posta yöneticisi bunu düzeltebilir.
