# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = Die Mailserver von { $domain }
ports-caption = Jeder Server ist ein Hafen, und jedes Zeichen ist einer seiner Ports. Die Tabellen darunter sagen dasselbe in Worten.
ports-chosen = ein Server aus Ihren Einstellungen
ports-more = { $count ->
    [one] Ein weiterer Server
   *[other] { $count } weitere Server
}
ports-save = Dieses Bild speichern

# What a mark means.
ports-mark-safe = offen und sicher
ports-mark-unsafe = offen, aber nicht sicher
ports-mark-blank = nicht angerufen

# The same picture in sentences, for people who hear it.
ports-say-safe = Über { $family } offen und sicher: { $ports }.
ports-say-unsafe = Über { $family } offen, aber nicht sicher: { $ports }.
ports-say-blank = Über { $family } nicht angerufen: { $ports }.
