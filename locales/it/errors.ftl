# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = Non hai scritto niente. Inserisci il tuo indirizzo email, per esempio ana@example.org.
error-address-no-domain = Dopo la @ non c’è niente. Aggiungi la parte che segue, per esempio example.org.
error-address-no-local-part = Prima della @ non c’è niente. Inserisci l’indirizzo intero, per esempio ana@example.org.
error-address-two-ats = Ci sono due @. Un indirizzo ne ha una sola; togli ciò che è stato incollato due volte.
error-address-bad-local-part = Ciò che sta prima della @ non può far parte di un indirizzo email. Controlla se ci sono spazi, virgole o lettere mancanti.
error-address-ip = Questo è il numero di un computer, non un indirizzo email. Inserisci il nome che sta dopo la @ del tuo indirizzo, per esempio example.org.
error-address-localhost = «localhost» indica questo stesso computer e non ha posta su internet. Inserisci l’indirizzo a cui ti scrivono gli altri.
error-address-single-label = Un dominio di posta contiene un punto, come example.org. Aggiungi la parte finale che manca.
error-address-label-too-long = Una parte tra due punti supera i 63 caratteri che un dominio consente. Controlla se nell’indirizzo è stato incollato del testo per errore.
error-address-too-long = È più lungo di quanto possa essere un dominio. Controlla se nell’indirizzo è stato incollato del testo per errore.
error-address-bad-domain = Ciò che sta dopo la @ non è un nome di dominio. Controlla se ci sono spazi, trattini bassi o due punti di seguito.

## What this server could not do

error-no-name-server = Questo server non raggiunge nessun server dei nomi, quindi non può cercare niente. Questo non dice nulla della tua posta. Riprova tra qualche minuto; se gestisci questo server, controlla la sua rete e l’impostazione nameserver.
error-no-route = Al momento questo server non ha una via verso internet, quindi non può interrogare nessun server di posta. Questo non dice nulla della tua posta. Riprova tra qualche minuto; se gestisci questo server, controlla la sua rete.
error-rate-limited = { $seconds ->
    [one] Hai fatto moltissime richieste. Aspetta un secondo, poi riprova.
   *[other] Hai fatto moltissime richieste. Aspetta { $seconds } secondi, poi riprova.
}
error-busy = In questo momento qui si stanno cercando moltissimi domini. Riprova tra qualche secondo.
error-lookup-closed = Questo server cerca solo i domini di cui pubblica le impostazioni, e questo non è tra quelli. Controlla che non ci sia un errore di battitura nell’indirizzo, o chiedi le impostazioni al tuo provider di posta.
error-not-found = Qui non c’è nessuna pagina. Ricomincia dal tuo indirizzo email.
error-address-missing = Per questo serve un indirizzo. Aggiungilo, per esempio ana@example.org, o ricomincia dalla prima pagina.
error-not-published = Questo server non pubblica impostazioni per questo dominio. Controlla che non ci sia un errore di battitura nell’indirizzo, o ricomincia dalla prima pagina.
error-no-settings = In un file entrano solo impostazioni verificate, per leggere e per inviare, e qui non lo sono tutte. La pagina del dominio dice che cosa è stato trovato e chi può rimediare.
error-other-domain = Questo indirizzo è di un dominio diverso da quello di questa pagina. Inserisci un indirizzo di questo dominio, o ricomincia dalla prima pagina.
error-bad-request = Questa richiesta è incompleta o non è stata capita. Torna indietro e riprova dalla prima pagina.
error-cross-site = Un altro sito ha inviato questa richiesta a tuo nome, quindi non è stata eseguita. Apri qui la prima pagina e comincia da lì.
error-method-not-allowed = Questa pagina non accetta ciò che le è stato inviato. Ricomincia dal tuo indirizzo email.
error-too-large = È più di quanto questo server legga. Accorcialo e riprova.
error-cannot-carry = Queste impostazioni non entrano in questo tipo di file. Prendi un altro file, o inserisci le impostazioni a mano.
error-not-ready = Questo dominio non è stato ancora analizzato. Riprova tra qualche secondo.
error-timeout = Ci è voluto troppo tempo e l’operazione è stata abbandonata. Riprova.
error-internal = Qualcosa è andato storto su questo server, ed è stato annotato. Questo non dice nulla della tua posta. Riprova; se il problema rimane, avvisa chi gestisce questo server.
error-intrusive-not-ours = { $domain } non è un dominio di questa configurazione, e --intrusive invia ciò che non va inviato al server di estranei. Pubblica il dominio nel file indicato da --config, poi riprova.
error-no-such-client = Qui non c’è un client «{ $name }». Quelli noti sono: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Manca la @. Inserisci l’indirizzo intero, per esempio ana@example.org, o solo ciò che segue la @.
