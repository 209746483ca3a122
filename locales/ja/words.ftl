# The names of things, for people.

## Services, by IANA's name

service-imaps = メールを読む（IMAP）
service-imap = メールを読む（IMAP）
service-pop3s = メールを取り込む（POP3）
service-pop3 = メールを取り込む（POP3）
service-submissions = メールを送る（SMTP）
service-submission = メールを送る（SMTP）
service-smtp = サーバー間のメール（SMTP）
service-sieve = 振り分けルール（ManageSieve）

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-sieve = ManageSieve

## Security, as mail apps name it

security-implicit-tls = SSL/TLS
security-starttls = STARTTLS
security-none = なし

## Families of addresses

family-ipv4 = IPv4
family-ipv6 = IPv6
family-none = アドレスなし

## Where a setting was learnt

source-directory = このサーバー自身の構成
source-autoconfig = プロバイダーの設定ファイル
source-autoconfig-wellknown = プロバイダーのウェブサイトにある設定ファイル
source-pacc = プロバイダーの設定ファイル（PACC）
source-ispdb = Thunderbirdのプロバイダーのデータベース
source-catalogue = Portolan自身のプロバイダー一覧
source-autoconfig-http = 暗号化なしで取得したプロバイダーの設定ファイル
source-srv = ドメインのDNSレコード（SRV）
source-mx-autoconfig = メールを受け取る会社の設定ファイル
source-mx-ispdb = メールを受け取る会社で引いたThunderbirdのデータベース
source-jmap = プロバイダーのJMAPアドレス
source-autodiscover = プロバイダーのAutodiscover
source-guess = よくある名前を一つずつ試した結果

## Services beside mail

other-service-jmap = JMAPによるメールなど
other-service-caldav = カレンダー（CalDAV）
other-service-carddav = 連絡先（CardDAV）
other-service-webdav = ファイル（WebDAV）
other-service-managesieve = 振り分け（ManageSieve）
other-service-webmail = ブラウザーで使うメール
other-service-exchange = Exchange、または類似のもの（ログインが必要）
other-service-ews = Exchange（EWS）
other-service-activesync = Exchange ActiveSync
other-service-oauth = アプリ用のサインイン（OAuth2）

## How asking a source went

outcome-found = 見つかりました
outcome-absent = ありませんでした
outcome-skipped = 問い合わせていません

## How grave a finding is, and who can mend it

severity-error = 問題
severity-warning = 警告
severity-info = 参考
who-user = ご自身で対処できます
who-mail-admin = メール管理者が直せます
who-network = ネットワークの管理者が直せます

## Ways to log in

auth-password-cleartext = 通常のパスワード認証
auth-password-encrypted = 暗号化されたパスワード認証
auth-NTLM = NTLM
auth-GSSAPI = Kerberos / GSSAPI
auth-OAuth2 = OAuth2
auth-TLS-client-cert = TLS証明書
auth-client-IP-address = なし（ネットワークで判別）
auth-none = なし
