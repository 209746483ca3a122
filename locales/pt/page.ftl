# The pages.

brand = Portolan
title = { $page } · Portolan
description = Encontra os servidores de e-mail do seu endereço, conversa com cada um deles e mostra de que configurações o seu app de e-mail precisa.
skip = Ir para o conteúdo
footer-about = Sobre
footer-home = Novo endereço
footer-report = Este resultado em JSON

## The first page

home-title = Configurações de e-mail que funcionam
home-heading = De que configurações o seu app de e-mail precisa?
home-lead = Escreva o seu endereço. O Portolan encontra os servidores da sua caixa de correio, conversa com cada um deles e mostra o que preencher.
home-label = O seu endereço de e-mail
home-hint = Por exemplo ana@example.org. Basta a parte depois do @.
home-button = Encontrar as minhas configurações
home-privacy = O Portolan nunca pede a sua senha. O que vem antes do @ fica no seu navegador.
home-privacy-no-script = O Portolan nunca pede a sua senha. O seu endereço serve para lhe responder e não é guardado.
home-samples = Esta é uma demonstração. Domínios para experimentar:
home-steps = O que acontece
home-step-ask = O Portolan procura onde há configurações publicadas: nos arquivos do provedor, no DNS e em bases de dados de provedores.
home-step-talk = Ele se conecta a cada servidor de e-mail para ver se responde, se é seguro e se tem um bom certificado. Nunca entra na sua conta.
home-step-show = Você recebe as configurações em palavras simples, os passos para o seu app e, quando existe, um arquivo que faz tudo por você.

## Errors

error-heading-400 = Não deu certo
error-heading-403 = Não é permitido aqui
error-heading-404 = Não encontrado
error-heading-405 = Não deu certo
error-heading-413 = Longo demais
error-heading-429 = Um pouco mais devagar, por favor
error-heading-500 = Um erro nosso
error-heading-503 = Agora não é possível
error-heading-other = Não deu certo
error-try-again = Tentar de novo
error-again = Escrever um endereço

## About

about-title = Sobre
about-heading = Sobre o Portolan
about-lead = Um portulano era uma carta náutica que mostrava os portos e como chegar a eles. Este mapeia servidores de e-mail: descobre como se chega a uma caixa de correio, comprova isso conversando com os servidores e diz o que preencher em um app de e-mail.
about-asked = O que se pergunta e a quem
about-asked-part = Só o domínio, a parte depois do @, é enviado a outros. A parte anterior nunca vai além deste servidor.
about-asked-dns = Aos servidores de nomes perguntam-se os registros de e-mail do domínio.
about-asked-web = Aos servidores web do domínio, e aos da empresa que recebe o e-mail dele, pede-se um arquivo de configurações.
about-asked-database = O domínio é procurado na base de dados de provedores do Thunderbird, a não ser que quem opera este servidor a tenha desativado.
about-asked-mail = Os servidores de e-mail encontrados são chamados nas portas habituais. O Portolan cumprimenta, pergunta o que oferecem, olha o certificado e se despede; nunca tenta fazer login nem enviar nada.
about-kept = O que se guarda
about-kept-result = O resultado de um domínio fica na memória por alguns minutos e é compartilhado por todos os que perguntam pelo mesmo domínio.
about-kept-published = Quando este site publica configurações de um domínio, ele guarda o que funcionou ali enquanto o publicar.
about-kept-address = O seu endereço não é armazenado nem escrito em nenhum log. Com JavaScript, ele fica nesta aba do navegador até você pedir um arquivo ou código que o contenha; sem JavaScript, só chega a este servidor para lhe responder.
about-kept-cookies = Não há cookies, nem contas, nem estatísticas sobre você, e nada nestas páginas é carregado de outro lugar.
about-alone = Como não ser contactado
about-alone-calls-at-most = Cada servidor de e-mail é chamado uma vez em cada porta, e até mais três vezes apenas quando a primeira chamada deixou uma pergunta em aberto. São poucas chamadas ao mesmo tempo, e os resultados são compartilhados: muitos visitantes não significam muitas chamadas.
about-alone-stop = Se você opera um servidor de e-mail e não quer chamadas daqui, recuse o endereço deste servidor no seu firewall, ou avise quem opera este servidor. Se os seus servidores não são para o público, não os publique no DNS.
about-limits = O que o Portolan não pode saber
about-limits-view = O Portolan vê os servidores a partir de onde está. A sua rede pode bloquear uma porta que daqui funciona, ou o contrário. Se a sua senha está certa, só o seu provedor pode dizer.

## The result, while it is being made

report-title = Configurações de e-mail para { $domain }
report-heading-for = Configurações de e-mail para
report-ascii = Também se escreve { $ascii }
live-begins = Procurando os servidores de e-mail de { $domain }…
live-source = { $source }: { $outcome }
live-observation = { $host }, porta { $port }, { $family }: { $verdict }
live-heading = O que foi encontrado até agora
live-chart = Servidores que responderam até agora
live-failed = A análise não chegou ao fim. Carregue esta página de novo.
live-wait = Leva no máximo alguns segundos. O resultado aparece aqui.

## The result: the head

result-works = Estas configurações funcionam
result-works-summary = O Portolan acabou de conversar com estes servidores. Preencha o que segue, ou escolha o seu app para ver os passos.
result-given = Estas são as configurações
result-given-summary = Fonte: { $source }. Nem todas puderam ser testadas daqui.
result-no-outgoing = Você pode ler e-mails, mas o envio não está resolvido
result-no-outgoing-summary = Um servidor para ler e-mails funciona. Não foi encontrado nenhum servidor que permita enviar com segurança; abaixo você lê por quê e quem pode corrigir.
result-no-incoming = Você pode enviar e-mails, mas a leitura não está resolvida
result-no-incoming-summary = Um servidor para enviar e-mails funciona. Não foi encontrado nenhum servidor que permita ler com segurança; abaixo você lê por quê e quem pode corrigir.
result-nothing = Não foram encontradas configurações seguras que funcionem
result-nothing-summary = Mostre esta página a quem cuida do seu e-mail: abaixo ela diz o que está errado e o que fazer.
result-turned-away = Os servidores de e-mail não quiseram falar com o Portolan
result-turned-away-summary = É bem possível que aceitem o seu app. Peça as configurações ao seu provedor, ou mostre esta página a quem cuida do seu e-mail.
result-again = Verificar de novo
result-other = Tentar outro endereço

## The result: the settings

settings-heading = As suas configurações
settings-incoming-imap = E-mails recebidos: IMAP
settings-incoming-pop3 = E-mails recebidos: POP3
settings-outgoing = E-mails enviados: SMTP
settings-choice = Como você quer ler os seus e-mails?
settings-imap = IMAP
settings-imap-meaning = As mensagens ficam no servidor e todos os dispositivos mostram a mesma coisa. Serve para quase todas as pessoas.
settings-pop3 = POP3
settings-pop3-meaning = Um só dispositivo busca as mensagens, e a maioria dos apps as apaga do servidor em seguida. Os seus outros dispositivos não as verão.
settings-server = Servidor
settings-port = Porta
settings-security = Segurança
settings-username = Nome de usuário
settings-password = Senha
settings-login = Método de autenticação
settings-password-own = a senha do seu e-mail
settings-password-app = uma senha de app criada na sua conta, não a habitual
settings-password-oauth = nenhuma aqui: você entra na página do seu provedor
settings-username-address = o seu endereço completo
settings-username-local = a parte antes do @
settings-username-mixed = { $form }
settings-local-part-placeholder = (a parte antes do @)
settings-verified = Testado agora: funciona
settings-not-verified = Não testado daqui
settings-others = Outras configurações que também funcionam
settings-other-line = { $protocol }: { $host }, porta { $port }, { $security }
settings-from = { $more ->
    [0] Fonte: { $source }
    [one] Fonte: { $source }; mais uma diz o mesmo
   *[other] Fonte: { $source }; mais { $more } dizem o mesmo
}
copy = Copiar
copy-what = Copiar: { $what }
copy-which = Copiar: { $what } ({ $of })
copied = Copiado
own-label = O que vem antes do @
own-button = Preencher
own-note = Fica nesta aba do seu navegador.
own-forget = Esquecer o meu endereço

## The result: apps and files

guides-heading = Que app você usa?
guides-all = Todos os apps e dispositivos
guides-on-iphone = Neste iPhone ou iPad
guides-on-android = Neste dispositivo Android
guides-on-mac = Neste Mac
guides-on-windows = Neste computador com Windows
guides-on-linux = Neste computador com Linux
guides-group-phones = Telefones e tablets
guides-group-computers = Computadores
guides-group-web = No navegador
guides-group-command-line = Na linha de comando
guides-group-others = Dispositivos, programas e outros apps
guide-for = Configurar { $app }
guide-value-missing = não encontrado
files-heading = Arquivos com estas configurações
files-profile = Perfil de configuração para iPhone, iPad e Mac
files-autoconfig = Arquivo de configurações para o Thunderbird e outros (autoconfig)
files-autoconfig-note = Para administradores: o Thunderbird o encontra sozinho quando o domínio o publica em autoconfig.{ $domain }.
files-name = O seu nome, como os outros o verão (opcional)
profile-button = Obter o perfil
profile-note-safari = Abra esta página no Safari. Dentro de outro app, em uma conversa por exemplo, o perfil não chega aos ajustes do dispositivo: escolha primeiro “Abrir no Safari”.
profile-note-time = Depois de baixar o perfil, você tem oito minutos para instalá-lo; em seguida o dispositivo o descarta. Se isso acontecer, basta baixá-lo de novo.
profile-note-signed = O dispositivo mostra “Não assinado” em vermelho. Aqui isso é normal: este arquivo não tem assinatura.
profile-note-password = O perfil não contém senha. O dispositivo a pede durante a instalação.
qr-button = Mostrar o código
qr-alt = Código que configura a conta no Thunderbird para Android
qr-note = O código contém o seu endereço, o seu nome e os servidores, e nenhuma senha.
qr-address = O seu endereço de e-mail

## Before a file is handed over

ask-title = Mais um passo
ask-heading-profile = O seu perfil de configuração
ask-heading-autoconfig = O seu arquivo de configurações
ask-heading-qr = O seu código
ask-lead-address = O arquivo contém o seu endereço, para configurar a sua conta e a de mais ninguém.
ask-confirm-lead = Estas configurações foram obtidas por um caminho em que outra pessoa poderia tê-las adulterado. A senha do seu e-mail vai para estes servidores: por isso, veja primeiro os nomes deles.
ask-confirm-domain = O seu domínio de e-mail
ask-confirm-hosts = Os servidores
ask-confirm-check = Conheço estes nomes, e eles pertencem ao meu provedor.
ask-confirm-note = Em caso de dúvida, pergunte ao seu provedor os nomes dos servidores de e-mail dele e compare.
ask-protocol = Ler e-mails por
ask-button = Continuar
ask-back = Voltar às configurações

## The result: findings, chart, sources

findings-heading-wrong = O que está errado e quem pode corrigir
findings-heading-better = O que poderia ser melhor e quem pode corrigir
admins-heading = Para o administrador do e-mail
admins-notes = O que ainda poderia ser melhor
findings-command = O comando que mostra isso
findings-configuration = As linhas que corrigem isso
findings-remedy = O que fazer
chart-heading = A carta
chart-service = Serviço
chart-port = porta { $port }
chart-certificate = Certificado
chart-words = O que estas palavras significam
chart-no-call = não chamado
chart-said = Ele disse: “{ $words }”
certificate-valid-until = Válido até { $date }
certificate-none = Nenhum visto
certificate-details = Detalhes
certificate-subject = Emitido para
certificate-issuer = Emitido por
certificate-names = Válido para
certificate-validity = Validade
certificate-from-to = de { $from } até { $to }
certificate-version = Criptografia
certificate-mechanisms = Formas de fazer login
certificate-mechanisms-before = Formas de fazer login antes da criptografia
unknown = desconhecido
sources-heading = De onde vêm as informações
sources-heading-looked = Onde o Portolan procurou
sources-lead = Estas fontes ficam sabendo apenas o domínio, e nada mais.
sources-others = Também consultadas, sem resultado
sources-authenticated = a salvo de adulteração
other-services-heading = Também encontrado
mx-heading = Quem recebe o e-mail
mx-provider = Provedor: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Análise: { $time } UTC, duração: { $elapsed }.
chart-tally = { $works ->
    [0] 0 de { $all } funcionam
    [one] { $works } de { $all } funciona
   *[other] { $works } de { $all } funcionam
}

# The DNS records of a published domain

dns-heading = Registros DNS para { $domain }
dns-lead = Com estes registros, os apps de e-mail encontram sozinhos as configurações do domínio. Eles vão na zona do domínio, onde quer que ela seja mantida.
dns-steps-heading = No formulário de uma empresa de registro de domínios
dns-steps = Um registro depois do outro. “@” é o próprio domínio; alguns formulários querem em vez disso o nome completo. Quando o destino é um único ponto, o registro diz que não existe esse serviço.
dns-kind = Tipo
dns-name = Nome
dns-value = Valor ou destino
dns-priority = Prioridade
dns-weight = Peso
dns-port = Porta
dns-zone-heading = Como arquivo de zona

# Which signature a profile has

ask-signed = O perfil está assinado: o dispositivo indica { $subject }, e mostra “Verificado” quando confia nesse certificado.
ask-unsigned = O perfil não está assinado: o dispositivo mostra “Não assinado” em vermelho. Só o instale se você veio do site do seu provedor.
