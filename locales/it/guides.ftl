# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Letto nel codice sorgente del programma
confidence-specification = Secondo la specifica
confidence-vendor-page = Dalla pagina del produttore
confidence-third-party = Da terzi, non verificato qui
confidence-unchecked = Non verificato

guide-way-file = La via rapida: scaricare un profilo
guide-way-code = La via rapida: scansionare un codice
guide-way-code-elsewhere = Oppure scansionare un codice da un altro schermo
guide-way-quick = La via rapida: lasciare che cerchi da solo
guide-way-by-hand = Oppure inserisci tutto a mano
guide-way-node = Node.js, con Nodemailer
guide-way-php = PHP, con PHPMailer
guide-way-python = Python, con smtplib
guide-way-postfix = Un server tuo, con Postfix

fact-source-macos = ciò che qualcuno ha visto in macOS 15.5
fact-source-apple-deployment = ciò che altri riferiscono della guida di Apple alla distribuzione
fact-source-server-projects = note di vari progetti di server di posta
fact-source-android-code = una lettura del codice sorgente dell’app
fact-source-android-export = il formato dell’app per gli account esportati, versione 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = una copia del manuale di eM Client
fact-source-isync = esempi di altri per isync 1.5

## What the fields are called on the apps' screens

label-email-address = Indirizzo email
label-password = Password
label-protocol = Protocollo
label-hostname = Nome host
label-host-name = Nome host
label-server = Server
label-port = Porta
label-incoming-port = Server di posta in arrivo: porta
label-outgoing-port = Server di posta in uscita: porta
label-connection-security = Sicurezza della connessione
label-encryption-method = Metodo di crittografia
label-security = Sicurezza
label-authentication-method = Metodo di autenticazione
label-username = Nome utente
label-login = Nome utente
label-account-type = Tipo di account
label-server-type = Tipo di server
label-incoming-server = Server in arrivo
label-outgoing-server = Server in uscita
label-incoming-mail-server = Server di posta in arrivo
label-outgoing-mail-server = Server di posta in uscita
label-override-port = Ignora porta predefinita
label-user-name = Nome utente

## What many guides say

guide-kind = Scegli il tipo di account:
guide-incoming = Il server di posta in arrivo è questo:
guide-outgoing = Il server di posta in uscita è questo:
guide-outgoing-own-login = Il server di posta in uscita è questo. Richiede l’autenticazione; attivala se ti viene chiesto, e inserisci questi dati:
guide-finish = Termina. Poi inviati un messaggio e guarda se arriva.

guide-screens-told = I nomi di menu e campi in questa guida vengono dalla fonte indicata qui. Cambiano da una versione all’altra: se una parola non c’è, cercane una che significhi lo stesso.
guide-screens-unchecked = Qui nessuno ha confrontato i nomi di menu e campi di questa guida con le schermate dell’app. Se una parola non c’è, cercane una che significhi lo stesso.
guide-others-work = Se viene proposto ciò che in questa pagina sta sotto «{ settings-others }», va bene anche quello.
guide-names = I nomi in questi file sono quelli dei manuali dei programmi. Le versioni possono differire.
guide-lacks-imap = Questa app legge la posta solo con IMAP, e qui non è stato trovato un server IMAP. Scegli un’altra app.
guide-complaints = Se compare un errore
guide-file-confirm = Mostra i file
guide-file-waits = questo file arriva dopo che hai confermato i server qui sopra.
guide-file-none = Non ci sono impostazioni verificate che questo programma possa usare, quindi qui non c’è un file pronto. Prendi i valori qui sotto e chiedi al tuo provider ciò che manca.

fact-finds-unknown = Qui non si sa se questa app cerchi le impostazioni pubblicate da un dominio. Se compila i server da sola, confrontali con questi.
fact-finds-nothing = Nessuna impostazione viene cercata in automatico; quello che è indicato qui va inserito.

complaint-password = Dice che la password è sbagliata: accedi al sito web del tuo provider con lo stesso nome e la stessa password. Se funziona, forse il tuo provider vuole una password creata per le app; in quel caso trovi che cosa fare all’inizio di questa guida, oppure te lo dice il provider.
complaint-connection = Non riesce a collegarsi, o aspetta a lungo: prova un’altra rete, per esempio quella del tuo telefono. Se lì funziona, l’ostacolo è la rete o un programma antivirus.
complaint-certificate = Dà un avviso su un certificato: non continuare. Confronta il nome del server lettera per lettera. Se è giusto, avvisa il tuo provider.
complaint-sending = Riceve ma non invia: anche il server di posta in uscita richiede l’autenticazione. Inserisci anche lì nome e password, pure dove c’è scritto «facoltativo».
complaint-web = Non riesce a collegarsi: qui non è il tuo computer a collegarsi ma il server web, e il suo firewall può chiudere le porte della posta. Può dirlo il suo amministratore.
complaint-pass = Chiede una password, o dice che non c’è: esegui da solo il comando che fornisce la password e controlla che la scriva nella prima riga, e nient’altro in quella riga.
complaint-host-blocks = Non riesce a collegarsi: molti servizi di hosting web chiudono le porte per l’invio. Chiedi al tuo quale tra 465 e 587 è aperta.
complaint-printer-tls = Non riesce a collegarsi benché sia tutto giusto: i dispositivi vecchi conoscono solo TLS 1.0 o 1.1, che oggi i server rifiutano. Guarda se esiste un firmware nuovo.
complaint-printer-clock = Dice che il certificato non è valido: imposta la data e l’ora del dispositivo. Se ha un elenco di certificati attendibili, aggiornalo. Non disattivare il controllo.
