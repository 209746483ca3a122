# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = O domínio { $domain } não existe.
finding-domain-not-found-remedy = Verifique como está escrito, sobretudo o final. Se estiver certo, o domínio pode ter vencido: pergunte ao titular dele.
finding-no-mail = Nenhum servidor de e-mail foi encontrado para { $domain }.
finding-no-mail-remedy = Verifique como está escrito. Se e-mails chegam a você neste domínio, pergunte ao seu provedor os nomes dos servidores; o administrador do e-mail pode publicá-los no DNS.
finding-null-mx = { $domain } diz que não aceita nenhum e-mail.
finding-null-mx-remedy = Verifique como está escrito: provavelmente a sua caixa de correio está em outro domínio.
finding-dns-failed = Os servidores de nomes de { $domain } não deram uma resposta utilizável ({ $fault }).
finding-dns-failed-remedy = Examine os servidores de nomes do domínio, e o DNSSEC se o domínio for assinado.
finding-dnssec-bogus = As assinaturas DNS de { $domain } não se confirmam ({ $names }). Ou alguém falsifica as respostas, ou elas foram mal assinadas. Nada do que se obteve delas é recomendado.
finding-dnssec-bogus-remedy = Examine as chaves, as datas das assinaturas e o registro DS: “delv” e “dig +dnssec” os mostram.
finding-no-name-server = Este servidor não alcança nenhum servidor de nomes, por isso nada pôde ser consultado. Isso não diz nada sobre o seu e-mail.
finding-no-name-server-remedy = Tente de novo em alguns minutos. Quem opera este servidor pode verificar a rede dele e a configuração nameserver.
finding-no-route = Este servidor não tem saída para a internet, por isso nenhum servidor de e-mail pôde ser consultado. Isso não diz nada sobre o seu e-mail.
finding-no-route-remedy = Tente de novo em alguns minutos. Quem opera este servidor pode verificar a rede dele.

## The result as a whole

finding-no-incoming = Não foi encontrado nenhum servidor que permita ler e-mails com segurança.
finding-no-incoming-remedy = Ofereça a leitura por IMAP na porta 993, com TLS desde o início.
finding-no-outgoing = Não foi encontrado nenhum servidor que permita enviar e-mails com segurança.
finding-no-outgoing-remedy = Ofereça o envio na porta 465 com TLS desde o início, ou na 587 com STARTTLS.
finding-nothing-answers = Há nomes de servidores conhecidos, mas nenhum dos servidores respondeu.
finding-nothing-answers-remedy = Veja se os servidores estão funcionando e se um firewall bloqueia o Portolan.
finding-submission-on-25-only = O envio só funciona na porta 25, que é para e-mail entre servidores e que muitas redes bloqueiam.
finding-submission-on-25-only-remedy = Abra a submission na porta 465 (TLS desde o início), e na 587 para apps mais antigos.
finding-submission-without-465 = { $host } aceita e-mails na porta { $port } com STARTTLS, mas não na 465 com TLS desde o início, que é mais segura.
finding-submission-without-465-remedy = Abra a submission também na porta 465, e mantenha a 587 para apps mais antigos.
finding-cleartext-port-open = { $host } também responde em { $ports }, onde uma conversa começa sem criptografia. Um app que só usa criptografia “se disponível” pode ser enganado ali.
finding-cleartext-port-open-remedy = { $count ->
    [one] Quando nenhum app usar mais esta porta, feche-a. Até lá, só ofereça login nela depois do STARTTLS.
   *[other] Quando nenhum app usar mais estas portas, feche-as. Até lá, só ofereça login nelas depois do STARTTLS.
}
finding-not-authenticated = { $host } foi obtido por um caminho em que outra pessoa poderia tê-lo adulterado. Ainda assim pode estar certo.
finding-not-authenticated-remedy = Antes de escrever a sua senha, certifique-se de que { $host } é o que o seu provedor lhe indicou para { $domain }.
finding-other-organisation = { $host } pertence a uma organização diferente da do seu domínio de e-mail.
finding-other-organisation-remedy = Isso é habitual quando uma empresa cuida do e-mail. Certifique-se de que conhece o nome dela antes de escrever a sua senha.

## Certificates

finding-cert-expired = { $days ->
    [0] O certificado de { $subject } venceu hoje. Os apps de e-mail vão avisar ou recusar.
    [one] O certificado de { $subject } venceu há { $days } dia. Os apps de e-mail vão avisar ou recusar.
   *[other] O certificado de { $subject } venceu há { $days } dias. Os apps de e-mail vão avisar ou recusar.
}
finding-cert-expired-remedy = Renove o certificado e recarregue o servidor.
finding-cert-expires-soon = { $days ->
    [0] O certificado de { $subject } vence hoje.
    [one] O certificado de { $subject } vence em { $days } dia.
   *[other] O certificado de { $subject } vence em { $days } dias.
}
finding-cert-expires-soon-remedy = Renove-o, e verifique se a renovação automática ainda funciona e recarrega o servidor de e-mail.
finding-cert-not-yet-valid = O certificado de { $subject } ainda não é válido: começa no futuro.
finding-cert-not-yet-valid-remedy = Verifique o relógio da máquina que fez o certificado, e coloque no lugar o que é válido hoje.
finding-cert-self-signed = O certificado de { $subject } foi assinado por si mesmo, por isso ninguém consegue distinguir o servidor de um impostor.
finding-cert-self-signed-remedy = Obtenha um certificado de uma autoridade pública; há gratuitos.
finding-cert-chain-incomplete = { $subject } envia o seu certificado, mas não o do emissor, { $issuer }. Os navegadores conseguem buscar o que falta; os apps de e-mail não.
finding-cert-chain-incomplete-remedy = Faça o servidor enviar a cadeia inteira: a maioria das autoridades a fornece em um só arquivo, muitas vezes chamado fullchain.pem.
finding-cert-untrusted = O certificado de { $subject } foi emitido por { $issuer }, em que os apps de e-mail não confiam.
finding-cert-untrusted-remedy = Obtenha um certificado de uma autoridade pública; há gratuitos. Se este é de uma autoridade pública, envie com ele os certificados intermediários.
finding-dane-mismatch = O certificado de { $subject } não é o que o DNS anuncia para ele (TLSA). Programas que verificam isso vão recusá-lo.
finding-dane-mismatch-remedy = Publique um registro TLSA para o novo certificado em _{ $port }._tcp.{ $host }, ou recoloque o certificado anunciado. Publique o registro antes da próxima troca de certificado, e mantenha o antigo até lá.

## Reaching the port

finding-port-closed = Nada escuta em { $subject }.
finding-port-closed-remedy = Se as pessoas devem usar esta porta, inicie o serviço nela ou abra o firewall. Senão, retire-a do que o domínio publica.
finding-port-timeout = { $subject } não responde. É assim que um firewall se mostra visto de fora.
finding-port-timeout-remedy = Abra a porta no firewall, ou retire-a do que o domínio publica.
finding-host-unreachable = A rede diz que não há caminho até { $subject }.
finding-host-unreachable-remedy = Verifique o endereço no DNS e a rota até ele.
finding-host-no-address = { $subject } é indicado como servidor de e-mail, mas o nome não tem endereço.
finding-host-no-address-remedy = Acrescente um registro A ou AAAA para ele, ou retire o nome do que o domínio publica.
finding-port-silent = { $verdict ->
    [silent] { $subject } aceita a conexão e depois não diz nada.
    [reset] { $subject } aceita a conexão e a interrompe imediatamente.
   *[other] { $subject } aceita a conexão e desliga antes de ter dito o suficiente.
}
finding-port-silent-remedy = Examine o log do servidor: o serviço pode estar travado, lotado, ou esperando por algo que está à frente dele.
finding-forbidden-target = { $subject } leva a um endereço ou a uma porta a que este servidor não se conecta.
finding-forbidden-target-remedy = Se for um endereço privado, só as máquinas dessa rede podem usá-lo. Publique um nome que todos possam alcançar.
finding-ipv6-dead = { $host } não responde por IPv6, embora tenha um endereço IPv6; por IPv4 funciona. Apps de e-mail com IPv6 esperam ou falham.
finding-ipv6-dead-remedy = Faça o servidor de e-mail escutar em IPv6 e abra o firewall para isso, ou retire o registro AAAA.
finding-ipv6-not-checked = Este servidor não tem IPv6, por isso nada pôde ser testado por esse caminho.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] Não é preciso fazer nada nos servidores de e-mail. Consulte de novo a partir de uma máquina que tenha IPv6.
   *[other] Não é preciso fazer nada. O que foi testado por IPv4 continua valendo.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } fala em texto aberto onde deveria haver criptografia desde o início.
   *[other] { $subject } criptografa desde o início onde deveria haver STARTTLS.
}
finding-wrong-mode-remedy = Corrija a configuração de escuta: TLS desde o início em 993, 995 e 465, STARTTLS em 143, 110 e 587.
finding-not-this-protocol = O que responde em { $subject } não é o serviço de e-mail que deveria estar ali.
finding-not-this-protocol-remedy = Verifique o que escuta nesta porta, e se algo à frente encaminha outro serviço.
finding-starttls-missing = { $subject } não oferece criptografia: uma senha poderia ser lida por qualquer um no caminho.
finding-starttls-missing-remedy = Ative o STARTTLS, ou feche a porta e ofereça a que usa TLS desde o início.
finding-starttls-refused = { $subject } oferece criptografia e depois se recusa a iniciá-la.
finding-starttls-refused-remedy = Examine o log do servidor: na maioria das vezes, não é possível ler o certificado ou a chave dele.
finding-starttls-injected = { $subject } deixa passar texto aberto depois do início da criptografia, como o injetaria um atacante.
finding-starttls-injected-remedy = Atualize o servidor de e-mail e tudo o que estiver à frente dele.
finding-tls-failed = Não houve acordo sobre a criptografia com { $subject }.
finding-tls-failed-remedy = Verifique o certificado, a chave dele, as versões de TLS e as cifras do servidor; TLS 1.2 e 1.3 deveriam estar ativados.
finding-tls-too-old = { $subject } só conhece versões de TLS que já não são seguras.
finding-tls-too-old-remedy = Ative TLS 1.2 e 1.3, e atualize o servidor se ele não os permitir.
finding-tls-old-accepted = { $subject } também aceita { $version }, que já não é seguro, ao lado de versões mais novas de TLS.
finding-tls-old-accepted-remedy = Desative tudo o que é anterior a TLS 1.2. Todos os apps de e-mail dos últimos dez anos podem passar sem isso.
finding-turned-away = { $subject } respondeu com uma recusa: “{ $words }”
finding-turned-away-remedy = Procure o motivo no log do servidor.
finding-no-login = { $subject } responde, mas não deixa ninguém fazer login.
finding-no-login-remedy = Ative uma forma de fazer login (AUTH PLAIN sob TLS), ou não publique esta porta para as pessoas.
finding-auth-in-clear = { $subject } pede senhas antes de a criptografia começar ({ $mechanisms }).
finding-auth-in-clear-remedy = Só ofereça login depois do STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } responde, mas não com um arquivo de configurações que possa ser usado. O Thunderbird então não procura outro arquivo e tem de adivinhar os servidores.
finding-autoconfig-not-xml-remedy = Faça este endereço responder 404, ou coloque nele o arquivo de configurações.
finding-source-failed = Fonte que não deu uma resposta utilizável: { $source } ({ $detail }).
finding-source-failed-remedy = Tente de novo mais tarde. Se continuar, quem a opera pode examinar o nome, o certificado e o servidor web.
finding-cleartext-offered = Uma fonte indica um servidor sem criptografia ({ $host }), que foi deixado de fora: { $source }.
finding-cleartext-offered-remedy = Retire-o do que está publicado, e ofereça TLS no lugar.
finding-autoconfig-certificate = { $url } mostra um certificado que não vale para esse endereço ({ $detail }). Apps que procuram ali não encontram nada.
finding-autoconfig-certificate-remedy = Obtenha um certificado que contenha este nome, ou retire o nome do DNS se ali não deve haver um arquivo de configurações.
finding-autoconfig-missing = { $domain } não publica um arquivo de configurações do tipo que o Thunderbird lê (autoconfig). Apps assim têm de adivinhar.
finding-autoconfig-missing-remedy = Publique um arquivo desses por HTTPS no endereço abaixo. Esta página fornece um, feito com o que foi verificado.
finding-autoconfig-http-only = O arquivo de configurações de { $domain } só está publicado sem criptografia, por isso qualquer um no caminho pode alterá-lo.
finding-autoconfig-http-only-remedy = Publique o mesmo arquivo por HTTPS, com um certificado que valha para autoconfig.{ $domain }.
finding-autoconfig-media-type = O servidor web de { $domain } não declara o arquivo de configurações como XML. Alguns apps então o ignoram.
finding-autoconfig-media-type-remedy = Faça o servidor web enviá-lo com o tipo de mídia text/xml.
finding-autoconfig-contradicted = O arquivo de configurações indica { $subject }, que não funciona; { $works-host } na porta { $works-port } funciona.
finding-autoconfig-contradicted-remedy = Coloque no arquivo o servidor que funciona, ou conserte o que ele indica. Apps que confiam no arquivo falham.
finding-srv-missing = { $domain } não tem registros SRV para apps de e-mail.
finding-srv-missing-remedy = Acrescente registros SRV para os servidores que funcionam. Alguns apps encontram as configurações por eles.
finding-srv-only-submission = Os registros SRV de { $domain } só falam de submission com STARTTLS, embora { $host } ofereça TLS desde o início na porta 465.
finding-srv-only-submission-remedy = Acrescente um registro para _submissions, e mantenha _submission para apps mais antigos.
finding-srv-contradicted = Os registros SRV indicam { $subject }, que não funciona; { $works-host } na porta { $works-port } funciona.
finding-srv-contradicted-remedy = Altere os registros para o servidor que funciona, ou conserte o que eles indicam.
finding-wildcard-dns = Todo nome sob { $domain } existe no DNS, mesmo um inventado ao acaso. Por isso nomes como imap.{ $domain } não dizem nada, e apps que adivinham podem consultar o servidor errado.
finding-wildcard-dns-remedy = Substitua o registro curinga (wildcard) pelos nomes que estão em uso.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } não diz aos outros servidores de e-mail que devem usar criptografia (MTA-STS). Quem estiver entre eles pode fazê-los enviar em texto aberto.
finding-mta-sts-missing-remedy = Publique uma política em https://mta-sts.{ $domain }/.well-known/mta-sts.txt e depois o registro que a anuncia. Comece com o modo “testing”. Apps de e-mail não precisam dela.
finding-mta-sts-broken = { $domain } anuncia aos outros servidores de e-mail uma política (MTA-STS) que não se consegue obter ({ $detail }), por isso eles seguem sem ela.
finding-mta-sts-broken-remedy = Coloque a política em https://mta-sts.{ $domain }/.well-known/mta-sts.txt, com um certificado que valha para esse nome, ou retire o registro.
finding-mta-sts-mismatch = A política de { $domain } para outros servidores de e-mail (MTA-STS) não indica { $hosts }, que os registros MX indicam. Onde a política é aplicada, nenhum e-mail chega ali.
finding-mta-sts-mismatch-remedy = Acrescente à política uma linha para cada host MX, espere até que a antiga tenha vencido em todo lugar, e só então altere registros MX. Dê ao registro um novo id.
finding-tlsrpt-missing = { $domain } não pede a ninguém que comunique onde a criptografia entre servidores de e-mail falha (TLSRPT).
finding-tlsrpt-missing-remedy = Publique um registro que indique uma caixa de correio para esses relatórios. Apps de e-mail não precisam dele.

## Who runs the mail

finding-bridge-only = { $provider } não tem servidores que um app de e-mail possa alcançar. É preciso o programa de ponte (bridge) de { $provider }, que roda no seu próprio computador.
finding-bridge-only-remedy = Instale o bridge a partir de { $url } e copie as configurações que ele mostra. Normalmente são o servidor 127.0.0.1, a porta { $imap } para IMAP e { $smtp } para SMTP, com STARTTLS, o seu endereço completo e a senha que o bridge mostra.
finding-own-app-only = { $provider } não pode ser usado em outros apps de e-mail: não oferece IMAP nem POP3.
finding-own-app-only-remedy = Use o app ou o site de { $provider }. Mais informações: { $url }
finding-mx-forwards = O e-mail para { $domain } vai para { $provider }, que apenas o encaminha. Pode não haver caixa de correio neste domínio.
finding-mx-forwards-remedy = Configure a caixa de correio para a qual o e-mail é encaminhado, com as configurações do domínio dela.
finding-mx-filters = O e-mail para { $domain } passa por { $provider }, que o filtra. Isso não diz nada sobre onde está a caixa de correio.
finding-mx-filters-remedy = Se nada foi encontrado aqui, pergunte ao seu provedor onde está a sua caixa de correio, ou procure as configurações em um app que funcione.
finding-former-provider = Outra empresa recebe o e-mail ({ $mx }), mas uma fonte leva a { $host }: { $source }. As configurações parecem ter ficado para trás em uma mudança.
finding-former-provider-remedy = Se as caixas de correio mudaram de lugar, retire ou altere o que { $domain } publica para apps de e-mail. Se não, não é preciso fazer nada.
finding-sources-disagree = As fontes se contradizem. { $source }: { $host }. { $second }: { $second-host }.
finding-sources-disagree-remedy = Faça com que digam o mesmo, para que todos os apps cheguem ao mesmo servidor.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } responde a { $client } com algo que não é um arquivo de configurações. { $client } não encontra configurações.
finding-check-not-settings-remedy = Coloque ali o arquivo de configurações, ou faça o endereço responder 404, para que o cliente possa procurar em outro lugar.
finding-check-media-type = { $subject } envia o arquivo de configurações como “{ $type }”. { $client } não o toma por XML e o ignora.
finding-check-media-type-remedy = Envie-o com o tipo de mídia text/xml.
finding-check-byte-order-mark = O arquivo de configurações em { $subject } começa com uma marca de ordem de bytes (BOM), que { $client } não consegue ler.
finding-check-byte-order-mark-remedy = Salve o arquivo como UTF-8 sem marca de ordem de bytes.
finding-check-malformed = O que { $subject } responde não é XML bem formado ({ $reason }), por isso { $client } não consegue lê-lo.
finding-check-malformed-remedy = Corrija o arquivo. Caracteres como & e < têm de ser escritos como &amp; e &lt;.
finding-check-lacks = { $client } não pode usar o que { $subject } responde: falta { $what }.
finding-check-lacks-remedy = Acrescente o que falta.
finding-check-section-fatal = Em uma seção do tipo { $type } em { $subject } falta { $what }. { $client } então recusa o arquivo inteiro.
finding-check-section-fatal-remedy = Complete a seção, ou retire-a.
finding-check-section-incomplete = Uma seção para { $subject } não indica porta, e { $client } a usa mesmo assim.
finding-check-section-incomplete-remedy = Complete a seção, ou retire-a.
finding-check-no-username = { $place } não indica um nome de usuário para { $subject }. { $client } o usa mesmo assim, e nenhuma senha estará certa.
finding-check-no-username-remedy = Acrescente <username>%EMAILADDRESS%</username>, ou o que o servidor aceitar como nome de usuário.
finding-check-autodiscover-error = { $subject } responde a { $client } com a recusa { $code }.
finding-check-autodiscover-error-remedy = Faça o servidor responder com as configurações para cada endereço do domínio, ou com 404.
finding-check-place-certificate = O certificado em { $subject } não é bom ({ $detail }), por isso { $client } não obtém nada ali.
finding-check-place-certificate-remedy = Obtenha um certificado que contenha este nome, ou publique o arquivo em um nome que tenha um.
finding-check-half = { $client } só encontra metade das configurações de { $subject }: nada lhe indica um servidor para { $missing ->
    [smtp] o envio
   *[other] a leitura
}.
finding-check-half-remedy = Publique a outra metade no mesmo lugar.
finding-check-no-settings-file = { $client } não encontra configurações para { $subject }.
finding-check-no-settings-file-remedy = Publique um arquivo de configurações em https://{ $name }/mail/config-v1.1.xml. “portolan render autoconfig” escreve um.
finding-check-no-autodiscover = { $client } não encontra configurações para { $subject }.
finding-check-no-autodiscover-remedy = Responda a pedidos Autodiscover em https://{ $name }/autodiscover/autodiscover.xml. “portolan render autodiscover” escreve uma resposta.
finding-check-port = { $client } acaba em { $subject }, que não funciona: { $detail }.
finding-check-port-remedy = Conserte o servidor, ou indique um que funcione neste lugar: { $place }.
finding-check-login = { $client } acaba em { $subject } e no método de autenticação “{ $method }”, que o servidor não oferece.
finding-check-login-remedy = Ative esse método, ou indique um que esteja ativo neste lugar: { $place }. A maioria dos apps sabe usar password-cleartext, que é seguro sob TLS.
finding-check-cleartext = { $client } acaba em { $subject } sem criptografia, por isso a senha viajaria em texto aberto.
finding-check-cleartext-remedy = Indique uma porta com TLS neste lugar: { $place }.
finding-check-untrusted = { $client } pede à pessoa que confirme as configurações, pois vieram por HTTP ou através do host MX: { $subject }
finding-check-untrusted-remedy = Publique o arquivo de configurações por HTTPS em autoconfig.{ $domain }, com um certificado que valha para esse nome.
finding-check-other-server = { $client } pergunta à pessoa se outro servidor pode fornecer as configurações: { $subject }
finding-check-other-server-remedy = Responda a pedidos Autodiscover no próprio autodiscover.{ $domain }, por HTTPS, com um certificado para esse nome.

## The check: what places say, compared

finding-check-families-differ = { $subject } não responde o mesmo por IPv4 e IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Faça os dois endereços do nome levarem ao mesmo site, ou retire o que não o serve.
finding-check-places-differ = { $source }: { $servers }. { $second }: { $second-servers }. Que app encontra quais servidores é questão de acaso.
finding-check-places-differ-remedy = Faça todos os lugares indicarem os mesmos servidores, ou retire o que está desatualizado.
finding-check-logins-differ = { $subject } está publicado com dois nomes de usuário: “{ $login }” ({ $source }) e “{ $second-login }” ({ $second }).
finding-check-logins-differ-remedy = Faça com que ambos digam o mesmo. Se o servidor aceita qualquer um dos dois, o endereço completo é o melhor.
finding-check-names-broken = Uma fonte indica { $subject }, que não funciona: { $detail }. Fonte: { $source }.
finding-check-names-broken-remedy = Conserte o servidor, ou retire-o do que está publicado.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } executa, sob TLS, um comando que chegou antes em texto aberto. Quem estiver no meio pode introduzir comandos na sessão de uma pessoa.
finding-starttls-command-injection-remedy = Atualize o servidor de e-mail: o que chegou em texto aberto tem de ser descartado quando o TLS começa (CVE-2011-0411, e as descobertas “NO STARTTLS” de 2021). Até lá, indique apenas portas com TLS implícito.
