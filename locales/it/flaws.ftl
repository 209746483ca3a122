# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Il certificato di { $subject } non è fatto per un server: gli manca lo scopo «serverAuth», oppure è quello di un’autorità.
    [constraint] Il certificato di { $subject } è stato emesso da un’autorità che non può emetterlo: un limite nella catena vieta questo nome, o una catena così lunga.
    [extension] Il certificato di { $subject } richiede qualcosa che le app di posta non conoscono (un’estensione critica), perciò lo rifiutano.
    [signature] Nella catena di certificati di { $subject } una firma non è quella dell’emittente.
    [weak] Il certificato di { $subject } ha una chiave, una firma o una versione che non è più sicura.
   *[unreadable] Il certificato di { $subject } è danneggiato.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Sostituiscilo con uno nuovo per il nome di questo server, con una chiave e una firma di oggi.
    [signature] Fai inviare dal server proprio la catena che l’autorità ha fornito con il certificato, spesso chiamata fullchain.pem.
   *[other] Sostituiscilo con uno nuovo per il nome di questo server, come quelli che le autorità emettono per i server.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Il certificato di { $subject } non ha alcun nome che conti: manca subjectAltName, e le app di posta non guardano il nome comune (CN).
   *[other] Il certificato di { $subject } non è per { $host }, ma per { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Procurati un certificato che abbia { $host } nel subjectAltName.
   *[other] Aggiungi { $host } al certificato, o pubblica un nome di server che sta nel certificato.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } È così solo all’indirizzo { $addresses }; a un altro indirizzo di questo nome la stessa porta funziona.
   *[other] { $message } È così solo all’indirizzo { $addresses }; a un altro indirizzo di questo nome la stessa porta risponde in altro modo.
}
