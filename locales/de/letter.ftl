# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Eine Nachricht an die Mail-Administration, fertig zum Senden
letter-whom = Das können nur die Leute beheben, die die E-Mail von { $domain } betreuen: der Support Ihres Anbieters oder die Mail-Administration Ihrer Organisation.
letter-note = Diese Nachricht ist für sie. Über Sie selbst steht nichts darin.
letter-mail = In meiner Mail-App öffnen
letter-copy = Nachricht kopieren
letter-english = Dasselbe auf Englisch

letter-subject = Mail-Apps und die Mailserver von { $domain }
letter-greeting = Guten Tag,
letter-looked = die Mailserver von { $domain } wurden vom Internet aus untersucht ({ $time } UTC).
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Ein Punkt hindert Mail-Apps daran, so mit ihnen zu arbeiten, wie sie sollten:
   *[other] Diese Punkte hindern Mail-Apps daran, so mit ihnen zu arbeiten, wie sie sollten:
}
letter-wrong = { $count ->
    [one] Mail-Apps können mit ihnen arbeiten, aber ein Punkt ist nicht in Ordnung:
   *[other] Mail-Apps können mit ihnen arbeiten, aber diese Punkte sind nicht in Ordnung:
}
letter-better = { $count ->
    [one] Ein Punkt könnte besser sein:
   *[other] Diese Punkte könnten besser sein:
}
letter-away = Sie haben den Server abgewiesen, der sie untersucht hat; ob sie Mail-Apps einlassen, ist nicht bekannt:
letter-command = Dieser Befehl zeigt es:
letter-more = { $count ->
    [one] Ein weiterer Befund steht im vollständigen Ergebnis.
   *[other] { $count } weitere Befunde stehen im vollständigen Ergebnis.
}
letter-link = Das vollständige Ergebnis, mit jedem Gespräch und den Zeilen, die es beheben:
letter-close = Dafür hat sich niemand angemeldet, und es wurde keine E-Mail gesendet.
