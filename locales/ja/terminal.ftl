# The command line.

## Serving

terminal-open = { $url } を開いてください
terminal-port-in-use = 別のプログラムがすでに{ $address }で待ち受けています。それを止めるか、別のポートを選んでください：--listen 127.0.0.1:8081
terminal-port-forbidden = このユーザーは{ $address }で待ち受けることができません。1024以上のポートを選んでください：--listen 127.0.0.1:8080
terminal-address-not-here = このマシンには、{ $address }のアドレスがありません。マシンにあるアドレスを選ぶか、すべてのアドレスなら0.0.0.0を選んでください。
terminal-cannot-listen = { $address }で待ち受けることができません：{ $reason }

## Health

terminal-health-bad-url = 「{ $url }」はサーバーのアドレスではありません。http://127.0.0.1:8080のように書いてください
terminal-health-not-ready = { $url }が{ $status }を返しました。サーバーの準備ができていません。
terminal-health-unreachable = { $url }に到達できません：{ $reason }
terminal-health-timeout = { $url }は時間内に応答しませんでした。

## Configuration

terminal-config-ok = { $file }に問題はありません。

## A configuration from a survey

terminal-init-nothing = { $domain }では、受信と送信の両方のサーバーが使えることを確かめられなかったため、まだ公開できるものがありません。何が妨げているかは、portolan survey { $domain } でわかります。
terminal-init-head =
    メールアプリが受け取る{ $domain }の設定です。portolan initが{ $date }に、
    その日に使えたものから書きました。内容を確かめてから、次を実行してください：

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    autoconfig.{ $domain }のHTTPSを担うウェブサーバーの後ろに置く場合：
terminal-init-serving =
    または、必要に応じて証明書を取得し、単独で動かす場合：
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    その後、portolan render dns --config portolan.toml { $domain } が示すものを公開してください。
    下のサーバーの代わりにsurvey = trueと書くと、使えるものを繰り返し調べ直します。
terminal-init-unvouched = 使えますが、ドメインのものであると保証するものがありません。見つけた場所：{ $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } にはパスが必要です。portolan import --helpをご覧ください。
terminal-import-domains = { $from }自体にドメインが書かれています。--domainと--domainsは付けないでください。
terminal-import-domain = 「{ $name }」はドメインではありません：{ $reason }
terminal-import-unreadable = { $path }を読めません：{ $reason }
terminal-import-nothing = 受信と送信の両方のサーバーがあるドメインが残らなかったため、公開できるものがありません。
terminal-import-head =
    メールアプリが受け取る設定です。portolan importが{ $from }から引き継ぎました。どれも試していません。
    portolan check { $domain } で試せます。ドメインの表にcheck = "last"と書くと、そのサーバーを常に見張ります。
    内容を確かめてから、次を実行してください：

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    autoconfig.{ $domain }のHTTPSを担うウェブサーバーの後ろに置く場合：
terminal-import-left = 引き継がなかったもの：

import-nothing = 読み取るものがありません。
import-no-variables = 次の変数がどれも設定されていません：{ $keys }
import-unresolved = { $key }はこのファイルの外にあるものを参照しています。その値をここに書いてください。
import-unknown = { $key }に当たるものが、ここにはありません。
import-no-value = { $key }に値がありません。
import-no-port = { $key }はポートではありません。そのサーバーは除外しました。
import-no-security = { $key }はSSLでもSTARTTLSでもありません。そのサーバーは除外しました。
import-loopback = { $key }はこのマシンだけに結び付いています。そのサーバーは除外しました。
import-activesync = { $key }：ActiveSyncはここでは公開しません。
import-ldap-book = { $key }：LDAPのアドレス帳はここでは公開しません。
import-profile-ids = { $key }：Appleのプロファイルの識別子は、ここでは各人のアドレスから作ります。以前にプロファイルをインストールした人は、別のものを入れる前にそれを削除します。
import-pop-leave = { $key }：POP3サーバーにメールをいつまで残すかは、ここではアプリ自身が決めます。
import-listen = { $key }：どこで待ち受けるかはlistenで指定します。
import-any-domain = これらのサーバーは、尋ねられたどのドメインに対しても公開されていました。--domainまたは--domainsでドメインを指定してください。
import-no-domains = { $key }に値がありません。--domainでドメインを指定してください。
import-no-domain = 「{ $name }」はドメインではありません：{ $reason }
import-no-json = 一覧がJSONではありません：{ $reason }
import-no-domain-name = 一覧に、ドメインの書かれていない項目があります。
import-inactive = { $name }は無効になっています。
import-backup-mx = { $name }は中継だけです。そのメールは別の場所で読まれます。
import-domain-twice = { $domain }がもう一度出てきます。最初に書かれた内容を採用します。
import-domain-refused = ドメインを一つ除外しました：{ $reason }
import-clear = { $domain }：{ $what }では、パスワードが暗号化されずに流れます。
import-server-twice = { $domain }：{ $what }がもう一度出てきます。
import-refused = { $domain }：{ $what }：{ $reason }
import-sqlite-none = SQLiteのデータベースではありません。
import-sqlite-table = 表{ $table }がありません。
import-sqlite-long = 読み取る量を超えています。
import-sqlite-busy = 別のプログラムが数秒にわたって変更を続けています。もう一度試すか、そのプログラムを止めてください。
import-sqlite-unfinished = 隣にあるファイルに、読み取りだけでは取り出せない変更が入っています。コピーを取り込んでください：sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = 読めません：{ $reason }
import-ldap-logins = { $count ->
    [1] { $domain }
   *[other] { $domain }など、合わせて{ $count }個のドメイン
}：ログイン名はLDAPで引かれていました。ここではアドレスから決まります。決め方をusernameに書いてください。
import-signing = プロファイルに署名するための証明書と鍵は読み取りません。そのファイルを表signingに書いてください。
import-automx2-type = サーバー{ $id }、{ $host }：種類がimap、pop、smtpのどれでもありません。
import-automx2-port = サーバー{ $id }、{ $host }：ポートが1から65535までの数ではありません。
import-automx2-security = サーバー{ $id }、{ $host }：socket_typeがSSLでもSTARTTLSでもありません。
import-automx2-authentication = サーバー{ $id }、{ $host }：authenticationが未知のものです。
import-automx2-dav = DAVサーバー{ $id }は、caldavでもcarddavでもないか、アプリが開けるURLがありません。
import-mailcow-domains = mailcow.confにはドメインが書かれていません。--domainまたは--domainsで指定してください。mailcowのGET /api/v1/get/domain/allと/api/v1/get/alias-domain/allで一覧を得られます。
import-mailcow-pop = POP3はすべてのドメインについて引き継ぎました。DNSで提供していないドメインからは外してください。
import-mailcow-others = ほかの{ $count }個の変数は、メールサーバー自体に関するものか、その秘密を含むものなので、読み取りません。
import-not-autoconfig = これはautoconfigファイルではありません。
import-malformed = ファイルを読めません：{ $reason }
import-names-no-domain = ファイルにドメインが書かれていません。
import-service = サービス{ $what }は、当たるものがここにないか、もう一度出てきます。
import-page = ヘルプページ{ $url }はHTTPSではありません。
import-enable = 利用者が先に利用を有効にする場所を示す項目は、ここにはありません。supportまたはdocumentationに書けます。
import-element = 要素{ $element }に当たるものが、ここにはありません。
import-sections = アプリに必要なものが足りないサーバーの節が{ $count }個あります。

## A survey

terminal-progress = { $domain }を調査中：情報源{ $sources }件に問い合わせ、通信{ $conversations }件、うち良好{ $fine }件
terminal-column-host = サーバー
terminal-column-port = ポート
terminal-column-service = サービス
terminal-column-security = セキュリティ
terminal-column-address = アドレス
terminal-column-result = 結果
terminal-column-time = 時間
terminal-column-role = 方向
terminal-column-protocol = プロトコル
terminal-column-username = ユーザー名
terminal-column-login = 認証方式
terminal-column-proof = 確認
terminal-recommended = メールアプリに次のとおり入力してください。複数ある場合は、受信と送信それぞれ最初のものです：
terminal-nothing = 推奨できるものは見つかりませんでした。
terminal-incoming = 受信
terminal-outgoing = 送信
terminal-learnt = 出どころ：{ $sources }。
terminal-username-address = メールアドレス全体
terminal-username-local = @より前の部分
terminal-proof-verified = 済み
terminal-proof-unconfirmed = 済み（名前を確かめてください）
terminal-proof-untried = ここからは試していない

## Files

terminal-confirm = これらの設定の出どころでは、途中で第三者が書き換えられた可能性があります。{ $hosts }が、{ $domain }のプロバイダーから知らされたものであることを確かめてください。
terminal-confirm-question = そのとおりですか [y/N]
terminal-confirm-yes = y yes はい

# portolan export

terminal-export-dns = zone.txtに、これらのファイルに合うDNSレコードがあります。
terminal-export-server = nginx.conf、apache.conf、Caddyfile、_headersに、これらを正しいタイプで配信するための行があります。
terminal-export-outlook = この中にAutodiscoverはありません。あるとOutlookは@より前の部分でログインしてしまいます。アドレスを知るのは、動いているPortolanだけです。
terminal-export-foreign = { $path }は、portolan exportが書いたものではないか、その後に変更されています。何も書き込みませんでした。
terminal-export-name = { $path }は、ウェブサーバーの設定に書けません。引用符、$、波かっこ、バックスラッシュを含まないフォルダーを選んでください。
terminal-export-failed = { $path }に書き込めません：{ $reason }
