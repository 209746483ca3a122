# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } non accetta password nelle app di posta. Questa app apre la pagina di accesso di { $provider }: scrivi la password lì e da nessun’altra parte.
sign-in-unknown = { $provider } non accetta password nelle app di posta, e qui non si sa se questa app apre la pagina di accesso di { $provider }. Aggiungi il tuo indirizzo e guarda: se l’app ti chiede lei stessa la password invece di aprire quella pagina, fermati e usa un’altra app.
sign-in-never = { $provider } non accetta password nelle app di posta, e questa app non apre la pagina di accesso di { $provider }. Non può accedere; usa un’altra app.
sign-in-helper = { $provider } non accetta password dai programmi, quindi questi file così come sono non funzionano: al posto della password serve un token OAuth 2.0, che un programma ausiliario si procura, e il metodo di autenticazione va cambiato. Se questo non ti dice nulla, usa un’app che lo faccia da sé.
sign-in-operator = { $provider } non accetta password nelle app di posta. Chi gestisce questa webmail può farle aprire la pagina di accesso di { $provider }: in tal caso dove si accede c’è un pulsante apposito. Se non c’è, chiedi a chi la gestisce.
sign-in-sending = { $provider } non accetta password nelle app di posta. Solo per l’invio ne accetta ancora una se l’amministratore della tua organizzazione lo consente (SMTP AUTH); dalla fine del 2026 è disattivato finché lui non lo riattiva. Chiedi prima di cominciare e, se è disattivato, chiedi un’altra via, come un relay.
sign-in-apps = Queste aprono da sé la pagina di accesso di { $provider }:
sign-in-ask = Chiedi a { $provider } quali app possono accedere.
guide-way-sign-in = La via rapida: accedere a { $provider }
fact-sign-in = Questa app conosce la pagina di accesso di { $provider }.
fact-password-direct = Questa app accede da sé ai server del tuo provider, dal tuo dispositivo. Per quanto se ne sa qui, in mezzo non c’è nessun server del produttore.
complaint-sending-sign-in = Riceve ma non invia: anche il server di posta in uscita richiede l’autenticazione. Scegli anche lì lo stesso metodo di autenticazione.
