# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = il tempo è scaduto
detail-budget = già contattato abbastanza, per ora
detail-no-ipv6 = questo server non ha IPv6
detail-port-blocked = la rete di questo server sembra bloccare la porta
detail-no-ipv6-here = questo server non ha IPv6
detail-dns-servfail = il server dei nomi segnala un errore
detail-dns-refused = il server dei nomi rifiuta di rispondere
detail-dns-timeout = il server dei nomi non risponde
detail-dns-failed = non è stato possibile cercare il nome
detail-no-name-server = nessun server dei nomi risponde
detail-failure = errore
detail-no-address = il nome non porta da nessuna parte
detail-forbidden = questo server non si collega a quell’indirizzo
detail-local-trouble = difficoltà su questo server
detail-too-large = la risposta è troppo lunga
detail-unreadable = il file non si può leggere
detail-bad-url = l’indirizzo non è valido
detail-bad-base-url = l’indirizzo della banca dati non è valido
detail-name-too-long = il nome sarebbe troppo lungo
detail-too-many-redirects = i visitatori vengono rinviati altrove senza fine
detail-redirect-not-followed = i visitatori vengono rinviati a un indirizzo che non viene seguito
detail-not-http = la risposta non è una pagina web
detail-not-autoconfig = la risposta non è un file di impostazioni
detail-not-pacc = la risposta non è un file di impostazioni
detail-not-mta-sts = la risposta non è una policy
detail-not-autodiscover = la risposta non è una risposta Autodiscover
detail-nothing-here = il server risponde e non ha niente per questo dominio
detail-not-jmap = la risposta è una pagina web
detail-login-wanted = viene chiesto un accesso, quindi qualcosa c’è
detail-digest-missing = il DNS non contiene un’impronta di questo file, perciò da solo non fa fede
detail-digest-mismatch = l’impronta nel DNS è di un altro file, perciò questo da solo non fa fede
detail-digest-unknown = non è stato possibile cercare l’impronta nel DNS, perciò il file da solo non fa fede
detail-malformed-xml = il file di impostazioni è danneggiato
detail-no-usable-server = il file di impostazioni non nomina nessun server utilizzabile
detail-mx-on-the-way = la posta passa soltanto dall’azienda che la riceve, prima di arrivare alla casella
detail-media-type = il server web non lo dichiara come XML
detail-own-answer = la risposta viene da questo stesso server
detail-switched-off = disattivato su questo server
detail-http = il server web risponde con lo stato { $status }
detail-tls-alert = la crittografia è stata rifiutata: { $alert }
detail-after = dopo l’invio di { $command }
detail-lmtp = parla LMTP, per le consegne tra server
detail-endless-line = invia una riga senza fine
detail-too-many-lines = invia righe senza fine
detail-too-much-text = invia più testo di quanto un server di posta abbia da dire
detail-no-mx = nessun’altra azienda riceve la posta
detail-own-mx = il dominio riceve da sé la propria posta

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = crittografia rifiutata
detail-tls-failed = la crittografia fallisce
detail-cert-not-yet-valid = certificato non ancora valido
