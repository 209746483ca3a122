# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = A minha rede bloqueia o e-mail?
vantage-lead = Uma página web não consegue chegar às portas de e-mail, por isso não pode testá-las de onde você está. Estes comandos podem. Eles fazem parte do seu sistema, abrem uma conexão e a fecham de novo, e não enviam nome nem senha. Execute-os em um computador que esteja na rede em questão.
vantage-powershell = Windows: no PowerShell
vantage-terminal = macOS e Linux: no terminal
vantage-powershell-ports = Abre uma conexão com cada porta e diz, depois de TcpTestSucceeded, se deu certo.
vantage-terminal-ports = Abre uma conexão com cada porta, espera por ela no máximo cinco segundos e diz se deu certo.
vantage-terminal-certificates = Inicia a criptografia com cada servidor e mostra de quem é o certificado apresentado. Assim se vê se há alguém no meio, por exemplo um programa antivírus.
vantage-copy = Copiar os comandos
vantage-copy-which = Copiar os comandos: { $program }
vantage-label = Cole o que os comandos mostram, com as linhas que você digitou
vantage-note = O texto é lido aqui, no seu navegador. Não é enviado a lugar nenhum nem guardado.
vantage-button = O que significa?

vantage-state-open = { $host }, porta { $port }: aberta
vantage-state-blocked = { $host }, porta { $port }: sem conexão, embora o Portolan consiga uma
vantage-state-refused = { $host }, porta { $port }: conexão recusada, embora a do Portolan seja aceita
vantage-state-no-name = { $host }: este nome não é encontrado
vantage-state-no-tls = { $host }, porta { $port }: aberta, mas a criptografia não começa como começa para o Portolan
vantage-state-foreign = { $host }, porta { $port }: mostra um certificado diferente do que mostra ao Portolan, emitido por “{ $issuer }”

vantage-conclusion-open = Todas as portas que você testou estão abertas, por isso o obstáculo não é a rede. Se o seu app ainda falhar, verifique nele o nome de usuário, a senha e a segurança.
vantage-conclusion-other = A porta { $port } de { $host } está bloqueada onde você está. A porta { $otherport } de { $otherhost } funciona: configure o seu app com ela e com { $security }.
vantage-conclusion-blocked = A porta { $port } de { $host } está bloqueada onde você está. Peça a quem cuida desta rede que a abra, ou use outra rede.
vantage-conclusion-several = Estão bloqueadas onde você está: { $ports }. Peça a quem cuida desta rede que as abra, ou use outra rede.
# One of these ports, in a list.
vantage-conclusion-several-port = a porta { $port } de { $host }
vantage-conclusion-all = Todas as portas que você testou estão bloqueadas onde você está. Peça a quem cuida desta rede que as abra, ou use outra rede, como a do seu telefone.
vantage-conclusion-no-name = O nome { $host } não é encontrado onde você está. Veja se você está conectado à internet, e experimente outra rede.
vantage-conclusion-no-tls = Algo entre você e { $host } responde no lugar do servidor. Na maioria das vezes é um programa antivírus no computador: desative nele a verificação de e-mails, e tente de novo.
vantage-conclusion-foreign = Algo entre você e { $host } abre a criptografia e mostra um certificado próprio, emitido por “{ $issuer }”. Na maioria das vezes é um programa antivírus no computador: desative nele a verificação de e-mails, e tente de novo. Se não for, pergunte a quem cuida desta rede.
vantage-conclusion-unread = Este texto não contém nada do que estes comandos mostram. Cole tudo o que eles mostram, com as linhas que você digitou.
