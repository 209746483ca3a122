# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = offen, auch ohne Verschlüsselung
ports-say-lax = Über { $family } offen, auch ohne Verschlüsselung: { $ports }.
ports-mark-stuck = antwortet, aber Portolan kommt nicht weiter
ports-say-stuck = Über { $family } Antwort, aber Portolan kommt nicht weiter: { $ports }.
ports-mark-closed = geschlossen
ports-say-closed = Über { $family } geschlossen: { $ports }.
ports-mark-unreached = keine Antwort oder keine Adresse
ports-say-unreached = Über { $family } keine Antwort oder keine Adresse: { $ports }.
verdict-ok-lax = Funktioniert, auch ohne Verschlüsselung
verdict-ok-lax-meaning = Der Server hat geantwortet und besteht nicht auf Verschlüsselung: Er fragt auch unverschlüsselt nach Passwörtern, oder er bietet, auf Port 25, gar keine Verschlüsselung an. Die Mail-Administration kann das beheben.
