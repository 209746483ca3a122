# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = Poštovní servery domény { $domain }
ports-caption = Každý server je přístav a každá značka jeden z jeho portů. Tabulky níže říkají totéž slovy.
ports-chosen = server z vašeho nastavení
ports-more = { $count ->
    [one] Ještě jeden server
    [few] Ještě { $count } servery
    [many] Ještě { $count } serveru
   *[other] Ještě { $count } serverů
}
ports-save = Uložit tento obrázek

# What a mark means.
ports-mark-safe = otevřený a bezpečný
ports-mark-unsafe = otevřený, ale ne bezpečný
ports-mark-blank = bez pokusu o spojení

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = Přes { $family } otevřené a bezpečné: { $ports }.
ports-say-unsafe = Přes { $family } otevřené, ale ne bezpečné: { $ports }.
ports-say-blank = Přes { $family } bez pokusu o spojení: { $ports }.
