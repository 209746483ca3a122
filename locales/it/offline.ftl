# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Nessuna connessione
offline-means = Il tuo dispositivo non è riuscito a raggiungere questo sito. Questo non dice nulla della tua posta né del tuo indirizzo.
offline-try-network = Controlla che il Wi-Fi o i dati mobili siano attivi e che la modalità aereo sia spenta.
offline-try-sign-in = In albergo, in treno o al bar la rete può chiedere prima di accedere: apri una pagina qualsiasi e comparirà il suo modulo.
offline-try-wait = Se le altre pagine si aprono e questa no, il guasto è qui o lungo il percorso: aspetta qualche minuto.
offline-goes-on = Ciò che hai scritto resta qui. Appena torna la connessione, si prosegue da soli.
about-kept-offline = Dopo che hai usato il modulo o visto un’analisi, il tuo browser conserva una sola pagina di questo sito, nella tua lingua, che dice che cosa fare senza connessione, e un piccolo script che la mostra. Non contengono né il tuo indirizzo né alcun dominio. Spariscono entrambi quando cancelli i dati di questo sito nel browser.
