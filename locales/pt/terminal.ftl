# The command line.

## Serving

terminal-open = Abra { $url }
terminal-port-in-use = Outro programa já escuta em { $address }. Pare-o, ou escolha outra porta: --listen 127.0.0.1:8081
terminal-port-forbidden = Este usuário não pode escutar em { $address }. Escolha uma porta a partir de 1024: --listen 127.0.0.1:8080
terminal-address-not-here = Esta máquina não tem o endereço de { $address }. Escolha um que ela tenha, ou 0.0.0.0 para todos.
terminal-cannot-listen = Não é possível escutar em { $address }: { $reason }

## Health

terminal-health-bad-url = “{ $url }” não é o endereço de um servidor. Escreva assim: http://127.0.0.1:8080
terminal-health-not-ready = { $url } responde { $status }: o servidor não está pronto.
terminal-health-unreachable = Não é possível alcançar { $url }: { $reason }
terminal-health-timeout = { $url } não respondeu a tempo.

## Configuration

terminal-config-ok = { $file } está em ordem.

## A configuration from a survey

terminal-init-nothing = Não se viu funcionar nenhum servidor de entrada e de saída de { $domain }, por isso ainda não há nada a publicar. portolan survey { $domain } diz qual é o obstáculo.
terminal-init-head =
    Configurações de { $domain } como os apps de e-mail as receberão, escritas por portolan init em { $date } com
    o que funcionou nesse dia. Leia com atenção e depois:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Atrás de um servidor web que fala HTTPS para autoconfig.{ $domain }:
terminal-init-serving =
    Ou sozinho, com certificados obtidos sob demanda:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Depois publique o que portolan render dns --config portolan.toml { $domain } lista.
    Com survey = true em vez dos servidores abaixo, o que funciona é procurado repetidamente.
terminal-init-unvouched = Funciona, mas nada garante que pertença ao domínio. Encontrado através de: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } quer um caminho: veja portolan import --help.
terminal-import-domains = { $from } indica ele mesmo os seus domínios: omita --domain e --domains.
terminal-import-domain = “{ $name }” não é um domínio: { $reason }
terminal-import-unreadable = Não é possível ler { $path }: { $reason }
terminal-import-nothing = Não resta nenhum domínio com servidores para as duas direções, por isso não há nada a publicar.
terminal-import-head =
    Configurações como os apps de e-mail as receberão, trazidas de { $from } por portolan import. Nenhuma foi testada:
    portolan check { $domain } faz isso, e check = "last" na tabela de um domínio faz com que os servidores dele sejam examinados o tempo todo.
    Leia com atenção e depois:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Atrás de um servidor web que fala HTTPS para autoconfig.{ $domain }:
terminal-import-left = O que não foi trazido:

import-nothing = Não há nada para ler.
import-no-variables = Nenhuma destas variáveis está definida: { $keys }
import-unresolved = { $key } se refere a algo fora deste arquivo; coloque aqui o valor.
import-unknown = { $key } não tem correspondente aqui.
import-no-value = { $key } não tem valor.
import-no-port = { $key } não é uma porta; o servidor dela fica de fora.
import-no-security = { $key } não é SSL nem STARTTLS; o servidor fica de fora.
import-loopback = { $key } está vinculado só a esta máquina; o servidor fica de fora.
import-activesync = { $key }: ActiveSync não é publicado aqui.
import-ldap-book = { $key }: catálogos de endereços em LDAP não são publicados aqui.
import-profile-ids = { $key }: aqui os identificadores de perfis da Apple derivam do endereço de cada pessoa. Quem já instalou um perfil o remove antes de instalar outro.
import-pop-leave = { $key }: aqui, por quanto tempo um app deixa e-mails em um servidor POP3 é escolha do próprio app.
import-listen = { $key }: onde escutar é dito por listen.
import-any-domain = Estes servidores eram publicados para qualquer domínio pedido; indique os seus com --domain ou --domains.
import-no-domains = { $key } não tem valor; indique o domínio com --domain.
import-no-domain = “{ $name }” não é um domínio: { $reason }
import-no-json = A lista não é JSON: { $reason }
import-no-domain-name = Um item da lista não indica nenhum domínio.
import-inactive = { $name } está desativado.
import-backup-mx = { $name } é apenas retransmitido: o e-mail dele é lido em outro lugar.
import-domain-twice = { $domain } é indicado de novo; vale o que se disse dele primeiro.
import-domain-refused = Um domínio fica de fora: { $reason }
import-clear = { $domain }: { $what } deixa a senha viajar em texto aberto.
import-server-twice = { $domain }: { $what } é indicado de novo.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Não é uma base de dados SQLite.
import-sqlite-table = Não tem uma tabela { $table }.
import-sqlite-long = Contém mais do que é lido.
import-sqlite-busy = Há alguns segundos, outro programa está alterando a base. Tente de novo, ou pare esse programa.
import-sqlite-unfinished = Um arquivo ao lado contém alterações a que não se chega apenas lendo. Importe uma cópia: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Não é possível ler: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: os nomes de usuário eram procurados em LDAP
   *[other] { $domain } e outros, { $count } domínios ao todo: os nomes de usuário eram procurados em LDAP
}; aqui eles resultam do endereço: diga em username de que modo.
import-signing = O certificado e a chave para assinar perfis não são lidos: coloque os arquivos deles na tabela signing.
import-automx2-type = Servidor { $id }, { $host }: o tipo dele não é imap, pop nem smtp.
import-automx2-port = Servidor { $id }, { $host }: a porta dele não é um número de 1 a 65535.
import-automx2-security = Servidor { $id }, { $host }: o socket_type dele não é SSL nem STARTTLS.
import-automx2-authentication = Servidor { $id }, { $host }: a authentication dele não é conhecida.
import-automx2-dav = O servidor DAV { $id } não é caldav nem carddav, ou não tem um URL que um app possa abrir.
import-mailcow-domains = mailcow.conf não indica domínios; dê-os com --domain ou --domains: GET /api/v1/get/domain/all e /api/v1/get/alias-domain/all do mailcow os listam.
import-mailcow-pop = O POP3 é trazido para todos os domínios; retire-o onde o DNS não o anuncia.
import-mailcow-others = { $count ->
    [one] Mais { $count } variável diz respeito ao próprio servidor de e-mail, ou guarda segredos dele; ela não é lida.
   *[other] Mais { $count } variáveis dizem respeito ao próprio servidor de e-mail, ou guardam segredos dele; elas não são lidas.
}
import-not-autoconfig = Este não é um arquivo autoconfig.
import-malformed = Não é possível ler o arquivo: { $reason }
import-names-no-domain = O arquivo não indica nenhum domínio.
import-service = O serviço { $what } não tem correspondente aqui, ou é indicado de novo.
import-page = A página de ajuda { $url } não está em HTTPS.
import-enable = Onde uma pessoa tem de ativar primeiro o acesso não tem correspondente aqui; support ou documentation podem dizê-lo.
import-element = O elemento { $element } não tem correspondente aqui.
import-sections = { $count ->
    [one] Em { $count } seção de servidor falta
   *[other] Em { $count } seções de servidor falta
} aquilo de que um app precisa.

## A survey

terminal-progress = Análise de { $domain }: { $sources ->
    [one] { $sources } fonte consultada
   *[other] { $sources } fontes consultadas
}, { $conversations ->
    [one] { $conversations } conversa realizada
   *[other] { $conversations } conversas realizadas
}, sem problemas: { $fine }
terminal-column-host = Servidor
terminal-column-port = Porta
terminal-column-service = Serviço
terminal-column-security = Segurança
terminal-column-address = Endereço
terminal-column-result = Resultado
terminal-column-time = Tempo
terminal-column-role = Direção
terminal-column-protocol = Protocolo
terminal-column-username = Nome de usuário
terminal-column-login = Autenticação
terminal-column-proof = Verificado
terminal-recommended = Preencha isto no seu app de e-mail; se houver várias linhas para uma direção, a primeira:
terminal-nothing = Não se encontrou nada que possa ser recomendado.
terminal-incoming = Entrada
terminal-outgoing = Saída
terminal-learnt = Fontes: { $sources }.
terminal-username-address = o seu endereço completo
terminal-username-local = a parte antes do @
terminal-proof-verified = sim
terminal-proof-unconfirmed = sim; confirme o nome
terminal-proof-untried = não testado daqui

## Files

terminal-confirm = Onde estas configurações foram obtidas, outra pessoa poderia tê-las alterado no caminho. Certifique-se de que { $hosts } é o que o provedor de { $domain } lhe indicou.
terminal-confirm-question = É isso? [s/N]
terminal-confirm-yes = s sim y yes

# portolan export

terminal-export-dns = zone.txt contém os registros DNS que acompanham estes arquivos.
terminal-export-server = nginx.conf, apache.conf, Caddyfile e _headers contêm as linhas que os servem com os tipos certos.
terminal-export-outlook = Não há Autodiscover entre eles: o Outlook faria login com o que vem antes do @, e só um Portolan em execução conhece o endereço.
terminal-export-foreign = { $path } não foi escrito por portolan export, ou foi alterado depois. Nada foi escrito.
terminal-export-name = { $path } não pode estar na configuração de um servidor web. Escolha uma pasta sem aspas, $, chaves e barras invertidas.
terminal-export-failed = Não é possível escrever { $path }: { $reason }
