# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Skicka resultatet, skriv ut det eller öppna det på en mobil
share-send = Skicka
share-lead = Länken leder till det här resultatet. Den som öppnar den ser stegen för sin egen enhet.
share-lead-guide = Den som öppnar länken ser det här resultatet med de här stegen: { $guide }.
share-at = Vart länken leder
share-at-page = Den här sidan, som den är nu
share-copy = Kopiera länken
share-on = Dela
share-with-me = Ta med min adress i länken
share-with-me-note = Det som står före @ läggs efter # i länken, i en del som webbläsare behåller för sig själva. Den som får länken kan läsa det.
share-phone = Öppna på en mobil
share-code = Rikta mobilens kamera mot den här koden, så öppnas den här sidan där. Koden innehåller länken nedanför och inget annat.
share-code-alt = Kod med länken till den här sidan
share-code-local = Den här servern kan bara nås från den här datorn, så koden fungerar bara här.
share-print = Skriv ut
share-print-holds = Ett blad med inställningarna och en kod, som passar på en anslagstavla. Domänen står på det, men inte delen före @.
share-print-button = Skriv ut bladet
share-kept = Vad den här webbläsaren sparar
share-kept-note = Resultaten för de 20 senaste domänerna stannar i den här webbläsaren, för att visa dig vad som har ändrats. Det som står före @ är inte med.
share-forget = Ta bort de här resultaten ur webbläsaren
share-forgotten = Borttagna

sheet-for = E-postinställningar för
sheet-scan = Skanna koden för att se stegen, vilken enhet du än har:
sheet-scan-alt = Kod med länken till de här inställningarna
sheet-password = Ditt lösenord är bara ditt. Ingen behöver det för att hjälpa dig med de här inställningarna.

changes-heading = Vad som har ändrats
changes-none = Inget har ändrats sedan förra gången i den här webbläsaren, den { $date }.
changes-some = Sedan förra gången i den här webbläsaren, den { $date }:
changes-head = Resultatet var ”{ $before }” och är nu ”{ $now }”.
changes-port = { $port } var: { $before }. Nu: { $now }.
changes-setting = { $setting }: läget är ett annat nu.
changes-setting-new = Ny: { $setting }
changes-setting-gone = Rekommenderas inte längre: { $setting }

about-kept-browser = Resultaten för de 20 senaste domänerna stannar i din egen webbläsare, så att den kan visa dig vad som har ändrats: om varje port fungerade, och inställningarna. Det som står före @ är inte med, inget av det skickas, och en knapp under varje resultat tar bort dem.
