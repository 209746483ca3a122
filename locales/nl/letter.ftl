# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Een bericht aan de mailbeheerder, klaar om te versturen
letter-whom = Alleen de mensen die de mail van { $domain } beheren, kunnen dit verhelpen: de helpdesk van je provider, of de mailbeheerder van je organisatie.
letter-note = Dit bericht is voor hen. Er staat niets over jou in.
letter-mail = Openen in mijn mail-app
letter-copy = Bericht kopiëren
letter-english = Hetzelfde in het Engels

letter-subject = Mail-apps en de mailservers van { $domain }
letter-greeting = Goedendag,
letter-looked = De mailservers van { $domain } zijn vanaf het internet onderzocht ({ $time } UTC).
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Eén punt maakt dat mail-apps er niet goed mee kunnen werken:
   *[other] Deze punten maken dat mail-apps er niet goed mee kunnen werken:
}
letter-wrong = { $count ->
    [one] Mail-apps kunnen ermee werken, maar één punt klopt niet:
   *[other] Mail-apps kunnen ermee werken, maar deze punten kloppen niet:
}
letter-better = { $count ->
    [one] Eén punt kan beter:
   *[other] Deze punten kunnen beter:
}
letter-away = Ze hebben de server die ze onderzocht afgewezen; of ze mail-apps toelaten, is niet bekend:
letter-command = Deze opdracht laat het zien:
letter-more = { $count ->
    [one] Nog één bevinding staat in het volledige resultaat.
   *[other] Nog { $count } bevindingen staan in het volledige resultaat.
}
letter-link = Het volledige resultaat, met elk gesprek en de regels die het verhelpen:
letter-close = Niemand heeft zich hiervoor aangemeld, en er is geen mail verstuurd.
