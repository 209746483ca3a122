# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Il certificato di { $subject } è ancora valido, ma un altro che il server invia insieme è scaduto. Le app di posta daranno un avviso o rifiuteranno.
finding-cert-chain-expired-remedy = Installa la catena che l’autorità fornisce oggi, spesso chiamata fullchain.pem, e ricarica il server.
