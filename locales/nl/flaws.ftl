# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Het certificaat van { $subject } is niet voor een server gemaakt: het doel ‘serverAuth’ ontbreekt, of het is dat van een autoriteit zelf.
    [constraint] Het certificaat van { $subject } is uitgegeven door een autoriteit die dat niet mag: een grens in de keten verbiedt deze naam, of zo’n lange keten.
    [extension] Het certificaat van { $subject } eist iets wat mail-apps niet kennen (een kritieke extensie); daarom weigeren ze het.
    [signature] In de certificaatketen van { $subject } is een handtekening niet die van de uitgever.
    [weak] Het certificaat van { $subject } heeft een sleutel, een handtekening of een versie die niet meer veilig is.
   *[unreadable] Het certificaat van { $subject } is beschadigd.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Vervang het door een nieuw certificaat voor de naam van deze server, met een sleutel en handtekening van deze tijd.
    [signature] Laat de server precies de keten sturen die de autoriteit bij het certificaat heeft geleverd, vaak fullchain.pem genoemd.
   *[other] Vervang het door een nieuw certificaat voor de naam van deze server, zoals autoriteiten die voor servers uitgeven.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Het certificaat van { $subject } heeft geen naam die telt: subjectAltName ontbreekt, en naar de common name kijken mail-apps niet.
   *[other] Het certificaat van { $subject } is niet voor { $host }, maar voor { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Regel een certificaat dat { $host } in zijn subjectAltName heeft.
   *[other] Voeg { $host } toe aan het certificaat, of publiceer een servernaam die in het certificaat staat.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Dat is alleen zo op het adres { $addresses }; op een ander adres van deze naam werkt dezelfde poort.
   *[other] { $message } Dat is alleen zo op het adres { $addresses }; op een ander adres van deze naam antwoordt dezelfde poort anders.
}
