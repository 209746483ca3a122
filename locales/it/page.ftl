# The pages.

brand = Portolan
title = { $page } · Portolan
description = Trova i server di posta del tuo indirizzo, parla con ciascuno di loro e mostra quali impostazioni servono alla tua app di posta.
skip = Vai al contenuto
footer-about = Informazioni
footer-home = Nuovo indirizzo
footer-report = Questo risultato in JSON

## The first page

home-title = Impostazioni di posta che funzionano
home-heading = Quali impostazioni servono alla tua app di posta?
home-lead = Scrivi il tuo indirizzo. Portolan trova i server della tua casella, parla con ciascuno di loro e mostra che cosa inserire.
home-label = Il tuo indirizzo email
home-hint = Per esempio ana@example.org. Basta la parte dopo la @.
home-button = Trova le mie impostazioni
home-privacy = Portolan non chiede mai la tua password. Ciò che sta prima della @ resta nel tuo browser.
home-privacy-no-script = Portolan non chiede mai la tua password. Il tuo indirizzo serve a risponderti e non viene conservato.
home-samples = Questa è una dimostrazione. Domini da provare:
home-steps = Che cosa succede
home-step-ask = Portolan cerca dove le impostazioni sono pubblicate: nei file del provider, nel DNS e nelle banche dati dei provider.
home-step-talk = Si collega a ogni server di posta per vedere se risponde, se è sicuro e se ha un buon certificato. Non accede mai al tuo account.
home-step-show = Ricevi le impostazioni in parole semplici, i passaggi per la tua app e, dove esiste, un file che fa tutto al posto tuo.

## Errors

error-heading-400 = Non ha funzionato
error-heading-403 = Qui non è permesso
error-heading-404 = Non trovato
error-heading-405 = Non ha funzionato
error-heading-413 = Troppo lungo
error-heading-429 = Un po’ più piano, per favore
error-heading-500 = Un errore nostro
error-heading-503 = Non in questo momento
error-heading-other = Non ha funzionato
error-try-again = Riprova
error-again = Inserisci un indirizzo

## About

about-title = Informazioni
about-heading = Informazioni su Portolan
about-lead = Un portolano era una carta nautica con i porti e il modo di raggiungerli. Questo traccia la mappa dei server di posta: scopre come si raggiunge una casella, lo dimostra parlando con i server e dice che cosa inserire in un’app di posta.
about-asked = Che cosa si chiede e a chi
about-asked-part = Ad altri viene inviato soltanto il dominio, cioè la parte dopo la @. La parte che precede non va mai oltre questo server.
about-asked-dns = Ai server dei nomi si chiedono i record di posta del dominio.
about-asked-web = Ai server web del dominio, e a quelli dell’azienda che ne riceve la posta, si chiede un file di impostazioni.
about-asked-database = Il dominio viene cercato nella banca dati dei provider di Thunderbird, a meno che chi gestisce questo server non l’abbia disattivata.
about-asked-mail = I server di posta trovati vengono contattati sulle porte consuete. Portolan saluta, chiede che cosa offrono, guarda il certificato e si congeda; non prova mai ad accedere né a inviare qualcosa.
about-kept = Che cosa si conserva
about-kept-result = Il risultato di un dominio resta in memoria per alcuni minuti ed è condiviso da tutti quelli che chiedono lo stesso dominio.
about-kept-published = Se questo sito pubblica impostazioni per un dominio, conserva ciò che vi ha funzionato finché lo pubblica.
about-kept-address = Il tuo indirizzo non viene salvato né scritto in alcun registro. Con JavaScript resta in questa scheda del browser finché non chiedi un file o un codice che lo contiene; senza, arriva a questo server solo per risponderti.
about-kept-cookies = Non ci sono cookie, né account, né statistiche su di te, e niente in queste pagine viene caricato da altri siti.
about-alone = Come non essere contattati
about-alone-calls-at-most = Ogni server di posta viene contattato una volta per porta, e fino a tre volte in più solo se la prima chiamata ha lasciato aperta una domanda. Le chiamate contemporanee sono poche e i risultati sono condivisi: molti visitatori non significano quindi molte chiamate.
about-alone-stop = Se gestisci un server di posta e non vuoi chiamate da qui, rifiuta l’indirizzo di questo server nel tuo firewall, oppure avvisa chi gestisce questo server. Se i tuoi server non sono destinati al pubblico, non pubblicarli nel DNS.
about-limits = Che cosa Portolan non può sapere
about-limits-view = Portolan vede i server dal punto in cui si trova. La tua rete può bloccare una porta che da qui funziona, o viceversa. Se la tua password è giusta può dirlo solo il tuo provider.

## The result, while it is being made

report-title = Impostazioni di posta per { $domain }
report-heading-for = Impostazioni di posta per
report-ascii = Si scrive anche { $ascii }
live-begins = Cerco i server di posta di { $domain }…
live-source = { $source }: { $outcome }
live-observation = { $host }, porta { $port }, { $family }: { $verdict }
live-heading = Che cosa è stato trovato finora
live-chart = Server che hanno risposto finora
live-failed = L’analisi non è arrivata alla fine. Ricarica questa pagina.
live-wait = Bastano pochi secondi. Il risultato compare qui.

## The result: the head

result-works = Queste impostazioni funzionano
result-works-summary = Portolan ha appena parlato con questi server. Inserisci ciò che segue, oppure scegli la tua app per vedere i passaggi.
result-given = Ecco le impostazioni
result-given-summary = Fonte: { $source }. Non è stato possibile provarle tutte da qui.
result-no-outgoing = Puoi leggere la posta, ma l’invio non è risolto
result-no-outgoing-summary = Un server per leggere la posta funziona. Non è stato trovato nessun server che permetta di inviarla in modo sicuro; più sotto leggi perché e chi può rimediare.
result-no-incoming = Puoi inviare la posta, ma la lettura non è risolta
result-no-incoming-summary = Un server per inviare la posta funziona. Non è stato trovato nessun server che permetta di leggerla in modo sicuro; più sotto leggi perché e chi può rimediare.
result-nothing = Non sono state trovate impostazioni sicure e funzionanti
result-nothing-summary = Mostra questa pagina a chi gestisce la tua posta: più sotto dice che cosa non va e che cosa fare.
result-turned-away = I server di posta non hanno voluto parlare con Portolan
result-turned-away-summary = È possibile che la tua app venga accettata. Chiedi le impostazioni al tuo provider, oppure mostra questa pagina a chi gestisce la tua posta.
result-again = Controlla di nuovo
result-other = Prova un altro indirizzo

## The result: the settings

settings-heading = Le tue impostazioni
settings-incoming-imap = Posta in arrivo: IMAP
settings-incoming-pop3 = Posta in arrivo: POP3
settings-outgoing = Posta in uscita: SMTP
settings-choice = Come vuoi leggere la posta?
settings-imap = IMAP
settings-imap-meaning = La posta resta sul server e tutti i dispositivi mostrano la stessa cosa. Va bene per quasi tutti.
settings-pop3 = POP3
settings-pop3-meaning = Un solo dispositivo scarica la posta, e la maggior parte delle app poi la cancella dal server. Gli altri tuoi dispositivi non la vedranno.
settings-server = Server
settings-port = Porta
settings-security = Sicurezza
settings-username = Nome utente
settings-password = Password
settings-login = Metodo di autenticazione
settings-password-own = la password della tua posta
settings-password-app = una password per l’app creata nel tuo account, non quella abituale
settings-password-oauth = qui nessuna: accedi nella pagina del tuo provider
settings-username-address = il tuo indirizzo completo
settings-username-local = la parte prima della @
settings-username-mixed = { $form }
settings-local-part-placeholder = (la parte prima della @)
settings-verified = Provato ora: funziona
settings-not-verified = Non provato da qui
settings-others = Altre impostazioni che funzionano
settings-other-line = { $protocol }: { $host }, porta { $port }, { $security }
settings-from = { $more ->
    [0] Fonte: { $source }
    [one] Fonte: { $source }; un’altra dice lo stesso
   *[other] Fonte: { $source }; altre { $more } dicono lo stesso
}
copy = Copia
copy-what = Copia: { $what }
copy-which = Copia: { $what } ({ $of })
copied = Copiato
own-label = Ciò che sta prima della @
own-button = Completa
own-note = Resta in questa scheda del tuo browser.
own-forget = Dimentica il mio indirizzo

## The result: apps and files

guides-heading = Quale app usi?
guides-all = Tutte le app e i dispositivi
guides-on-iphone = Su questo iPhone o iPad
guides-on-android = Su questo dispositivo Android
guides-on-mac = Su questo Mac
guides-on-windows = Su questo computer Windows
guides-on-linux = Su questo computer Linux
guides-group-phones = Telefoni e tablet
guides-group-computers = Computer
guides-group-web = Nel browser
guides-group-command-line = Da riga di comando
guides-group-others = Dispositivi, programmi e altre app
guide-for = Configurare { $app }
guide-value-missing = non trovato
files-heading = File con queste impostazioni
files-profile = Profilo di configurazione per iPhone, iPad e Mac
files-autoconfig = File di impostazioni per Thunderbird e altri (autoconfig)
files-autoconfig-note = Per gli amministratori: Thunderbird lo trova da solo se il dominio lo pubblica su autoconfig.{ $domain }.
files-name = Il tuo nome, come lo vedranno gli altri (facoltativo)
profile-button = Scarica il profilo
profile-note-safari = Apri questa pagina in Safari. Dentro un’altra app, per esempio in una chat, il profilo non arriva a Impostazioni: scegli prima «Apri in Safari».
profile-note-time = Dopo averlo scaricato hai otto minuti per installarlo, poi il dispositivo lo elimina. Se succede, scaricalo di nuovo.
profile-note-signed = Il dispositivo scrive «Non firmato» in rosso. Qui è normale: questo file non ha una firma.
profile-note-password = Il profilo non contiene password. Il dispositivo la chiede durante l’installazione.
qr-button = Mostra il codice
qr-alt = Codice che configura l’account in Thunderbird per Android
qr-note = Il codice contiene il tuo indirizzo, il tuo nome e i server, e nessuna password.
qr-address = Il tuo indirizzo email

## Before a file is handed over

ask-title = Ancora un passaggio
ask-heading-profile = Il tuo profilo di configurazione
ask-heading-autoconfig = Il tuo file di impostazioni
ask-heading-qr = Il tuo codice
ask-lead-address = Il file contiene il tuo indirizzo, così configura il tuo account e quello di nessun altro.
ask-confirm-lead = Queste impostazioni sono arrivate per una via su cui qualcun altro avrebbe potuto manometterle. La password della tua posta va a questi server: guarda quindi prima i loro nomi.
ask-confirm-domain = Il tuo dominio di posta
ask-confirm-hosts = I server
ask-confirm-check = Conosco questi nomi e appartengono al mio provider.
ask-confirm-note = In caso di dubbio, chiedi al tuo provider i nomi dei suoi server di posta e confrontali.
ask-protocol = Leggere la posta con
ask-button = Continua
ask-back = Torna alle impostazioni

## The result: findings, chart, sources

findings-heading-wrong = Che cosa non va e chi può rimediare
findings-heading-better = Che cosa potrebbe andare meglio e chi può rimediare
admins-heading = Per l’amministratore della posta
admins-notes = Che cosa potrebbe andare ancora meglio
findings-command = Il comando che lo mostra
findings-configuration = Le righe che lo correggono
findings-remedy = Che cosa fare
chart-heading = La carta
chart-service = Servizio
chart-port = porta { $port }
chart-certificate = Certificato
chart-words = Che cosa significano queste parole
chart-no-call = non contattato
chart-said = Ha detto: «{ $words }»
certificate-valid-until = Valido fino al { $date }
certificate-none = Nessuno visto
certificate-details = Dettagli
certificate-subject = Rilasciato a
certificate-issuer = Rilasciato da
certificate-names = Valido per
certificate-validity = Validità
certificate-from-to = dal { $from } al { $to }
certificate-version = Crittografia
certificate-mechanisms = Modi di accedere
certificate-mechanisms-before = Modi di accedere prima della crittografia
unknown = sconosciuto
sources-heading = Da dove vengono le informazioni
sources-heading-looked = Dove ha cercato Portolan
sources-lead = Queste fonti vengono a sapere soltanto il dominio, e nient’altro.
sources-others = Consultate anche, senza risultato
sources-authenticated = al riparo da manomissioni
other-services-heading = Trovato anche
mx-heading = Chi riceve la posta
mx-provider = Provider: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Analisi: { $time } UTC, durata: { $elapsed }.
chart-tally = { $works ->
    [0] 0 su { $all } funzionano
    [one] { $works } su { $all } funziona
   *[other] { $works } su { $all } funzionano
}

# The DNS records of a published domain

dns-heading = Record DNS per { $domain }
dns-lead = Con questi record le app di posta trovano da sole le impostazioni del dominio. Vanno inseriti nella zona del dominio, ovunque sia gestita.
dns-steps-heading = Nel modulo di un registrar
dns-steps = Un record dopo l’altro. «@» è il dominio stesso; alcuni moduli vogliono invece il nome completo. Dove la destinazione è un solo punto, il record dice che quel servizio non esiste.
dns-kind = Tipo
dns-name = Nome
dns-value = Valore o destinazione
dns-priority = Priorità
dns-weight = Peso
dns-port = Porta
dns-zone-heading = Come file di zona

# Which signature a profile has

ask-signed = Il profilo è firmato: il dispositivo indica { $subject }, e scrive «Verificato» se si fida di quel certificato.
ask-unsigned = Il profilo non è firmato: il dispositivo scrive «Non firmato» in rosso. Installalo solo se arrivi qui dal sito del tuo provider.
