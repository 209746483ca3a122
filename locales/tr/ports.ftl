# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

# The title of the picture that is saved as a file.
ports-title = { $domain } e-posta sunucuları
ports-caption = Her sunucu bir limandır, her işaret de onun portlarından biri. Aşağıdaki tablolar aynı şeyi sözle anlatır.
# Names of servers in red are those of the settings that the page shows.
ports-chosen = ayarlarınızdaki bir sunucu
ports-more = { $count ->
    [one] Bir sunucu daha
   *[other] { $count } sunucu daha
}
ports-save = Bu resmi kaydet

# What a mark means.
ports-mark-safe = açık ve güvenli
ports-mark-unsafe = açık, ama güvenli değil
ports-mark-blank = aranmadı

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = { $family } üzerinden, açık ve güvenli: { $ports }.
ports-say-unsafe = { $family } üzerinden, açık, ama güvenli değil: { $ports }.
ports-say-blank = { $family } üzerinden, aranmadı: { $ports }.
