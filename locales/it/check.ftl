# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Client
check-column-ends = Si configura da solo
check-column-incoming = In arrivo
check-column-outgoing = In uscita
check-heading-changes = Che cosa cambiare per prima cosa, per ogni client
check-heading-places = Che cosa dice ogni luogo
check-heading-contradictions = Contraddizioni
check-heading-findings = Che cos’altro è emerso
check-heading-records = Record che mancano nel DNS, come righe di un file di zona
check-heading-firewall = Porte a cui le app vengono indirizzate e a cui nessuno può collegarsi. Se le blocca un firewall, per nftables, ufw o firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Comandi infilati prima di TLS
injection-dropped = scartati, come si deve
injection-obeyed = eseguiti
injection-unknown = non è stato possibile provarlo
check-column-place = Luogo
check-column-family = Tramite
check-column-outcome = Esito
check-column-servers = Server (✗ non funziona)
check-no-family = nessun indirizzo di questo tipo
check-walk-title = Il percorso di { $client } ({ $version }) con { $domain }

ends-by-itself = da solo
ends-after-question = dopo una domanda
ends-not = no
beyond-own-service = decide il servizio del produttore
beyond-profile = solo con un profilo

## What a client asks

asks-untrusted = Chiede se le impostazioni sono giuste, perché sono arrivate per una via in cui avrebbero potuto essere modificate.
asks-other-server = Chiede se un altro server può fornire le impostazioni.
asks-older-dialog = Bisogna aprire la finestra più vecchia (Pannello di controllo, Mail); quella che compare per prima interroga invece il servizio di Microsoft.

## Steps of a walk

unseen-built-in = Il suo elenco di provider
unseen-own-service = Il servizio del suo produttore
unseen-own-network = La rete dell’ufficio (Active Directory)
unseen-guessing = Nomi consueti, in un ordine che nessuno ha pubblicato
made-took = Il client prende queste impostazioni.
made-went-on = Il client prosegue.
made-stuck = Il client non sa che farsene, e per questa via non cerca oltre.
made-unseen = Da qui non si può vedere.
made-not-asked = Non è stato chiesto.
came-records = ci sono record
came-no-records = non ci sono record
came-leads-on = la risposta nomina un altro luogo
came-guessed = funzionano server con nomi consueti
came-guessed-nothing = non funziona nessuna coppia di server con nomi consueti
detail-login-not-offered = il server non offre quel metodo di autenticazione
detail-cleartext = la password viaggerebbe in chiaro
detail-incomplete = non è indicata nessuna porta
detail-no-username = non è indicato nessun nome utente
detail-untried = non provato da qui

remark-media-type = Il server web lo dichiara come «{ $type }», non come XML.
remark-byte-order-mark = Comincia con un byte order mark.
remark-not-autoconfig = Non è un file di impostazioni.
remark-not-autodiscover = Non è una risposta Autodiscover.
remark-malformed = Non è ben formato: { $reason }.
remark-lacks = Manca { $what }.
remark-section-dropped = Una sezione di tipo { $type } viene ignorata perché manca { $what }.
remark-section-fatal = Una sezione di tipo { $type } guasta l’intero file perché manca { $what }.
remark-section-kept = Una sezione di tipo { $type } viene presa benché manchi { $what }.
remark-no-host = Una sezione non nomina nessun host.
remark-autodiscover-error = È un rifiuto con il codice { $code }.
remark-login-wanted = Viene chiesto un accesso. Con la password dell’utente la risposta può dire di più.
