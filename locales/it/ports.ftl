# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = I server di posta di { $domain }
ports-caption = Ogni server è un porto, e ogni segno una delle sue porte. Le tabelle più sotto dicono lo stesso a parole.
ports-chosen = un server delle tue impostazioni
ports-more = { $count ->
    [one] Un altro server
   *[other] Altri { $count } server
}
ports-save = Salva questa immagine

# What a mark means.
ports-mark-safe = aperta e sicura
ports-mark-unsafe = aperta, ma non sicura
ports-mark-blank = non contattata

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = Via { $family }, porte aperte e sicure: { $ports }.
ports-say-unsafe = Via { $family }, porte aperte, ma non sicure: { $ports }.
ports-say-blank = Via { $family }, porte non contattate: { $ports }.
