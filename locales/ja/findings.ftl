# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = ドメイン{ $domain }は存在しません。
finding-domain-not-found-remedy = つづりを、特に末尾を確かめてください。正しければ、ドメインの期限が切れたのかもしれません。ドメインの持ち主に尋ねてください。
finding-no-mail = { $domain }のメールサーバーは見つかりませんでした。
finding-no-mail-remedy = つづりを確かめてください。このドメインで実際にメールを受け取れているなら、プロバイダーにサーバーの名前を尋ねてください。メール管理者はそれをDNSで公開できます。
finding-null-mx = { $domain }は、メールを一切受け取らないと宣言しています。
finding-null-mx-remedy = つづりを確かめてください。メールボックスは、おそらく別のドメインにあります。
finding-dns-failed = { $domain }のネームサーバーから、使える回答がありませんでした（{ $fault }）。
finding-dns-failed-remedy = ドメインのネームサーバーを調べてください。署名している場合は、DNSSECも調べてください。
finding-dnssec-bogus = { $domain }のDNSの署名が成立しません（{ $names }）。誰かが回答を偽造しているか、署名が誤っているかのどちらかです。そこから知ったことは、何も推奨しません。
finding-dnssec-bogus-remedy = 鍵、署名の日付、DSレコードを調べてください。「delv」と「dig +dnssec」で見られます。
finding-no-name-server = このサーバーからネームサーバーに届かず、何も調べられませんでした。メールに問題があるという意味ではありません。
finding-no-name-server-remedy = 数分後にもう一度お試しください。このサーバーの運営者は、ネットワークとnameserverの設定を確かめられます。
finding-no-route = このサーバーはインターネットに出られず、メールサーバーに問い合わせできませんでした。メールに問題があるという意味ではありません。
finding-no-route-remedy = 数分後にもう一度お試しください。このサーバーの運営者は、ネットワークを確かめられます。

## The result as a whole

finding-no-incoming = 安全にメールを読めるサーバーが見つかりませんでした。
finding-no-incoming-remedy = ポート993で、最初からTLSのIMAPによる受信を提供してください。
finding-no-outgoing = 安全にメールを送れるサーバーが見つかりませんでした。
finding-no-outgoing-remedy = ポート465（最初からTLS）またはポート587（STARTTLS）で送信を提供してください。
finding-nothing-answers = サーバーの名前はわかっていますが、どのサーバーも応答しませんでした。
finding-nothing-answers-remedy = サーバーが動いているか、ファイアウォールがPortolanを締め出していないかを確かめてください。
finding-submission-on-25-only = 送信できるのはポート25だけです。これはサーバー間のメール用で、多くのネットワークがふさいでいます。
finding-submission-on-25-only-remedy = メール送信用に、ポート465（最初からTLS）と、古いアプリ向けに587を開けてください。
finding-submission-without-465 = { $host }は、ポート{ $port }でSTARTTLSによる送信を受け付けていますが、より安全な、最初からTLSの465では受け付けていません。
finding-submission-without-465-remedy = ポート465でも送信を受け付け、587は古いアプリのために残してください。
finding-cleartext-port-open = { $host }は、暗号化なしで通信が始まる{ $ports }でも応答します。「可能な場合」だけ暗号化するアプリは、そこでだまされる恐れがあります。
finding-cleartext-port-open-remedy = { $count ->
    [1] このポートを使うアプリがなくなったら、閉じてください。それまでは、STARTTLSの後にだけログインを提供してください。
   *[other] これらのポートを使うアプリがなくなったら、閉じてください。それまでは、STARTTLSの後にだけログインを提供してください。
}
finding-not-authenticated = { $host }は、第三者が改ざんできた経路で知った名前です。それでも正しい可能性はあります。
finding-not-authenticated-remedy = パスワードを入力する前に、{ $host }が、{ $domain }のプロバイダーから知らされた名前であることを確かめてください。
finding-other-organisation = { $host }は、メールのドメインとは別の組織のものです。
finding-other-organisation-remedy = 会社がメールを請け負っている場合には、よくあることです。パスワードを入力する前に、その名前に心当たりがあるか確かめてください。

## Certificates

finding-cert-expired = { $days ->
    [0] { $subject }の証明書は今日期限が切れました。メールアプリは警告するか、接続を断ります。
   *[other] { $subject }の証明書は{ $days }日前に期限が切れました。メールアプリは警告するか、接続を断ります。
}
finding-cert-expired-remedy = 証明書を更新し、サーバーに読み込み直させてください。
finding-cert-expires-soon = { $days ->
    [0] { $subject }の証明書は今日で期限が切れます。
   *[other] { $subject }の証明書はあと{ $days }日で期限が切れます。
}
finding-cert-expires-soon-remedy = 更新し、自動更新が今も動いていて、メールサーバーに読み込み直させているか確かめてください。
finding-cert-not-yet-valid = { $subject }の証明書はまだ有効ではありません。開始日が未来です。
finding-cert-not-yet-valid-remedy = 証明書を作ったマシンの時計を確かめ、今日有効な証明書を置いてください。
finding-cert-self-signed = { $subject }の証明書は自己署名なので、サーバーを偽者と見分けられません。
finding-cert-self-signed-remedy = 公的な認証局の証明書を取得してください。無料のものもあります。
finding-cert-chain-incomplete = { $subject }は自分の証明書を送りますが、その発行者{ $issuer }の証明書を送りません。足りないものをウェブブラウザーは取りに行けますが、メールアプリは行けません。
finding-cert-chain-incomplete-remedy = サーバーが証明書チェーン全体を送るようにしてください。たいていの認証局は、一つのファイル（多くはfullchain.pemという名前）で渡しています。
finding-cert-untrusted = { $subject }の証明書の発行者は{ $issuer }で、メールアプリはこれを信頼していません。
finding-cert-untrusted-remedy = 公的な認証局の証明書を取得してください。無料のものもあります。これが公的な認証局のものなら、中間証明書を一緒に送ってください。
finding-dane-mismatch = { $subject }の証明書は、DNSが予告しているもの（TLSA）と違います。これを検証するプログラムは接続を断ります。
finding-dane-mismatch-remedy = 新しい証明書のTLSAレコードを_{ $port }._tcp.{ $host }で公開するか、予告した証明書に戻してください。次に証明書を替えるときは、先にレコードを公開し、替えるまで古いレコードも残してください。

## Reaching the port

finding-port-closed = { $subject }では何も待ち受けていません。
finding-port-closed-remedy = 利用者に使わせるポートなら、サービスを起動するか、ファイアウォールを開けてください。そうでなければ、ドメインが公開する内容から外してください。
finding-port-timeout = { $subject }は応答しません。ファイアウォールがあると、外からはこう見えます。
finding-port-timeout-remedy = ファイアウォールでポートを開けるか、ドメインが公開する内容から外してください。
finding-host-unreachable = { $subject }への経路がないとネットワークが答えています。
finding-host-unreachable-remedy = DNSのアドレスと、そこへの経路を確かめてください。
finding-host-no-address = { $subject }はメールサーバーとして挙げられていますが、その名前にはアドレスがありません。
finding-host-no-address-remedy = AまたはAAAAレコードを加えるか、ドメインが公開する内容からこの名前を外してください。
finding-port-silent = { $verdict ->
    [silent] { $subject }は接続を受け付けますが、その後は何も言いません。
    [reset] { $subject }は接続を受け付け、すぐに断ち切ります。
   *[other] { $subject }は接続を受け付けますが、十分に話す前に切断します。
}
finding-port-silent-remedy = サーバーのログを調べてください。サービスが固まっているか、満杯か、手前にある何かを待っている可能性があります。
finding-forbidden-target = { $subject }の行き先は、このサーバーが接続しないアドレスまたはポートです。
finding-forbidden-target-remedy = プライベートアドレスなら、使えるのはそのネットワークのマシンだけです。誰でも到達できる名前を公開してください。
finding-ipv6-dead = { $host }にはIPv6アドレスがありますが、IPv6では応答しません。IPv4では使えます。IPv6を使うメールアプリは、待たされるか失敗します。
finding-ipv6-dead-remedy = メールサーバーがIPv6で待ち受けるようにしてファイアウォールを開けるか、AAAAレコードを削除してください。
finding-ipv6-not-checked = このサーバーにはIPv6がないため、IPv6では何も試せませんでした。
finding-ipv6-not-checked-remedy = { $tried ->
    [no] メールサーバーには何もする必要はありません。IPv6のあるマシンからもう一度お試しください。
   *[other] 何もする必要はありません。IPv4で試した結果はそのまま有効です。
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject }は、最初から暗号化すべきところで、暗号化なしで話しています。
   *[other] { $subject }は、STARTTLSを使うべきところで、最初から暗号化しています。
}
finding-wrong-mode-remedy = 待ち受けを正しく設定してください。993、995、465は最初からTLS、143、110、587はSTARTTLSです。
finding-not-this-protocol = { $subject }で応答するのは、そこにあるべきメールサービスではありません。
finding-not-this-protocol-remedy = このポートで何が待ち受けているか、また、手前にあるものが別のサービスへ渡していないか確かめてください。
finding-starttls-missing = { $subject }は暗号化を提供しておらず、パスワードは途中の誰にでも読める形で流れます。
finding-starttls-missing-remedy = STARTTLSを有効にするか、このポートを閉じて、最初からTLSのポートを提供してください。
finding-starttls-refused = { $subject }は暗号化を提供すると言いながら、始めることを拒みます。
finding-starttls-refused-remedy = サーバーのログを調べてください。たいていは、証明書かその鍵を読めないことが原因です。
finding-starttls-injected = { $subject }は、暗号化の開始の後ろに続く暗号化されていない文字列を通します。攻撃者が差し込むときの形です。
finding-starttls-injected-remedy = メールサーバーと、その手前にあるものを更新してください。
finding-tls-failed = { $subject }との間で、暗号化の取り決めが成立しませんでした。
finding-tls-failed-remedy = 証明書とその鍵、サーバーのTLSのバージョンと暗号スイートを確かめてください。TLS 1.2と1.3を有効にしておくべきです。
finding-tls-too-old = { $subject }は、もう安全でないバージョンのTLSしか使えません。
finding-tls-too-old-remedy = TLS 1.2と1.3を有効にし、できなければサーバーを更新してください。
finding-tls-old-accepted = { $subject }は、新しいバージョンのTLSのほかに、もう安全でない{ $version }も受け付けます。
finding-tls-old-accepted-remedy = TLS 1.2より前のものはすべて無効にしてください。この10年のメールアプリは、どれもそれなしで使えます。
finding-turned-away = { $subject }が断りの返事をしました：「{ $words }」
finding-turned-away-remedy = 理由はサーバーのログで調べてください。
finding-no-login = { $subject }は応答しますが、誰もログインできません。
finding-no-login-remedy = ログインの方法（TLSの中でのAUTH PLAIN）を有効にするか、このポートを利用者向けに公開しないでください。
finding-auth-in-clear = { $subject }は、暗号化が始まる前にパスワードを求めます（{ $mechanisms }）。
finding-auth-in-clear-remedy = STARTTLSの後にだけログインを提供してください。

## What the domain publishes

finding-autoconfig-not-xml = { $url }は応答しますが、使える設定ファイルではありません。するとThunderbirdは他のファイルを探さず、サーバーを推測するしかありません。
finding-autoconfig-not-xml-remedy = このアドレスが404を返すようにするか、設定ファイルを置いてください。
finding-source-failed = 使える応答がありませんでした：{ $source }（{ $detail }）。
finding-source-failed-remedy = 後でもう一度お試しください。続くようなら、運営者がその名前、証明書、ウェブサーバーを調べられます。
finding-cleartext-offered = { $source }に、暗号化なしのサーバーが挙げられています（{ $host }）。これは除外しました。
finding-cleartext-offered-remedy = 公開している内容から外し、代わりにTLSを提供してください。
finding-autoconfig-certificate = { $url }の証明書は、そこでは正しくありません（{ $detail }）。そこを見るアプリは、何も見つけられません。
finding-autoconfig-certificate-remedy = この名前を含む証明書を取得してください。そこに設定ファイルを置くつもりがなければ、DNSからこの名前を外してください。
finding-autoconfig-missing = { $domain }は、Thunderbirdが読む種類の設定ファイル（autoconfig）を公開していません。そうしたアプリは推測するしかありません。
finding-autoconfig-missing-remedy = 下のアドレスで、そのようなファイルをHTTPSで公開してください。確認できた内容で作ったファイルを、このページでお渡しします。
finding-autoconfig-http-only = { $domain }の設定ファイルは、暗号化なしでしか公開されておらず、途中の誰にでも書き換えられます。
finding-autoconfig-http-only-remedy = autoconfig.{ $domain }に対して正しい証明書を使い、同じファイルをHTTPSで公開してください。
finding-autoconfig-media-type = { $domain }の設定ファイルを、ウェブサーバーがXMLとして送っていません。これを無視するアプリがあります。
finding-autoconfig-media-type-remedy = ウェブサーバーが、メディアタイプtext/xmlで送るようにしてください。
finding-autoconfig-contradicted = 設定ファイルは{ $subject }を挙げていますが、使えません。使えるのは{ $works-host }のポート{ $works-port }です。
finding-autoconfig-contradicted-remedy = 使えるサーバーをファイルに書くか、ファイルにあるサーバーを直してください。ファイルを信じるアプリは失敗します。
finding-srv-missing = { $domain }には、メールアプリ用のSRVレコードがありません。
finding-srv-missing-remedy = 使えるサーバーのSRVレコードを加えてください。それで設定を見つけるアプリがあります。
finding-srv-only-submission = { $domain }のSRVレコードは、STARTTLSによる送信しか示していません。{ $host }は、ポート465で最初からTLSを提供しています。
finding-srv-only-submission-remedy = _submissionsのレコードを加え、_submissionは古いアプリのために残してください。
finding-srv-contradicted = SRVレコードは{ $subject }を挙げていますが、使えません。使えるのは{ $works-host }のポート{ $works-port }です。
finding-srv-contradicted-remedy = レコードを使えるサーバーに変えるか、レコードにあるサーバーを直してください。
finding-wildcard-dns = { $domain }の下の名前は、でたらめに作ったものでもすべてDNSに存在します。そのため、imap.{ $domain }のような名前があっても何の意味もなく、推測するアプリは誤ったサーバーに問い合わせるかもしれません。
finding-wildcard-dns-remedy = ワイルドカードのレコードを、実際に使っている名前に置き換えてください。

## What servers that bring mail are told

finding-mta-sts-missing = { $domain }は、ほかのメールサーバーに、暗号化が必須であることを伝えていません（MTA-STS）。間にいる者が、暗号化なしで送らせることができます。
finding-mta-sts-missing-remedy = https://mta-sts.{ $domain }/.well-known/mta-sts.txtでポリシーを公開し、それから、それを知らせるレコードを公開してください。モード「testing」から始めてください。メールアプリには必要ありません。
finding-mta-sts-broken = { $domain }は、ほかのメールサーバー向けのポリシー（MTA-STS）を知らせていますが、取得できません（{ $detail }）。そのため、相手はポリシーなしで続けます。
finding-mta-sts-broken-remedy = その名前に対して正しい証明書を使い、ポリシーをhttps://mta-sts.{ $domain }/.well-known/mta-sts.txtに置くか、レコードを削除してください。
finding-mta-sts-mismatch = { $domain }の、ほかのメールサーバー向けのポリシー（MTA-STS）に、MXレコードにある{ $hosts }がありません。ポリシーが強制されると、そこにはメールが届きません。
finding-mta-sts-mismatch-remedy = MXホストごとにポリシーへ行を加え、古いポリシーがどこでも失効するまで待ち、それからMXレコードを変更してください。レコードには新しいidを付けてください。
finding-tlsrpt-missing = { $domain }は、メールサーバー間の暗号化の失敗について、報告を求めていません（TLSRPT）。
finding-tlsrpt-missing-remedy = 報告を受け取るメールボックスを示すレコードを公開してください。メールアプリには必要ありません。

## Who runs the mail

finding-bridge-only = { $provider }には、メールアプリが接続できるサーバーがありません。パソコン上で動く{ $provider }のブリッジプログラムが必要です。
finding-bridge-only-remedy = { $url }からブリッジをインストールし、表示される設定を写してください。通常は、サーバー127.0.0.1、IMAPはポート{ $imap }、SMTPはポート{ $smtp }、STARTTLS、メールアドレス全体、そしてブリッジが表示するパスワードです。
finding-own-app-only = { $provider }は、ほかのメールアプリでは使えません。IMAPもPOP3も提供していません。
finding-own-app-only-remedy = { $provider }自身のアプリかウェブサイトを使ってください。詳しくは{ $url }
finding-mx-forwards = { $domain }宛てのメールは{ $provider }に届きますが、そこは転送するだけです。このドメインにメールボックスがあるとは限りません。
finding-mx-forwards-remedy = 転送先のメールボックスを、そのドメインの設定で登録してください。
finding-mx-filters = { $domain }宛てのメールは、不要なものを取り除く{ $provider }を通ります。メールボックスがどこにあるかは、これではわかりません。
finding-mx-filters-remedy = ここで何も見つからなければ、メールボックスの場所をプロバイダーに尋ねるか、すでに使えているアプリの設定を見てください。
finding-former-provider = { $source }が示すのは{ $host }ですが、メールを受け取っているのは別の会社です（{ $mx }）。移転の際に残された設定のようです。
finding-former-provider-remedy = メールボックスが移ったのであれば、{ $domain }がメールアプリ向けに公開している内容を削除するか変更してください。移っていなければ、何もする必要はありません。
finding-sources-disagree = { $source }は{ $host }を挙げ、{ $second }は{ $second-host }を挙げています。
finding-sources-disagree-remedy = 同じ内容にそろえ、どのアプリも同じサーバーに行き着くようにしてください。

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject }は{ $client }に、設定ファイルではないものを返します。{ $client }は設定を見つけられません。
finding-check-not-settings-remedy = 設定ファイルを置くか、そのアドレスが404を返すようにし、クライアントがほかを探せるようにしてください。
finding-check-media-type = { $subject }は設定ファイルを「{ $type }」として送ります。{ $client }はXMLではないとみなし、無視します。
finding-check-media-type-remedy = メディアタイプtext/xmlで送ってください。
finding-check-byte-order-mark = { $subject }の設定ファイルはバイトオーダーマークで始まり、{ $client }はこれを読めません。
finding-check-byte-order-mark-remedy = ファイルを、バイトオーダーマークなしのUTF-8で保存してください。
finding-check-malformed = { $subject }の回答は整形式のXMLではなく（{ $reason }）、{ $client }は読めません。
finding-check-malformed-remedy = ファイルを直してください。&や<などの文字は、&amp;や&lt;と書く必要があります。
finding-check-lacks = { $client }は{ $subject }の回答を使えません。足りないもの：{ $what }。
finding-check-lacks-remedy = 足りないものを加えてください。
finding-check-section-fatal = { $subject }にある種類{ $type }の節に、足りないものがあります：{ $what }。そのため{ $client }はファイル全体を拒みます。
finding-check-section-fatal-remedy = その節を補うか、削除してください。
finding-check-section-incomplete = { $subject }の節にポートがありませんが、{ $client }はそのまま採用します。
finding-check-section-incomplete-remedy = その節を補うか、削除してください。
finding-check-no-username = { $place }には、{ $subject }のログイン名がありません。{ $client }はそのまま採用し、どのパスワードも正しくならなくなります。
finding-check-no-username-remedy = <username>%EMAILADDRESS%</username>を加えるか、サーバーがログイン名として受け付けるものを加えてください。
finding-check-autodiscover-error = { $subject }は{ $client }に、拒否{ $code }を返します。
finding-check-autodiscover-error-remedy = ドメインのどのアドレスに対しても、サーバーが設定か404を返すようにしてください。
finding-check-place-certificate = { $subject }の証明書は正しくありません（{ $detail }）。そのため{ $client }はそこで何も得られません。
finding-check-place-certificate-remedy = この名前を含む証明書を取得するか、証明書のある名前でファイルを公開してください。
finding-check-half = { $client }は、{ $subject }の設定を半分しか見つけられません。{ $missing ->
    [smtp] 送信
   *[other] 受信
}用のサーバーを示すものがありません。
finding-check-half-remedy = 残りの半分も同じ場所で公開してください。
finding-check-no-settings-file = { $client }は{ $subject }の設定を見つけられません。
finding-check-no-settings-file-remedy = https://{ $name }/mail/config-v1.1.xmlで設定ファイルを公開してください。「portolan render autoconfig」で作れます。
finding-check-no-autodiscover = { $client }は{ $subject }の設定を見つけられません。
finding-check-no-autodiscover-remedy = https://{ $name }/autodiscover/autodiscover.xmlでAutodiscoverの要求に応答してください。「portolan render autodiscover」で回答を作れます。
finding-check-port = { $client }は{ $subject }に行き着きますが、使えません：{ $detail }。
finding-check-port-remedy = サーバーを直すか、使えるサーバーを{ $place }に書いてください。
finding-check-login = { $client }は{ $subject }とログイン方式「{ $method }」に行き着きますが、サーバーはこの方式を提供していません。
finding-check-login-remedy = そのログイン方式を有効にするか、有効になっている方式を{ $place }に書いてください。ほとんどのアプリはpassword-cleartextに対応しており、TLSの中では安全です。
finding-check-cleartext = { $client }は暗号化なしで{ $subject }に行き着くため、パスワードが暗号化されずに流れます。
finding-check-cleartext-remedy = TLSのあるポートを{ $place }に書いてください。
finding-check-untrusted = 設定がHTTPまたはMXホスト経由で届いたため、{ $client }は利用者に確認を求めます：{ $subject }
finding-check-untrusted-remedy = autoconfig.{ $domain }に対して正しい証明書を使い、そこで設定ファイルをHTTPSで公開してください。
finding-check-other-server = { $client }は、別のサーバーから設定を受け取ってよいか利用者に尋ねます：{ $subject }
finding-check-other-server-remedy = autodiscover.{ $domain }自身が、その名前の証明書を使い、HTTPSでAutodiscoverの要求に応答するようにしてください。

## The check: what places say, compared

finding-check-families-differ = { $subject }の応答が、IPv4とIPv6で違います（{ $detail } / { $fault }）。
finding-check-families-differ-remedy = その名前の両方のアドレスが同じサイトを指すようにするか、提供していないほうを削除してください。
finding-check-places-differ = { $source }は{ $servers }を挙げ、{ $second }は{ $second-servers }を挙げています。どのアプリがどちらを見つけるかは偶然次第です。
finding-check-places-differ-remedy = すべての場所に同じサーバーを書くか、古いものを削除してください。
finding-check-logins-differ = { $subject }が、二つのログイン名で公開されています：「{ $login }」（{ $source }）と「{ $second-login }」（{ $second }）。
finding-check-logins-differ-remedy = 同じ内容にそろえてください。サーバーがどちらも受け付けるなら、メールアドレス全体のほうがよいでしょう。
finding-check-names-broken = { $source }は{ $subject }を挙げていますが、使えません：{ $detail }。
finding-check-names-broken-remedy = サーバーを直すか、公開している内容から外してください。

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject }は、TLSの前に暗号化なしで届いたコマンドに、TLSの中で従います。間にいる者が、利用者のセッションにコマンドを差し込めます。
finding-starttls-command-injection-remedy = メールサーバーを更新してください。暗号化なしで届いたものは、TLSが始まるときに捨てる必要があります（CVE-2011-0411、および2021年の「NO STARTTLS」の調査結果）。それまでは、最初からTLSのポートだけを示してください。
