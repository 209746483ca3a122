# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Non si sa se { $domain } ha un server che permetta di leggere la posta in modo sicuro: da qui non è stato possibile provare { $hosts } ({ $detail }).
    [outgoing] Non si sa se { $domain } ha un server che permetta di inviare posta in modo sicuro: da qui non è stato possibile provare { $hosts } ({ $detail }).
   *[other] Non si sa se { $domain } ha server che permettano di leggere e inviare posta in modo sicuro: da qui non è stato possibile provare { $hosts } ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Ripeti la richiesta da una macchina che ha IPv6. Questo non dice nulla contro i server di posta.
   *[other] Riprova tra qualche minuto. Questo non dice nulla contro i server di posta.
}
finding-host-dns-failed = { $host } è indicato come server di posta, ma non è stato possibile cercarne l’indirizzo: { $fault }.
finding-host-dns-failed-remedy = Chi gestisce il DNS di { $host } deve esaminare i suoi server dei nomi, e DNSSEC se il nome è firmato.
