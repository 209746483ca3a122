# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Per te
remedy-for-mail-admin = Per l’amministratore della posta
remedy-for-network = Per l’amministratore della rete
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Non scartare con un clic l’avviso nella tua app di posta.
finding-cert-chain-expired-meanwhile = Non scartare con un clic l’avviso nella tua app di posta.
finding-cert-self-signed-meanwhile = Fino ad allora, l’avviso di un’app di posta è giustificato.
finding-starttls-missing-meanwhile = Non usare questa porta.
finding-starttls-missing-meanwhile-ports = Non usare queste porte.
finding-starttls-injected-meanwhile = Fino ad allora non usare questa porta.
finding-starttls-injected-meanwhile-ports = Fino ad allora non usare queste porte.
finding-auth-in-clear-meanwhile = Imposta la tua app in modo che la crittografia sia obbligatoria, mai «se disponibile».
finding-turned-away-meanwhile = Se si tratta di un limite o di una lista di blocco, la tua app può essere accettata lo stesso.
finding-no-incoming-meanwhile = La carta mostra che cosa è stato provato. Mostra questa pagina all’amministratore della posta.
finding-no-outgoing-meanwhile = La carta mostra che cosa è stato provato. Mostra questa pagina all’amministratore della posta.
finding-nothing-answers-meanwhile = Riprova tra qualche minuto. Se è ancora così, scrivi all’amministratore della posta.
finding-dns-failed-meanwhile = Riprova tra qualche minuto.
finding-dnssec-bogus-meanwhile = Aspetta prima di inserire la tua password da qualsiasi parte.
finding-srv-incomplete-meanwhile = Riprova tra qualche minuto.
finding-host-dns-failed-meanwhile = Riprova tra qualche minuto.
finding-null-mx-admin = Se il dominio deve ricevere posta, sostituisci il suo record MX vuoto.
finding-not-authenticated-admin = Pubblica le impostazioni via HTTPS su autoconfig.{ $domain }, così nessuno deve chiedere.
