# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Resultaat versturen, afdrukken of op een telefoon openen
share-send = Versturen
share-lead = De link leidt naar dit resultaat. Wie hem opent, ziet de stappen voor het eigen apparaat.
share-lead-guide = Wie de link opent, ziet dit resultaat met deze stappen: { $guide }.
share-at = Waar de link heen leidt
share-at-page = Deze pagina, zoals ze nu is
share-copy = Link kopiëren
share-on = Delen
share-with-me = Mijn adres in de link opnemen
share-with-me-note = Wat voor de @ staat, komt achter het # van de link, in een deel dat browsers voor zichzelf houden. Wie de link krijgt, kan het lezen.
share-phone = Op een telefoon openen
share-code = Richt de camera van je telefoon op deze code: deze pagina gaat dan daar open. In de code staat de link hieronder, en verder niets.
share-code-alt = Code met de link naar deze pagina
share-code-local = Deze server is alleen vanaf deze computer te bereiken, dus de code werkt alleen hier.
share-print = Afdrukken
share-print-holds = Eén blad met de instellingen en een code, geschikt voor een prikbord. Het domein staat erop, en niet het deel voor de @.
share-print-button = Blad afdrukken
share-kept = Wat deze browser bewaart
share-kept-note = De resultaten van de laatste 20 domeinen blijven in deze browser, om je te laten zien wat er veranderd is. Wat voor de @ staat, is daar niet bij.
share-forget = Deze resultaten uit de browser wissen
share-forgotten = Gewist

sheet-for = Mailinstellingen voor
sheet-scan = Scan deze code voor de stappen, welk apparaat je ook hebt:
sheet-scan-alt = Code met de link naar deze instellingen
sheet-password = Je wachtwoord is van jou alleen. Niemand heeft het nodig om je met deze instellingen te helpen.

changes-heading = Wat er veranderd is
changes-none = Er is niets veranderd sinds de vorige keer in deze browser, op { $date }.
changes-some = Sinds de vorige keer in deze browser, op { $date }:
changes-head = Het resultaat was ‘{ $before }’ en is nu ‘{ $now }’.
changes-port = { $port } was: { $before }. Nu: { $now }.
changes-setting = { $setting }: de status is nu anders.
changes-setting-new = Nieuw: { $setting }
changes-setting-gone = Niet meer aanbevolen: { $setting }

about-kept-browser = De resultaten van de laatste 20 domeinen blijven in je eigen browser, zodat die je kan laten zien wat er veranderd is: of elke poort werkte, en de instellingen. Wat voor de @ staat, is daar niet bij, er wordt niets van verstuurd, en een knop onder elk resultaat wist ze.
