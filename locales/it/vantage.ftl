# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = La mia rete blocca la posta?
vantage-lead = Una pagina web non può raggiungere le porte della posta, quindi non può provarle dal punto in cui ti trovi. Questi comandi possono. Fanno parte del tuo sistema, aprono una connessione e la richiudono, e non inviano né nomi né password. Eseguili su un computer nella rete che ti interessa.
vantage-powershell = Windows: in PowerShell
vantage-terminal = macOS e Linux: nel terminale
vantage-powershell-ports = Apre una connessione a ogni porta e dice, dopo TcpTestSucceeded, se ha funzionato.
vantage-terminal-ports = Apre una connessione a ogni porta, la aspetta al massimo cinque secondi e dice se ha funzionato.
vantage-terminal-certificates = Avvia la crittografia con ogni server e scrive di chi è il certificato che viene mostrato. Così si vede se c’è qualcuno in mezzo, per esempio un programma antivirus.
vantage-copy = Copia i comandi
vantage-copy-which = Copia i comandi: { $program }
vantage-label = Incolla ciò che i comandi scrivono, insieme alle righe che hai inserito
vantage-note = Il testo viene letto qui, nel tuo browser. Non viene inviato da nessuna parte né conservato.
vantage-button = Che cosa significa?

vantage-state-open = { $host }, porta { $port }: aperta
vantage-state-blocked = { $host }, porta { $port }: nessuna connessione, anche se Portolan la ottiene
vantage-state-refused = { $host }, porta { $port }: connessione rifiutata, anche se quella di Portolan viene accettata
vantage-state-no-name = { $host }: questo nome non si trova
vantage-state-no-tls = { $host }, porta { $port }: aperta, ma la crittografia non comincia come comincia per Portolan
vantage-state-foreign = { $host }, porta { $port }: mostra un certificato diverso da quello che mostra a Portolan, rilasciato da «{ $issuer }»

vantage-conclusion-open = Tutte le porte che hai provato sono aperte, quindi l’ostacolo non è la rete. Se la tua app ancora non funziona, controlla lì il nome utente, la password e la sicurezza.
vantage-conclusion-other = La porta { $port } di { $host } è bloccata nel punto in cui ti trovi. La porta { $otherport } di { $otherhost } funziona: imposta la tua app su quella, con { $security }.
vantage-conclusion-blocked = La porta { $port } di { $host } è bloccata nel punto in cui ti trovi. Chiedi a chi gestisce questa rete di aprirla, o usa un’altra rete.
vantage-conclusion-several = Sono bloccate nel punto in cui ti trovi: { $ports }. Chiedi a chi gestisce questa rete di aprirle, o usa un’altra rete.
# One of these ports, in a list.
vantage-conclusion-several-port = la porta { $port } di { $host }
vantage-conclusion-all = Tutte le porte che hai provato sono bloccate nel punto in cui ti trovi. Chiedi a chi gestisce questa rete di aprirle, o usa un’altra rete, per esempio quella del tuo telefono.
vantage-conclusion-no-name = Il nome { $host } non si trova dal punto in cui sei. Guarda se hai una connessione, e prova un’altra rete.
vantage-conclusion-no-tls = Qualcosa tra te e { $host } risponde al posto del server. Il più delle volte è un programma antivirus sul computer: disattiva lì il controllo della posta, e riprova.
vantage-conclusion-foreign = Qualcosa tra te e { $host } apre la crittografia e mostra un certificato suo, rilasciato da «{ $issuer }». Il più delle volte è un programma antivirus sul computer: disattiva lì il controllo della posta, e riprova. Se non lo è, chiedi a chi gestisce questa rete.
vantage-conclusion-unread = In questo testo non c’è niente di ciò che scrivono questi comandi. Incolla tutto ciò che scrivono, insieme alle righe che hai inserito.
