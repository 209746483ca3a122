# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = Il dominio { $domain } non esiste.
finding-domain-not-found-remedy = Controlla come è scritto, soprattutto la parte finale. Se è giusto, il dominio può essere scaduto: chiedi a chi ne è titolare.
finding-no-mail = Per { $domain } non è stato trovato nessun server di posta.
finding-no-mail-remedy = Controlla come è scritto. Se a questo dominio la posta ti arriva, chiedi al tuo provider i nomi dei suoi server; l’amministratore della posta può pubblicarli nel DNS.
finding-null-mx = { $domain } dice di non accettare posta.
finding-null-mx-remedy = Controlla come è scritto: probabilmente la tua casella è su un altro dominio.
finding-dns-failed = I server dei nomi di { $domain } non hanno dato una risposta utilizzabile ({ $fault }).
finding-dns-failed-remedy = Esamina i server dei nomi del dominio, e DNSSEC se il dominio è firmato.
finding-dnssec-bogus = Le firme DNS di { $domain } non reggono ({ $names }). O qualcuno falsifica le risposte, o sono state firmate male. Niente di ciò che ne è stato ricavato viene consigliato.
finding-dnssec-bogus-remedy = Esamina le chiavi, le date delle firme e il record DS: «delv» e «dig +dnssec» li mostrano.
finding-no-name-server = Questo server non raggiunge nessun server dei nomi, quindi non è stato possibile cercare niente. Questo non dice nulla della tua posta.
finding-no-name-server-remedy = Riprova tra qualche minuto. Chi gestisce questo server può controllare la sua rete e l’impostazione nameserver.
finding-no-route = Questo server non ha una via verso internet, quindi non è stato possibile interrogare nessun server di posta. Questo non dice nulla della tua posta.
finding-no-route-remedy = Riprova tra qualche minuto. Chi gestisce questo server può controllare la sua rete.

## The result as a whole

finding-no-incoming = Non è stato trovato nessun server che permetta di leggere la posta in modo sicuro.
finding-no-incoming-remedy = Offri la lettura via IMAP sulla porta 993, con TLS fin dall’inizio.
finding-no-outgoing = Non è stato trovato nessun server che permetta di inviare la posta in modo sicuro.
finding-no-outgoing-remedy = Offri l’invio sulla porta 465 con TLS fin dall’inizio, o sulla 587 con STARTTLS.
finding-nothing-answers = Si conoscono nomi di server, ma nessuno dei server ha risposto.
finding-nothing-answers-remedy = Controlla se i server sono in funzione e se un firewall tiene fuori Portolan.
finding-submission-on-25-only = L’invio funziona solo sulla porta 25, che serve alla posta tra server e che molte reti bloccano.
finding-submission-on-25-only-remedy = Apri la submission sulla porta 465 (TLS fin dall’inizio), e sulla 587 per le app più vecchie.
finding-submission-without-465 = { $host } accetta posta sulla porta { $port } con STARTTLS, ma non sulla 465 con TLS fin dall’inizio, che è più sicura.
finding-submission-without-465-remedy = Apri la submission anche sulla porta 465, e mantieni la 587 per le app più vecchie.
finding-cleartext-port-open = { $host } risponde anche su { $ports }, dove una conversazione comincia senza crittografia. Lì un’app che usa la crittografia solo «se disponibile» può essere ingannata.
finding-cleartext-port-open-remedy = { $count ->
    [one] Quando nessuna app usa più questa porta, chiudila. Fino ad allora, offri lì l’accesso solo dopo STARTTLS.
   *[other] Quando nessuna app usa più queste porte, chiudile. Fino ad allora, offri lì l’accesso solo dopo STARTTLS.
}
finding-not-authenticated = { $host } è arrivato per una via su cui qualcun altro avrebbe potuto manometterlo. Può comunque essere giusto.
finding-not-authenticated-remedy = Prima di inserire la password, assicurati che { $host } sia ciò che ti ha indicato il tuo provider per { $domain }.
finding-other-organisation = { $host } appartiene a un’organizzazione diversa da quella del tuo dominio di posta.
finding-other-organisation-remedy = È normale quando un’azienda si occupa della posta. Assicurati di conoscerne il nome prima di inserire la password.

## Certificates

finding-cert-expired = { $days ->
    [0] Il certificato di { $subject } è scaduto oggi. Le app di posta daranno un avviso o rifiuteranno.
    [one] Il certificato di { $subject } è scaduto un giorno fa. Le app di posta daranno un avviso o rifiuteranno.
   *[other] Il certificato di { $subject } è scaduto { $days } giorni fa. Le app di posta daranno un avviso o rifiuteranno.
}
finding-cert-expired-remedy = Rinnova il certificato e ricarica il server.
finding-cert-expires-soon = { $days ->
    [0] Il certificato di { $subject } scade oggi.
    [one] Il certificato di { $subject } scade tra un giorno.
   *[other] Il certificato di { $subject } scade tra { $days } giorni.
}
finding-cert-expires-soon-remedy = Rinnovalo, e controlla che il rinnovo automatico funzioni ancora e ricarichi il server di posta.
finding-cert-not-yet-valid = Il certificato di { $subject } non è ancora valido: comincia nel futuro.
finding-cert-not-yet-valid-remedy = Controlla l’orologio della macchina che ha creato il certificato, e metti al suo posto quello valido oggi.
finding-cert-self-signed = Il certificato di { $subject } si è firmato da sé, quindi nessuno può distinguere il server da un impostore.
finding-cert-self-signed-remedy = Ottieni un certificato da un’autorità pubblica; ce ne sono di gratuiti.
finding-cert-chain-incomplete = { $subject } invia il proprio certificato, ma non quello del suo emittente, { $issuer }. I browser possono procurarsi ciò che manca; le app di posta no.
finding-cert-chain-incomplete-remedy = Fai inviare dal server l’intera catena: la maggior parte delle autorità la fornisce in un solo file, spesso chiamato fullchain.pem.
finding-cert-untrusted = Il certificato di { $subject } è stato rilasciato da { $issuer }, di cui le app di posta non si fidano.
finding-cert-untrusted-remedy = Ottieni un certificato da un’autorità pubblica; ce ne sono di gratuiti. Se questo viene da un’autorità pubblica, invia insieme i certificati intermedi.
finding-dane-mismatch = Il certificato di { $subject } non è quello che il DNS annuncia (TLSA). I programmi che lo controllano lo rifiuteranno.
finding-dane-mismatch-remedy = Pubblica un record TLSA per il nuovo certificato in _{ $port }._tcp.{ $host }, o rimetti il certificato annunciato. Pubblica il record prima del prossimo cambio di certificato, e fino ad allora mantieni quello vecchio.

## Reaching the port

finding-port-closed = Su { $subject } non ascolta niente.
finding-port-closed-remedy = Se gli utenti devono usare questa porta, avviaci il servizio o apri il firewall. Altrimenti toglila da ciò che il dominio pubblica.
finding-port-timeout = { $subject } non risponde. È così che appare un firewall da fuori.
finding-port-timeout-remedy = Apri la porta nel firewall, o toglila da ciò che il dominio pubblica.
finding-host-unreachable = La rete dice che non c’è una strada verso { $subject }.
finding-host-unreachable-remedy = Controlla l’indirizzo nel DNS e il percorso per raggiungerlo.
finding-host-no-address = { $subject } è indicato come server di posta, ma il nome non ha un indirizzo.
finding-host-no-address-remedy = Aggiungi un record A o AAAA, o togli il nome da ciò che il dominio pubblica.
finding-port-silent = { $verdict ->
    [silent] { $subject } accetta la connessione e poi non dice niente.
    [reset] { $subject } accetta la connessione e la interrompe subito.
   *[other] { $subject } accetta la connessione e riaggancia prima di aver detto abbastanza.
}
finding-port-silent-remedy = Guarda nel registro del server: il servizio può essere bloccato, saturo, o in attesa di qualcosa che gli sta davanti.
finding-forbidden-target = { $subject } porta a un indirizzo o a una porta a cui questo server non si collega.
finding-forbidden-target-remedy = Se è un indirizzo privato, possono usarlo solo le macchine di quella rete. Pubblica un nome che tutti possano raggiungere.
finding-ipv6-dead = { $host } non risponde via IPv6, benché abbia un indirizzo IPv6; via IPv4 funziona. Le app di posta con IPv6 aspettano o falliscono.
finding-ipv6-dead-remedy = Fai ascoltare il server di posta su IPv6 e apri lì il firewall, o elimina il record AAAA.
finding-ipv6-not-checked = Questo server non ha IPv6, quindi per questa via non è stato possibile provare niente.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] Sui server di posta non c’è niente da fare. Ripeti la richiesta da una macchina che ha IPv6.
   *[other] Non c’è niente da fare. Ciò che è stato provato via IPv4 resta valido.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } parla in chiaro dove la crittografia dovrebbe esserci fin dall’inizio.
   *[other] { $subject } cifra fin dall’inizio dove ci vuole STARTTLS.
}
finding-wrong-mode-remedy = Correggi la configurazione di ascolto: TLS fin dall’inizio su 993, 995 e 465, STARTTLS su 143, 110 e 587.
finding-not-this-protocol = Ciò che risponde su { $subject } non è il servizio di posta che dovrebbe stare lì.
finding-not-this-protocol-remedy = Controlla che cosa ascolta su questa porta, e se qualcosa che gli sta davanti inoltra un altro servizio.
finding-starttls-missing = { $subject } non offre crittografia: una password viaggerebbe leggibile per chiunque si trovi sul percorso.
finding-starttls-missing-remedy = Attiva STARTTLS, o chiudi la porta e offri quella con TLS fin dall’inizio.
finding-starttls-refused = { $subject } offre la crittografia e poi rifiuta di avviarla.
finding-starttls-refused-remedy = Guarda nel registro del server: il più delle volte il certificato o la sua chiave non si possono leggere.
finding-starttls-injected = { $subject } lascia passare testo in chiaro dopo l’inizio della crittografia, come lo inserirebbe un aggressore.
finding-starttls-injected-remedy = Aggiorna il server di posta e tutto ciò che gli sta davanti.
finding-tls-failed = Non si è trovato un accordo sulla crittografia con { $subject }.
finding-tls-failed-remedy = Controlla il certificato, la sua chiave, le versioni di TLS e le suite di cifratura del server; TLS 1.2 e 1.3 dovrebbero essere attivi.
finding-tls-too-old = { $subject } conosce solo versioni di TLS che non sono più sicure.
finding-tls-too-old-remedy = Attiva TLS 1.2 e 1.3, e aggiorna il server se non li supporta.
finding-tls-old-accepted = { $subject } accetta anche { $version }, che non è più sicuro, accanto a versioni più recenti di TLS.
finding-tls-old-accepted-remedy = Disattiva tutto ciò che precede TLS 1.2. Ogni app di posta degli ultimi dieci anni può farne a meno.
finding-turned-away = { $subject } ha risposto con un rifiuto: «{ $words }»
finding-turned-away-remedy = Il motivo si trova nel registro del server.
finding-no-login = { $subject } risponde, ma non fa accedere nessuno.
finding-no-login-remedy = Attiva un modo di accedere (AUTH PLAIN sotto TLS), o non pubblicare questa porta per gli utenti.
finding-auth-in-clear = { $subject } chiede password prima che la crittografia sia iniziata ({ $mechanisms }).
finding-auth-in-clear-remedy = Offri l’accesso solo dopo STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } risponde, ma non con un file di impostazioni utilizzabile. Thunderbird allora non cerca altri file e deve indovinare i server.
finding-autoconfig-not-xml-remedy = Fai rispondere 404 a questo indirizzo, o mettici il file di impostazioni.
finding-source-failed = Fonte da cui non è arrivata una risposta utilizzabile: { $source } ({ $detail }).
finding-source-failed-remedy = Riprova più tardi. Se il problema rimane, chi la gestisce può esaminarne il nome, il certificato e il server web.
finding-cleartext-offered = Una fonte nomina un server senza crittografia ({ $host }), che è stato tralasciato: { $source }.
finding-cleartext-offered-remedy = Toglilo da ciò che è pubblicato, e offri invece TLS.
finding-autoconfig-certificate = { $url } mostra un certificato che non è valido per questo indirizzo ({ $detail }). Le app che cercano lì non trovano niente.
finding-autoconfig-certificate-remedy = Ottieni un certificato che contenga questo nome, o elimina il nome dal DNS se lì non deve esserci un file di impostazioni.
finding-autoconfig-missing = { $domain } non pubblica un file di impostazioni del tipo che legge Thunderbird (autoconfig). App di questo genere devono tirare a indovinare.
finding-autoconfig-missing-remedy = Pubblica un file del genere via HTTPS all’indirizzo qui sotto. Questa pagina ne fornisce uno, fatto con ciò che è stato verificato.
finding-autoconfig-http-only = Il file di impostazioni di { $domain } è pubblicato solo senza crittografia, quindi chiunque si trovi sul percorso può modificarlo.
finding-autoconfig-http-only-remedy = Pubblica lo stesso file via HTTPS, con un certificato valido per autoconfig.{ $domain }.
finding-autoconfig-media-type = Il server web di { $domain } non dichiara il file di impostazioni come XML. Alcune app allora lo ignorano.
finding-autoconfig-media-type-remedy = Fai in modo che il server web lo invii con il tipo di media text/xml.
finding-autoconfig-contradicted = Il file di impostazioni nomina { $subject }, che non funziona; { $works-host } sulla porta { $works-port } funziona.
finding-autoconfig-contradicted-remedy = Metti nel file il server che funziona, o ripara quello che il file nomina. Le app che si fidano del file falliscono.
finding-srv-missing = { $domain } non ha record SRV per le app di posta.
finding-srv-missing-remedy = Aggiungi record SRV per i server che funzionano. Alcune app trovano così le proprie impostazioni.
finding-srv-only-submission = I record SRV di { $domain } indicano solo la submission con STARTTLS, benché { $host } offra TLS fin dall’inizio sulla porta 465.
finding-srv-only-submission-remedy = Aggiungi un record per _submissions, e mantieni _submission per le app più vecchie.
finding-srv-contradicted = I record SRV nominano { $subject }, che non funziona; { $works-host } sulla porta { $works-port } funziona.
finding-srv-contradicted-remedy = Cambia i record in modo che nominino il server che funziona, o ripara quello che nominano.
finding-wildcard-dns = Ogni nome sotto { $domain } esiste nel DNS, anche uno inventato a caso. Perciò nomi come imap.{ $domain } non dicono niente, e le app che tirano a indovinare possono interrogare il server sbagliato.
finding-wildcard-dns-remedy = Sostituisci il record jolly (wildcard) con i nomi in uso.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } non dice agli altri server di posta che devono usare la crittografia (MTA-STS). Chi sta in mezzo può farli inviare in chiaro.
finding-mta-sts-missing-remedy = Pubblica una policy in https://mta-sts.{ $domain }/.well-known/mta-sts.txt e poi il record che la annuncia. Comincia con la modalità «testing». Alle app di posta non serve.
finding-mta-sts-broken = { $domain } annuncia agli altri server di posta una policy (MTA-STS) che non si riesce a ottenere ({ $detail }), quindi proseguono senza.
finding-mta-sts-broken-remedy = Metti la policy in https://mta-sts.{ $domain }/.well-known/mta-sts.txt, con un certificato valido per quel nome, o elimina il record.
finding-mta-sts-mismatch = La policy di { $domain } per gli altri server di posta (MTA-STS) non nomina { $hosts }, che i suoi record MX nominano. Dove la policy viene applicata, lì non arriva posta.
finding-mta-sts-mismatch-remedy = Aggiungi alla policy una riga per ogni host MX, aspetta che quella vecchia sia scaduta ovunque, e solo allora cambia i record MX. Dai al record un nuovo id.
finding-tlsrpt-missing = { $domain } non chiede a nessuno di segnalare dove la crittografia tra server di posta fallisce (TLSRPT).
finding-tlsrpt-missing-remedy = Pubblica un record che nomini una casella per questi rapporti. Alle app di posta non serve.

## Who runs the mail

finding-bridge-only = { $provider } non ha server che un’app di posta possa raggiungere. Serve il programma ponte (bridge) di { $provider }, che gira sul tuo computer.
finding-bridge-only-remedy = Installa il bridge da { $url } e copia le impostazioni che mostra. Di solito sono il server 127.0.0.1, la porta { $imap } per IMAP e { $smtp } per SMTP, con STARTTLS, il tuo indirizzo completo e la password che il bridge mostra.
finding-own-app-only = { $provider } non si può usare in altre app di posta: non offre né IMAP né POP3.
finding-own-app-only-remedy = Usa l’app o il sito web di { $provider }. Maggiori informazioni: { $url }
finding-mx-forwards = La posta per { $domain } va a { $provider }, che si limita a inoltrarla. Non è detto che in questo dominio ci sia una casella.
finding-mx-forwards-remedy = Configura la casella a cui la posta viene inoltrata, con le impostazioni del suo dominio.
finding-mx-filters = La posta per { $domain } passa da { $provider }, che la ripulisce. Questo non dice dove si trova la casella.
finding-mx-filters-remedy = Se qui non è stato trovato niente, chiedi al tuo provider dove si trova la tua casella, o cerca le impostazioni in un’app che funziona.
finding-former-provider = La posta è ricevuta da un’altra azienda ({ $mx }), ma una fonte porta a { $host }: { $source }. Le impostazioni sembrano rimaste da un trasloco.
finding-former-provider-remedy = Se le caselle si sono spostate, elimina o cambia ciò che { $domain } pubblica per le app di posta. Altrimenti non c’è niente da fare.
finding-sources-disagree = Le fonti si contraddicono. { $source }: { $host }. { $second }: { $second-host }.
finding-sources-disagree-remedy = Fai in modo che dicano lo stesso, così ogni app arriva allo stesso server.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } risponde a { $client } con qualcosa che non è un file di impostazioni. { $client } non trova impostazioni.
finding-check-not-settings-remedy = Mettici il file di impostazioni, o fai rispondere 404 all’indirizzo, così il client può cercare altrove.
finding-check-media-type = { $subject } invia il file di impostazioni come «{ $type }». { $client } non lo considera XML e lo ignora.
finding-check-media-type-remedy = Invialo con il tipo di media text/xml.
finding-check-byte-order-mark = Il file di impostazioni in { $subject } comincia con un byte order mark, che { $client } non sa leggere.
finding-check-byte-order-mark-remedy = Salva il file come UTF-8 senza byte order mark.
finding-check-malformed = Ciò che { $subject } risponde non è XML ben formato ({ $reason }), quindi { $client } non può leggerlo.
finding-check-malformed-remedy = Correggi il file. Caratteri come & e < vanno scritti come &amp; e &lt;.
finding-check-lacks = { $client } non può usare ciò che { $subject } risponde: manca { $what }.
finding-check-lacks-remedy = Aggiungi ciò che manca.
finding-check-section-fatal = In una sezione di tipo { $type } in { $subject } manca { $what }. { $client } allora rifiuta l’intero file.
finding-check-section-fatal-remedy = Completa la sezione, o eliminala.
finding-check-section-incomplete = Una sezione per { $subject } non nomina nessuna porta, e { $client } la prende lo stesso.
finding-check-section-incomplete-remedy = Completa la sezione, o eliminala.
finding-check-no-username = { $place } non indica un nome utente per { $subject }. { $client } lo prende lo stesso, e nessuna password sarà giusta.
finding-check-no-username-remedy = Aggiungi <username>%EMAILADDRESS%</username>, o ciò che il server accetta come nome utente.
finding-check-autodiscover-error = { $subject } risponde a { $client } con il rifiuto { $code }.
finding-check-autodiscover-error-remedy = Fai rispondere il server con le impostazioni per ogni indirizzo del dominio, o con 404.
finding-check-place-certificate = Il certificato in { $subject } non è buono ({ $detail }), quindi { $client } lì non trova niente.
finding-check-place-certificate-remedy = Ottieni un certificato che contenga questo nome, o pubblica il file sotto un nome che ne ha uno.
finding-check-half = { $client } trova solo metà delle impostazioni di { $subject }: niente gli indica un server per { $missing ->
    [smtp] l’invio
   *[other] la lettura
}.
finding-check-half-remedy = Pubblica l’altra metà nello stesso luogo.
finding-check-no-settings-file = { $client } non trova impostazioni per { $subject }.
finding-check-no-settings-file-remedy = Pubblica un file di impostazioni in https://{ $name }/mail/config-v1.1.xml. «portolan render autoconfig» ne scrive uno.
finding-check-no-autodiscover = { $client } non trova impostazioni per { $subject }.
finding-check-no-autodiscover-remedy = Rispondi alle richieste Autodiscover in https://{ $name }/autodiscover/autodiscover.xml. «portolan render autodiscover» scrive una risposta.
finding-check-port = { $client } arriva a { $subject }, che non funziona: { $detail }.
finding-check-port-remedy = Ripara il server, o indicane uno che funzioni in questo luogo: { $place }.
finding-check-login = { $client } arriva a { $subject } e al metodo di autenticazione «{ $method }», che il server non offre.
finding-check-login-remedy = Attiva quel metodo, o indicane uno attivo in questo luogo: { $place }. La maggior parte delle app sa usare password-cleartext, che sotto TLS è sicuro.
finding-check-cleartext = { $client } arriva a { $subject } senza crittografia, quindi la password viaggerebbe in chiaro.
finding-check-cleartext-remedy = Indica una porta con TLS in questo luogo: { $place }.
finding-check-untrusted = { $client } chiede all’utente di confermare le impostazioni, perché sono arrivate via HTTP o tramite l’host MX: { $subject }
finding-check-untrusted-remedy = Pubblica il file di impostazioni via HTTPS su autoconfig.{ $domain }, con un certificato valido per quel nome.
finding-check-other-server = { $client } chiede all’utente se un altro server può fornire le impostazioni: { $subject }
finding-check-other-server-remedy = Rispondi alle richieste Autodiscover su autodiscover.{ $domain } stesso, via HTTPS, con un certificato per quel nome.

## The check: what places say, compared

finding-check-families-differ = { $subject } non risponde allo stesso modo via IPv4 e via IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Fai portare entrambi gli indirizzi del nome allo stesso sito, o elimina quello che non lo serve.
finding-check-places-differ = { $source }: { $servers }. { $second }: { $second-servers }. Quale app trovi quali server è un caso.
finding-check-places-differ-remedy = Fai in modo che tutti i luoghi nominino gli stessi server, o elimina ciò che non è aggiornato.
finding-check-logins-differ = { $subject } è pubblicato con due nomi utente: «{ $login }» ({ $source }) e «{ $second-login }» ({ $second }).
finding-check-logins-differ-remedy = Fai in modo che entrambi dicano lo stesso. Se il server accetta l’uno e l’altro, è meglio l’indirizzo completo.
finding-check-names-broken = Una fonte nomina { $subject }, che non funziona: { $detail }. Fonte: { $source }.
finding-check-names-broken-remedy = Ripara il server, o toglilo da ciò che è pubblicato.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } esegue, sotto TLS, un comando arrivato prima in chiaro. Chi sta in mezzo può infilare comandi nella sessione di un utente.
finding-starttls-command-injection-remedy = Aggiorna il server di posta: ciò che è arrivato in chiaro va scartato quando TLS comincia (CVE-2011-0411, e le scoperte «NO STARTTLS» del 2021). Fino ad allora, indica solo porte con TLS implicito.
