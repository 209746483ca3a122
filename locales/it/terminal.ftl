# The command line.

## Serving

terminal-open = Apri { $url }
terminal-port-in-use = Un altro programma ascolta già su { $address }. Fermalo, o scegli un’altra porta: --listen 127.0.0.1:8081
terminal-port-forbidden = Questo utente non può ascoltare su { $address }. Scegli una porta da 1024 in su: --listen 127.0.0.1:8080
terminal-address-not-here = Questa macchina non ha l’indirizzo di { $address }. Scegline uno che ha, o 0.0.0.0 per tutti.
terminal-cannot-listen = Non si può ascoltare su { $address }: { $reason }

## Health

terminal-health-bad-url = «{ $url }» non è l’indirizzo di un server. Scrivilo così: http://127.0.0.1:8080
terminal-health-not-ready = { $url } risponde { $status }: il server non è pronto.
terminal-health-unreachable = { $url } non è raggiungibile: { $reason }
terminal-health-timeout = { $url } non ha risposto in tempo.

## Configuration

terminal-config-ok = { $file } è a posto.

## A configuration from a survey

terminal-init-nothing = Nessun server in arrivo e in uscita di { $domain } è stato visto funzionare, quindi non c’è ancora niente da pubblicare. portolan survey { $domain } dice che cosa lo impedisce.
terminal-init-head =
    Impostazioni di { $domain } come le riceveranno le app di posta, scritte da portolan init il { $date } in base
    a ciò che quel giorno funzionava. Rileggile, poi:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Dietro un server web che parla HTTPS per autoconfig.{ $domain }:
terminal-init-serving =
    Oppure da solo, con certificati ottenuti su richiesta:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Poi pubblica ciò che elenca portolan render dns --config portolan.toml { $domain }.
    Con survey = true al posto dei server qui sotto, ciò che funziona viene cercato di continuo.
terminal-init-unvouched = Funziona, ma niente garantisce che appartenga al dominio. Trovato tramite: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } vuole un percorso: vedi portolan import --help.
terminal-import-domains = { $from } nomina da sé i propri domini: ometti --domain e --domains.
terminal-import-domain = «{ $name }» non è un dominio: { $reason }
terminal-import-unreadable = { $path } non si può leggere: { $reason }
terminal-import-nothing = Non resta nessun dominio con server per entrambe le direzioni, quindi non c’è niente da pubblicare.
terminal-import-head =
    Impostazioni come le riceveranno le app di posta, riprese da { $from } con portolan import. Nessuna è stata provata:
    lo fa portolan check { $domain }, e check = "last" nella tabella di un dominio fa esaminare di continuo i suoi server.
    Rileggile, poi:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Dietro un server web che parla HTTPS per autoconfig.{ $domain }:
terminal-import-left = Che cosa non è stato ripreso:

import-nothing = Non c’è niente da leggere.
import-no-variables = Nessuna di queste variabili è impostata: { $keys }
import-unresolved = { $key } rimanda a qualcosa fuori da questo file; scrivi qui il suo valore.
import-unknown = { $key } qui non ha un corrispondente.
import-no-value = { $key } non ha un valore.
import-no-port = { $key } non è una porta; il suo server viene tralasciato.
import-no-security = { $key } non è né SSL né STARTTLS; il suo server viene tralasciato.
import-loopback = { $key } è legato soltanto a questa macchina; il suo server viene tralasciato.
import-activesync = { $key }: ActiveSync qui non viene pubblicato.
import-ldap-book = { $key }: le rubriche in LDAP qui non vengono pubblicate.
import-profile-ids = { $key }: qui gli identificatori dei profili Apple derivano dall’indirizzo di ogni persona. Chi ha già installato un profilo lo rimuove prima di installarne un altro.
import-pop-leave = { $key }: qui per quanto tempo un’app lasci la posta su un server POP3 lo sceglie l’app.
import-listen = { $key }: dove ascoltare lo dice listen.
import-any-domain = Questi server erano pubblicati per qualsiasi dominio richiesto; indica i tuoi con --domain o --domains.
import-no-domains = { $key } non ha un valore; indica il dominio con --domain.
import-no-domain = «{ $name }» non è un dominio: { $reason }
import-no-json = L’elenco non è JSON: { $reason }
import-no-domain-name = Una voce dell’elenco non nomina un dominio.
import-inactive = { $name } è disattivato.
import-backup-mx = { $name } viene solo inoltrato: la sua posta si legge altrove.
import-domain-twice = { $domain } è nominato di nuovo; vale ciò che se ne è detto prima.
import-domain-refused = Un dominio viene tralasciato: { $reason }
import-clear = { $domain }: { $what } fa viaggiare la password in chiaro.
import-server-twice = { $domain }: { $what } è nominato di nuovo.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Non è un database SQLite.
import-sqlite-table = Non ha una tabella { $table }.
import-sqlite-long = Contiene più di quanto viene letto.
import-sqlite-busy = Un altro programma lo sta modificando da alcuni secondi. Riprova, o ferma quel programma.
import-sqlite-unfinished = Un file accanto contiene modifiche a cui non si arriva con la sola lettura. Importa una copia: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Non si può leggere: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: i nomi utente venivano cercati in LDAP
   *[other] { $domain } e altri, { $count } domini in tutto: i nomi utente venivano cercati in LDAP
}; qui derivano dall’indirizzo: indica come in username.
import-signing = Il certificato e la chiave per firmare i profili non vengono letti: metti i loro file nella tabella signing.
import-automx2-type = Server { $id }, { $host }: il suo tipo non è né imap, né pop, né smtp.
import-automx2-port = Server { $id }, { $host }: la sua porta non è un numero da 1 a 65535.
import-automx2-security = Server { $id }, { $host }: il suo socket_type non è né SSL né STARTTLS.
import-automx2-authentication = Server { $id }, { $host }: la sua authentication non è nota.
import-automx2-dav = Il server DAV { $id } non è né caldav né carddav, o non ha un URL che un’app possa aprire.
import-mailcow-domains = mailcow.conf non nomina domini; indicali con --domain o --domains: li elencano GET /api/v1/get/domain/all e /api/v1/get/alias-domain/all di mailcow.
import-mailcow-pop = POP3 viene ripreso per tutti i domini; toglilo dove il DNS non lo annuncia.
import-mailcow-others = { $count ->
    [one] Un’altra variabile riguarda il server di posta stesso o contiene i suoi segreti; non viene letta.
   *[other] Altre { $count } variabili riguardano il server di posta stesso o contengono i suoi segreti; non vengono lette.
}
import-not-autoconfig = Questo non è un file autoconfig.
import-malformed = Il file non si può leggere: { $reason }
import-names-no-domain = Il file non nomina un dominio.
import-service = Il servizio { $what } qui non ha un corrispondente, o è nominato di nuovo.
import-page = La pagina di aiuto { $url } non è su HTTPS.
import-enable = Dove l’utente debba prima attivare l’accesso qui non ha un corrispondente; possono dirlo support o documentation.
import-element = L’elemento { $element } qui non ha un corrispondente.
import-sections = { $count ->
    [one] In una sezione di server manca
   *[other] In { $count } sezioni di server manca
} ciò di cui un’app ha bisogno.

## A survey

terminal-progress = Analisi di { $domain }: { $sources ->
    [one] una fonte interrogata
   *[other] { $sources } fonti interrogate
}, { $conversations ->
    [one] una conversazione tenuta
   *[other] { $conversations } conversazioni tenute
}, andate bene: { $fine }
terminal-column-host = Server
terminal-column-port = Porta
terminal-column-service = Servizio
terminal-column-security = Sicurezza
terminal-column-address = Indirizzo
terminal-column-result = Risultato
terminal-column-time = Tempo
terminal-column-role = Direzione
terminal-column-protocol = Protocollo
terminal-column-username = Nome utente
terminal-column-login = Accesso
terminal-column-proof = Verificato
terminal-recommended = Inserisci questo nella tua app di posta; se per una direzione ci sono più righe, la prima:
terminal-nothing = Non è stato trovato niente che si possa consigliare.
terminal-incoming = In arrivo
terminal-outgoing = In uscita
terminal-learnt = Fonti: { $sources }.
terminal-username-address = il tuo indirizzo completo
terminal-username-local = la parte prima della @
terminal-proof-verified = sì
terminal-proof-unconfirmed = sì; conferma il nome
terminal-proof-untried = non provato da qui

## Files

terminal-confirm = Dove queste impostazioni sono state trovate, qualcun altro avrebbe potuto modificarle lungo il percorso. Assicurati che { $hosts } sia ciò che ti ha indicato il provider di { $domain }.
terminal-confirm-question = È così? [s/N]
terminal-confirm-yes = s sì si y yes

# portolan export

terminal-export-dns = zone.txt contiene i record DNS che accompagnano questi file.
terminal-export-server = nginx.conf, apache.conf, Caddyfile e _headers contengono le righe che li servono con i tipi giusti.
terminal-export-outlook = Tra questi non c’è Autodiscover: Outlook accederebbe con ciò che sta prima della @, e solo un Portolan in esecuzione conosce l’indirizzo.
terminal-export-foreign = { $path } non è stato scritto da portolan export, o è stato modificato in seguito. Non è stato scritto niente.
terminal-export-name = { $path } non può stare nella configurazione di un server web. Scegli una cartella senza virgolette, $, parentesi graffe e barre rovesciate.
terminal-export-failed = { $path } non si può scrivere: { $reason }
