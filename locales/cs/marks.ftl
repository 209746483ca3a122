# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = otevřený, i bez šifrování
ports-say-lax = Přes { $family } otevřené, i bez šifrování: { $ports }.
ports-mark-stuck = odpovídá, ale Portolan se nedostal dál
ports-say-stuck = Přes { $family } odpovídá, ale Portolan se nedostal dál: { $ports }.
ports-mark-closed = zavřený
ports-say-closed = Přes { $family } zavřené: { $ports }.
ports-mark-unreached = bez odpovědi, nebo bez adresy
ports-say-unreached = Přes { $family } bez odpovědi, nebo bez adresy: { $ports }.
verdict-ok-lax = Funguje, i bez šifrování
verdict-ok-lax-meaning = Server odpověděl a na šifrování netrvá: žádá hesla i nešifrovaně, nebo na portu 25 šifrování vůbec nenabízí. Správce pošty to může napravit.
