# The names of things, for people.

## Services, by IANA's name

service-imaps = 收取邮件（IMAP）
service-imap = 收取邮件（IMAP）
service-pop3s = 取回邮件（POP3）
service-pop3 = 取回邮件（POP3）
service-submissions = 发送邮件（SMTP）
service-submission = 发送邮件（SMTP）
service-smtp = 服务器之间的邮件（SMTP）
service-sieve = 过滤规则（ManageSieve）

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = 无

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = 无地址

## Where a setting was learnt

source-directory = 本服务器自己的配置
source-autoconfig = 服务商的设置文件
source-autoconfig-wellknown = 服务商网站上的设置文件
source-pacc = 服务商的设置文件（PACC）
source-ispdb = Thunderbird 的服务商数据库
source-catalogue = Portolan 自己的服务商列表
source-autoconfig-http = 未经加密取得的服务商设置文件
source-srv = 域名的 DNS 记录（SRV）
source-mx-autoconfig = 接收邮件的公司的设置文件
source-mx-ispdb = Thunderbird 的数据库（按接收邮件的公司查找）
source-jmap = 服务商的 JMAP 地址
source-autodiscover = 服务商的 Autodiscover
source-guess = 逐个尝试的常用名称

## Services beside mail

other-service-jmap = 邮件及更多（JMAP）
other-service-caldav = 日历（CalDAV）
other-service-carddav = 通讯录（CardDAV）
other-service-webdav = 文件（WebDAV）
other-service-managesieve = 过滤器（ManageSieve）
other-service-webmail = 网页邮箱
other-service-exchange = 需要登录的 Exchange 或类似服务
other-service-ews = Exchange (EWS)
other-service-activesync = Exchange ActiveSync
other-service-oauth = 应用登录（OAuth2）

## How asking a source went

outcome-found = 已找到
outcome-absent = 那里没有
outcome-skipped = 未查询

## How grave a finding is, and who can mend it

severity-error = 问题
severity-warning = 警告
severity-info = 供参考
who-user = 这要由您自己处理
who-mail-admin = 邮件管理员可以解决
who-network = 网络管理员可以解决

## Ways to log in

auth-password-cleartext = 普通密码
auth-password-encrypted = 加密的密码
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = TLS 证书
auth-client-IP-address = 无（按网络判断）
auth-none = 无
