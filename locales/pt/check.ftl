# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Cliente
check-column-ends = Configura-se sozinho
check-column-incoming = Entrada
check-column-outgoing = Saída
check-heading-changes = O que mudar primeiro, para cada cliente
check-heading-places = O que diz cada lugar
check-heading-contradictions = Contradições
check-heading-findings = O que mais foi constatado
check-heading-records = Registros que faltam no DNS, como linhas de um arquivo de zona
check-heading-firewall = Portas para as quais os apps são enviados e às quais ninguém consegue se conectar. Se um firewall as bloqueia, para nftables, ufw ou firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Comandos introduzidos antes do TLS
injection-dropped = descartados, como deve ser
injection-obeyed = executados
injection-unknown = não foi possível testar
check-column-place = Lugar
check-column-family = Via
check-column-outcome = Resultado
check-column-servers = Servidores (✗ não funciona)
check-no-family = nenhum endereço desse tipo
check-walk-title = O percurso de { $client } ({ $version }) com { $domain }

ends-by-itself = sozinho
ends-after-question = depois de uma pergunta
ends-not = não
beyond-own-service = decide o serviço do fabricante
beyond-profile = só por um perfil

## What a client asks

asks-untrusted = Pergunta se as configurações estão certas, pois vieram por um caminho em que poderiam ter sido alteradas.
asks-other-server = Pergunta se outro servidor pode fornecer as configurações.
asks-older-dialog = É preciso abrir a janela mais antiga (Painel de Controle, Mail); a que aparece primeiro consulta, em vez disso, o serviço da Microsoft.

## Steps of a walk

unseen-built-in = A sua própria lista de provedores
unseen-own-service = O serviço do seu fabricante
unseen-own-network = A rede do escritório (Active Directory)
unseen-guessing = Nomes habituais, em uma ordem que ninguém publicou
made-took = O cliente usa estas configurações.
made-went-on = O cliente continua.
made-stuck = O cliente não consegue fazer nada com isso, e não procura mais por este caminho.
made-unseen = Isso não se vê daqui.
made-not-asked = Isso não foi perguntado.
came-records = há registros
came-no-records = não há registros
came-leads-on = a resposta indica outro lugar
came-guessed = servidores com nomes habituais funcionam
came-guessed-nothing = nenhum par de servidores com nomes habituais funciona
detail-login-not-offered = o servidor não oferece esse método de autenticação
detail-cleartext = a senha viajaria em texto aberto
detail-incomplete = nenhuma porta é indicada
detail-no-username = nenhum nome de usuário é indicado
detail-untried = não testado daqui

remark-media-type = O servidor web o declara como “{ $type }”, não como XML.
remark-byte-order-mark = Começa com uma marca de ordem de bytes (BOM).
remark-not-autoconfig = Não é um arquivo de configurações.
remark-not-autodiscover = Não é uma resposta Autodiscover.
remark-malformed = Não está bem formado: { $reason }.
remark-lacks = Falta { $what }.
remark-section-dropped = Uma seção do tipo { $type } é ignorada porque falta { $what }.
remark-section-fatal = Uma seção do tipo { $type } estraga o arquivo inteiro porque falta { $what }.
remark-section-kept = Uma seção do tipo { $type } é usada embora falte { $what }.
remark-no-host = Uma seção não indica nenhum host.
remark-autodiscover-error = É uma recusa com o código { $code }.
remark-login-wanted = É pedido um login. Com a senha da pessoa, a resposta pode dizer mais.
