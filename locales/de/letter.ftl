# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Eine Nachricht an die Mail-Administration, fertig zum Senden
letter-whom = Das können nur die Leute beheben, die die E-Mail von { $domain } betreuen: der Support Ihres Anbieters oder die Mail-Administration Ihrer Organisation.
letter-note = Diese Nachricht ist für sie. Über Sie selbst steht nichts darin.
letter-mail = In meiner Mail-App öffnen
letter-copy = Nachricht kopieren
letter-english = Dasselbe auf Englisch

letter-subject = Mail-Apps und die Mailserver von { $domain }
letter-greeting = Guten Tag,
letter-lead = { $count ->
    [one] die Mailserver von { $domain } wurden vom Internet aus untersucht ({ $time } UTC). Ein Punkt hindert Mail-Apps daran, so mit ihnen zu arbeiten, wie sie sollten:
   *[other] die Mailserver von { $domain } wurden vom Internet aus untersucht ({ $time } UTC). { $count } Punkte hindern Mail-Apps daran, so mit ihnen zu arbeiten, wie sie sollten:
}
letter-command = Dieser Befehl zeigt es:
letter-more = { $count ->
    [one] Ein weiterer Befund steht im vollständigen Ergebnis.
   *[other] { $count } weitere Befunde stehen im vollständigen Ergebnis.
}
letter-link = Das vollständige Ergebnis, mit jedem Gespräch und den Zeilen, die es beheben:
letter-close = Dafür hat sich niemand angemeldet, und es wurde keine E-Mail gesendet.
