# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Es ist nicht bekannt, ob { $domain } einen Server hat, über den Sie sicher E-Mails lesen können: { $hosts } ließ sich von hier aus nicht ausprobieren ({ $detail }).
    [outgoing] Es ist nicht bekannt, ob { $domain } einen Server hat, über den Sie sicher E-Mails senden können: { $hosts } ließ sich von hier aus nicht ausprobieren ({ $detail }).
   *[other] Es ist nicht bekannt, ob { $domain } Server hat, über die Sie sicher E-Mails lesen und senden können: { $hosts } ließ sich von hier aus nicht ausprobieren ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Fragen Sie noch einmal von einem Rechner aus, der IPv6 hat. Gegen die Mailserver sagt das nichts.
   *[other] Versuchen Sie es in ein paar Minuten noch einmal. Gegen die Mailserver sagt das nichts.
}
finding-host-dns-failed = { $host } ist als Mailserver genannt, aber seine Adresse ließ sich nicht nachschlagen: { $fault }.
finding-host-dns-failed-remedy = Wer das DNS von { $host } betreibt, muss sich die Nameserver ansehen, und DNSSEC, wenn der Name signiert ist.
