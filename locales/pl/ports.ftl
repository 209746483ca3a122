# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = Serwery pocztowe domeny { $domain }
ports-caption = Każdy serwer to przystań, a każdy znak to jeden z jego portów. Tabele poniżej mówią to samo słowami.
ports-chosen = serwer z Twoich ustawień
ports-more = { $count ->
    [one] Jeszcze jeden serwer
    [few] Jeszcze { $count } serwery
    [many] Jeszcze { $count } serwerów
   *[other] Jeszcze { $count } serwera
}
ports-save = Zapisz ten obraz

# What a mark means.
ports-mark-safe = otwarty i bezpieczny
ports-mark-unsafe = otwarty, ale nie jest bezpieczny
ports-mark-blank = bez próby połączenia

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = Przez { $family } otwarte i bezpieczne: { $ports }.
ports-say-unsafe = Przez { $family } otwarte, ale nie są bezpieczne: { $ports }.
ports-say-blank = Przez { $family } bez próby połączenia: { $ports }.
