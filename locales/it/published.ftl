# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = Il record SRV { $owner } non nomina nessun server. La sua destinazione deve essere un nome host, e invece è un indirizzo IP o qualcos’altro che nessuna app può seguire.
finding-srv-invalid-remedy = Fai in modo che il record nomini il server, o eliminalo.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = non è stato possibile cercare alcuni dei nomi
detail-no-host-name = i record non nominano nessun server

finding-mx-invalid = I record MX di { $domain } non nominano nessun server: vi si trova un indirizzo IP, «localhost» o qualcos’altro a cui nessuno può inviare posta.
finding-mx-invalid-remedy = L’amministratore del DNS del dominio deve metterci il nome host del server che riceve la posta. Fino ad allora non arriva posta.

finding-mode-contradicted = { $speaks ->
    [implicit-tls] Una fonte dice che { $subject } avvia TLS con STARTTLS, ma lì il server si aspetta TLS fin dall’inizio. Fonte: { $source }.
    [starttls] Una fonte dice che { $subject } usa TLS fin dall’inizio, ma lì il server comincia senza e poi offre STARTTLS. Fonte: { $source }.
   *[another-protocol] Una fonte indica per { $subject } un protocollo diverso da quello che il server parla. Fonte: { $source }.
}
finding-mode-contradicted-remedy = Adegua ciò che è pubblicato a ciò che fa il server. Le impostazioni in questa pagina sono già giuste; le app che seguono la fonte alla lettera falliscono.
finding-login-contradicted = Una fonte dice che { $subject } accetta solo il metodo di autenticazione «{ $method }», che il server non offre. Fonte: { $source }.
finding-login-contradicted-remedy = Attiva quel metodo, o pubblicane uno che il server offre. La maggior parte delle app sa usare password-cleartext, che sotto TLS è sicuro.

finding-srv-half = { $missing ->
    [incoming] I record SRV di { $domain } non nominano nessun server per leggere la posta.
   *[outgoing] I record SRV di { $domain } non nominano nessun server per inviare la posta.
}
finding-srv-half-remedy = Aggiungi un record per il server che funziona, così le app che si basano sui record SRV trovano tutto ciò che serve loro.
finding-srv-withheld = { $role ->
    [incoming] I record SRV di { $domain } dicono che non ha un server per leggere la posta, benché { $host } risponda sulla porta { $port }.
   *[outgoing] I record SRV di { $domain } dicono che non ha un server per inviare la posta, benché { $host } risponda sulla porta { $port }.
}
finding-srv-withheld-remedy = Se le app di posta possono usare questo server, fai in modo che il record lo nomini, al posto del solo punto. Se devono starne lontane, chiudi la porta.
finding-srv-withholds-named = I record SRV di { $domain } dicono che non c’è { $protocol }, ma questa fonte nomina { $host }, che risponde sulla porta { $port }: { $source }. Alcune app lo configureranno, altre no.
finding-srv-withholds-named-remedy = Se le app di posta possono usarlo, fai in modo che il record nomini { $host } invece di un solo punto. Altrimenti toglilo da quanto altro è pubblicato.

finding-too-many-hosts = { $count ->
    [one] { $domain } pubblica più server di posta dei { $most } che vengono interrogati in una volta. Un server è stato tralasciato, e non se ne sa niente.
   *[other] { $domain } pubblica più server di posta dei { $most } che vengono interrogati in una volta. { $count } server sono stati tralasciati, e non se ne sa niente.
}
finding-too-many-hosts-remedy = Pubblica solo i server che le app di posta devono usare. Un solo nome può portare a più indirizzi.

detail-withheld = il dominio dice di non averlo
