# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = o tempo acabou
detail-budget = já foi chamado vezes suficientes por agora
detail-no-ipv6 = este servidor não tem IPv6
detail-port-blocked = a rede deste servidor parece bloquear a porta
detail-no-ipv6-here = este servidor não tem IPv6
detail-dns-servfail = o servidor de nomes comunica uma falha
detail-dns-refused = o servidor de nomes se recusa a responder
detail-dns-timeout = o servidor de nomes não responde
detail-dns-failed = não foi possível consultar o nome
detail-no-name-server = nenhum servidor de nomes responde
detail-failure = falha
detail-no-address = o nome não leva a lugar nenhum
detail-forbidden = este servidor não se conecta a esse endereço
detail-local-trouble = dificuldade neste servidor
detail-too-large = a resposta é longa demais
detail-unreadable = não é possível ler o arquivo
detail-bad-url = o endereço não é válido
detail-bad-base-url = o endereço da base de dados não é válido
detail-name-too-long = o nome seria longo demais
detail-too-many-redirects = os visitantes são redirecionados sem fim
detail-redirect-not-followed = os visitantes são redirecionados para um lugar que não é seguido
detail-not-http = a resposta não é uma página web
detail-not-autoconfig = a resposta não é um arquivo de configurações
detail-not-pacc = a resposta não é um arquivo de configurações
detail-not-mta-sts = a resposta não é uma política
detail-not-autodiscover = a resposta não é uma resposta Autodiscover
detail-nothing-here = o servidor responde e não tem nada para este domínio
detail-not-jmap = a resposta é uma página web
detail-login-wanted = é pedido um login, portanto existe
detail-digest-missing = o DNS não contém um resumo criptográfico deste arquivo, por isso ele sozinho não merece confiança
detail-digest-mismatch = o resumo criptográfico no DNS é de outro arquivo, por isso este sozinho não merece confiança
detail-digest-unknown = não foi possível consultar o resumo criptográfico no DNS, por isso o arquivo sozinho não merece confiança
detail-malformed-xml = o arquivo de configurações está danificado
detail-no-usable-server = o arquivo de configurações não indica nenhum servidor que possa ser usado
detail-mx-on-the-way = o e-mail apenas passa pela empresa que o recebe, a caminho da caixa de correio
detail-media-type = o servidor web não o declara como XML
detail-own-answer = a resposta vem deste próprio servidor
detail-switched-off = desativado neste servidor
detail-http = o servidor web responde com o código { $status }
detail-tls-alert = a criptografia foi recusada: { $alert }
detail-after = depois do envio de { $command }
detail-lmtp = fala LMTP, para entregas entre servidores
detail-endless-line = envia uma linha sem fim
detail-too-many-lines = envia linhas sem fim
detail-too-much-text = envia mais texto do que um servidor de e-mail tem a dizer
detail-no-mx = nenhuma outra empresa recebe o e-mail
detail-own-mx = o próprio domínio recebe o seu e-mail

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = criptografia recusada
detail-tls-failed = a criptografia falha
detail-cert-not-yet-valid = certificado ainda não válido
