# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider } tiene inizialmente disattivato: { $protocols }. Attivalo nel tuo account prima di configurare l’app.
login-app-password = { $provider } non accetta la tua password abituale nelle app di posta. Crea una password per l’app nel tuo account e inserisci quella. Se l’account non lo offre, attiva prima la verifica in due passaggi.
login-two-step = Se il tuo account { $provider } chiede un secondo passaggio all’accesso, la tua password abituale non funziona nelle app di posta. In quel caso crea una password per l’app.
login-mail-password = { $provider } vuole la password impostata per questa casella, non quella dell’account cliente.
login-api-key = { $provider } vuole, al posto di una password, una chiave creata per i programmi.
login-bridge-password = { $provider } vuole la password che il suo programma ponte (bridge) mostra sul tuo computer, non quella del tuo account.
login-oauth-only = { $provider } non accetta password nelle app di posta. Scegli un’app che apra la pagina di accesso di { $provider }.
