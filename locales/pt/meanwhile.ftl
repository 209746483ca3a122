# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Para você
remedy-for-mail-admin = Para o administrador do e-mail
remedy-for-network = Para o administrador da rede
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Não dispense o aviso com um clique no seu app de e-mail.
finding-cert-chain-expired-meanwhile = Não dispense o aviso com um clique no seu app de e-mail.
finding-cert-self-signed-meanwhile = Até lá, o aviso de um app de e-mail é justificado.
finding-starttls-missing-meanwhile = Não use esta porta.
finding-starttls-missing-meanwhile-ports = Não use estas portas.
finding-starttls-injected-meanwhile = Não use esta porta até lá.
finding-starttls-injected-meanwhile-ports = Não use estas portas até lá.
finding-auth-in-clear-meanwhile = Configure o seu app para que a criptografia seja obrigatória, nunca “se disponível”.
finding-turned-away-meanwhile = Se for um limite ou uma lista de bloqueio, o seu app ainda pode ser aceito.
finding-no-incoming-meanwhile = A carta mostra o que foi testado. Mostre esta página ao administrador do e-mail.
finding-no-outgoing-meanwhile = A carta mostra o que foi testado. Mostre esta página ao administrador do e-mail.
finding-nothing-answers-meanwhile = Tente de novo em alguns minutos. Se ainda estiver assim, escreva ao administrador do e-mail.
finding-dns-failed-meanwhile = Tente de novo em alguns minutos.
finding-dnssec-bogus-meanwhile = Espere antes de escrever a sua senha em qualquer lugar.
finding-srv-incomplete-meanwhile = Tente de novo em alguns minutos.
finding-host-dns-failed-meanwhile = Tente de novo em alguns minutos.
finding-null-mx-admin = Se o domínio deve receber e-mail, substitua o registro MX vazio.
finding-not-authenticated-admin = Publique as configurações por HTTPS em autoconfig.{ $domain }, para que ninguém precise perguntar.
