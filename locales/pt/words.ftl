# The names of things, for people.

## Services, by IANA's name

service-imaps = Ler e-mails (IMAP)
service-imap = Ler e-mails (IMAP)
service-pop3s = Buscar e-mails (POP3)
service-pop3 = Buscar e-mails (POP3)
service-submissions = Enviar e-mails (SMTP)
service-submission = Enviar e-mails (SMTP)
service-smtp = E-mail entre servidores (SMTP)
service-sieve = Regras de filtragem (ManageSieve)

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = nenhuma

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = nenhum endereço

## Where a setting was learnt

source-directory = A configuração deste servidor
source-autoconfig = O arquivo de configurações do provedor
source-autoconfig-wellknown = O arquivo de configurações do provedor, no site dele
source-pacc = O arquivo de configurações do provedor (PACC)
source-ispdb = A base de provedores do Thunderbird
source-catalogue = A lista de provedores do Portolan
source-autoconfig-http = O arquivo de configurações do provedor, obtido sem criptografia
source-srv = Os registros DNS do domínio (SRV)
source-mx-autoconfig = O arquivo de configurações da empresa que recebe o e-mail
source-mx-ispdb = A base do Thunderbird, pela empresa que recebe o e-mail
source-jmap = O endereço JMAP do provedor
source-autodiscover = O serviço Autodiscover do provedor
source-guess = Nomes habituais, testados um a um

## Services beside mail

other-service-jmap = E-mail e mais por JMAP
other-service-caldav = Calendários (CalDAV)
other-service-carddav = Contatos (CardDAV)
other-service-webdav = Arquivos (WebDAV)
other-service-managesieve = Filtros (ManageSieve)
other-service-webmail = E-mail no navegador
other-service-exchange = Exchange, ou algo parecido, atrás de um login
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = Login para apps (OAuth2)

## How asking a source went

outcome-found = Encontrado
outcome-absent = Não há nada
outcome-skipped = Não perguntado

## How grave a finding is, and who can mend it

severity-error = Problema
severity-warning = Aviso
severity-info = Bom saber
who-user = Isto cabe a você
who-mail-admin = O administrador do e-mail pode corrigir
who-network = O administrador da rede pode corrigir

## Ways to log in

auth-password-cleartext = Senha normal
auth-password-encrypted = Senha criptografada
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = Certificado TLS
auth-client-IP-address = nenhuma (pela rede)
auth-none = nenhuma
