# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = Se ancora non funziona
help-replies = La mia app mostra un messaggio di errore
help-replies-label = Incolla ciò che dice la tua app
help-replies-note = Il testo viene confrontato qui, nel tuo browser, con i messaggi di errore noti. Non viene inviato da nessuna parte né conservato.
help-replies-button = Che cosa significa?
help-replies-all = Tutti i messaggi di errore noti qui
help-replies-offline = Non è stato possibile caricare l’elenco dei messaggi di errore noti. Riprova quando hai una connessione.
help-replies-none = In questo testo non c’è nessun messaggio di errore noto qui. Quale di questi gli si avvicina di più?

replies-title = Che cosa significa il messaggio di errore
replies-heading = Che cosa significa il messaggio di errore della tua app di posta
replies-lead = I server e le app di posta si lamentano con poche parole. Ecco che cosa significano i messaggi noti e che cosa fare.
replies-known-by = Si riconosce da

reply-source-thunderbird = i messaggi di Thunderbird 153
reply-source-imnxport = i nomi dei codici nel file di intestazione imnxport.h di Microsoft

reply-antivirus = Un programma antivirus si è messo tra la tua app e il server di posta, e mostra un certificato suo.
reply-antivirus-step = Guarda nel tuo programma antivirus: disattiva il controllo della posta crittografata, che spesso si chiama protezione della posta o filtro SSL, e riprova. Continua a controllare ogni file che apri.
reply-certificate-expired = Il certificato del server è scaduto, oppure l’orologio del tuo dispositivo è sbagliato.
reply-certificate-expired-step = Controlla la data e l’ora del tuo dispositivo. Se sono giuste, avvisa l’amministratore della posta, e non confermare un’eccezione.
reply-certificate-name = Il server mostra un certificato per un nome diverso da quello che sta nella tua app.
reply-certificate-name-step = Confronta lettera per lettera il nome del server nella tua app con quello che Portolan mostra per il tuo dominio. Se è lo stesso, avvisa l’amministratore della posta, e non confermare un’eccezione.
reply-certificate-unknown = Il tuo dispositivo non conosce chi ha rilasciato il certificato che gli è stato mostrato.
reply-certificate-unknown-step = Non confermare un’eccezione. Se Portolan giudica valido il certificato del tuo server, qualcosa tra te e il server ne mostra un altro: un programma antivirus, o la rete in cui ti trovi. Prova un’altra rete.
reply-wrong-security = Porta e sicurezza non vanno insieme: una parte comincia con la crittografia, l’altra senza.
reply-wrong-security-step = Imposta nella tua app la coppia di porta e sicurezza che Portolan mostra per il tuo dominio. 993, 995 e 465 vanno con SSL/TLS; 143, 110 e 587 vanno con STARTTLS.
reply-without-encryption = L’app non è riuscita a connettersi con la cifratura e propone di farne a meno.
reply-without-encryption-step = Rispondi «No»: senza cifratura chiunque lungo il percorso può leggere la tua password. Confronta server, porta e sicurezza nella tua app con quelli che Portolan mostra per il tuo dominio; se sono gli stessi, prova un’altra rete.
reply-tls-too-old = La tua app e il server non conoscono un modo comune di usare la crittografia. Uno dei due è troppo vecchio.
reply-tls-too-old-step = Aggiorna la tua app e il tuo dispositivo. Se non basta, avvisa l’amministratore della posta.
reply-over-quota = La casella è piena.
reply-over-quota-step = Elimina i messaggi grandi sul sito web del tuo provider e svuota il cestino lì, oppure chiedi più spazio. Se è la casella della persona a cui scrivi, può farlo solo quella persona.
reply-too-big = Il messaggio è più grande di quanto il server accetti.
reply-too-big-step = Invia un allegato più piccolo, o un link al file.
reply-sender-not-yours = Il server non permette di inviare da questo indirizzo con questo nome utente.
reply-sender-not-yours-step = Imposta nella tua app, come indirizzo del mittente, quello che appartiene al nome utente. Per inviare anche da un altro indirizzo, chiedi all’amministratore della posta.
reply-no-such-recipient = Il server dice che l’indirizzo a cui scrivi non esiste.
reply-no-such-recipient-step = Controlla quell’indirizzo lettera per lettera. Le tue impostazioni vanno bene: l’accesso è riuscito e puoi inviare.
reply-sending-refused = Il server rifiuta di inoltrare questo messaggio.
reply-sending-refused-step = Controlla che nella tua app l’autenticazione per la posta in uscita sia attiva. Se lo è, invia il testo intero di questo messaggio di errore all’assistenza del tuo provider: solo lì possono vedere il motivo.
reply-sign-in-failed = L’accesso nella pagina del tuo provider non è riuscito.
reply-sign-in-failed-step = Riprova e completa l’accesso nella finestra che si apre; consenti lì i cookie. Se il tuo provider non ha una pagina di questo tipo, imposta il metodo di autenticazione su «Password normale».
reply-name-not-found = Il tuo dispositivo non ha trovato nessun server con quel nome.
reply-name-not-found-step = Confronta lettera per lettera il nome del server nella tua app con quello che Portolan mostra per il tuo dominio. Se è giusto, guarda se hai una connessione, e prova un’altra rete.
reply-timed-out = La porta del server non ha risposto. Il più delle volte la blocca la rete in cui ti trovi, oppure un programma antivirus.
reply-refused = L’app non è riuscita a collegarsi. O il nome del server o la porta sono sbagliati, oppure li blocca la rete in cui ti trovi.
reply-dropped = La connessione è stata stabilita e poi troncata. Spesso è opera di un programma antivirus o di un firewall.
reply-network-step = Confronta il server e la porta nella tua app con quelli che Portolan mostra per il tuo dominio. Se sono gli stessi, prova un’altra rete, per esempio quella del tuo telefono. Nella pagina del tuo risultato, «La mia rete blocca la posta?» dice quali porte blocca la tua rete.
reply-found-nothing = L’app non ha trovato impostazioni da sola.
reply-found-nothing-step = Scegli nella tua app la configurazione manuale, e inserisci le impostazioni che Portolan mostra per il tuo dominio.
reply-file-open = Altri utenti di questo computer possono leggere il file del programma, che quindi non lo usa.
reply-file-open-step = Non lasciare che altri leggano il file: esegui chmod 600 con il suo nome, che sta nel messaggio.
