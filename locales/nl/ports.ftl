# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = De mailservers van { $domain }
ports-caption = Elke server is een haven, en elk teken een van zijn poorten. De tabellen eronder zeggen hetzelfde in woorden.
ports-chosen = een server uit je instellingen
ports-more = { $count ->
    [one] Nog één server
   *[other] Nog { $count } servers
}
ports-save = Deze afbeelding opslaan

# What a mark means.
ports-mark-safe = open en veilig
ports-mark-unsafe = open, maar niet veilig
ports-mark-blank = niet aangesproken

# The same picture in sentences, for people who hear it.
ports-say-safe = Via { $family } open en veilig: { $ports }.
ports-say-unsafe = Via { $family } open, maar niet veilig: { $ports }.
ports-say-blank = Via { $family } niet aangesproken: { $ports }.
