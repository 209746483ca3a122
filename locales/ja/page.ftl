# The pages.

brand = Portolan
title = { $page } · Portolan
description = メールアドレスからメールサーバーを探し、一台ずつ実際に通信して、メールアプリに必要な設定をお見せします。
skip = 本文へ移動
footer-about = このサイトについて
footer-home = 別のアドレスを調べる
footer-report = この結果をJSONで見る

## The first page

home-title = 実際に使えるメール設定
home-heading = メールアプリの設定をお調べします
home-lead = メールアドレスを入力してください。Portolanがメールボックスのサーバーを探し、一台ずつ通信して、何を入力すればよいかをお見せします。
home-label = メールアドレス
home-hint = 例：ana@example.org。@より後ろだけでもかまいません。
home-button = 設定を調べる
home-privacy = Portolanがパスワードをお尋ねすることはありません。@より前の部分は、お使いのブラウザーの外に出ません。
home-privacy-no-script = Portolanがパスワードをお尋ねすることはありません。アドレスは回答のためだけに使い、保存しません。
home-samples = これはデモです。次のドメインを試せます
home-steps = 調べる手順
home-step-ask = 設定が公開されている場所に問い合わせます。プロバイダー自身のファイル、DNS、プロバイダーのデータベースです。
home-step-talk = 各メールサーバーに接続し、応答するか、安全か、証明書が正しいかを確かめます。ログインはしません。
home-step-show = 設定をわかりやすい言葉でお見せし、アプリごとの手順と、ある場合には自動で設定できるファイルをお渡しします。

## Errors

error-heading-400 = うまくいきませんでした
error-heading-403 = ここでは許可されていません
error-heading-404 = 見つかりません
error-heading-405 = うまくいきませんでした
error-heading-413 = 長すぎます
error-heading-429 = 少し間をあけてください
error-heading-500 = こちらの不具合です
error-heading-503 = 今は利用できません
error-heading-other = うまくいきませんでした
error-try-again = もう一度試す
error-again = アドレスを入力する

## About

about-title = このサイトについて
about-heading = Portolanについて
about-lead = ポルトラーノ（portolan）とは、港とそこへの行き方を記した、昔の船乗りの海図です。Portolanはメールサーバーの海図をつくります。メールボックスへの行き方を探し出し、サーバーと実際に通信して確かめ、メールアプリに何を入力すればよいかをお伝えします。
about-asked = 誰に何を問い合わせるか
about-asked-part = 外部に渡すのはドメイン、つまり@より後ろの部分だけです。@より前の部分が、このサーバーより先に送られることはありません。
about-asked-dns = ネームサーバーに、ドメインのメール関連のレコードを問い合わせます。
about-asked-web = ドメイン自身のウェブサーバーと、そのメールを受け取る会社のウェブサーバーに、設定ファイルを問い合わせます。
about-asked-database = Thunderbirdのプロバイダーのデータベースに、ドメインを問い合わせます。このサーバーの運営者が無効にしている場合は問い合わせません。
about-asked-mail = 見つかったメールサーバーに、通常のポートで接続します。Portolanは挨拶をし、提供している機能を尋ね、証明書を見て、別れの挨拶をします。ログインや送信を試みることはありません。
about-kept = 何を保存するか
about-kept-result = ドメインごとの結果は数分間メモリーに置かれ、同じドメインを調べる人全員に同じものをお見せします。
about-kept-published = このサイトがドメインの設定を公開している場合、そこで動作した内容は、公開している間だけ保持します。
about-kept-address = アドレスは保存せず、どのログにも書き込みません。JavaScriptが使える場合、アドレスを含むファイルやコードを求めるまで、アドレスはブラウザーのこのタブの中にとどまります。使えない場合は、回答のためだけにこのサーバーへ送られます。
about-kept-cookies = Cookieもアカウントも、利用者の統計もありません。これらのページが、ほかの場所から何かを読み込むこともありません。
about-alone = 接続を望まない場合
about-alone-calls-at-most = 各メールサーバーには、ポートごとに一度だけ接続します。最初の接続で疑問が残ったときに限り、あと三度まで接続します。同時に行う接続は少なく、結果は共有するので、訪問者が多くても接続が多くなることはありません。
about-alone-stop = メールサーバーを運用していて、ここからの接続を望まない場合は、このサーバーのアドレスをファイアウォールで拒否するか、このサーバーの運営者にご連絡ください。一般に公開しないサーバーは、DNSで公開しないでください。
about-limits = わからないこと
about-limits-view = Portolanに見えるのは、このサーバーの場所から見た様子です。ここからは使えるポートが、お使いのネットワークではふさがれていることも、その逆もあります。パスワードが正しいかどうかは、プロバイダーにしかわかりません。

## The result, while it is being made

report-title = { $domain }のメール設定
report-heading-for = メール設定：
report-ascii = { $ascii }とも書きます
live-begins = { $domain }のメールサーバーを探しています…
live-source = { $source }：{ $outcome }
live-observation = { $host }、ポート{ $port }、{ $family }：{ $verdict }
live-heading = これまでにわかったこと
live-chart = これまでに応答したサーバー
live-failed = 調査が最後まで進みませんでした。このページをもう一度読み込んでください。
live-wait = 長くても数秒です。結果はここに表示されます。

## The result: the head

result-works = この設定で使えます
result-works-summary = Portolanが今、これらのサーバーと実際に通信しました。次のとおりに入力するか、お使いのアプリを選んで手順をご覧ください。
result-given = 設定が見つかりました
result-given-summary = 出どころ：{ $source }。ここからは試せなかったものがあります。
result-no-outgoing = 受信はできますが、送信は解決していません
result-no-outgoing-summary = メールを読むためのサーバーは使えます。安全に送信できるサーバーは見つかりませんでした。理由と、誰が直せるかは下にあります。
result-no-incoming = 送信はできますが、受信は解決していません
result-no-incoming-summary = メールを送るためのサーバーは使えます。安全にメールを読めるサーバーは見つかりませんでした。理由と、誰が直せるかは下にあります。
result-nothing = 安全で実際に使える設定は見つかりませんでした
result-nothing-summary = このページを、メールを管理している方に見せてください。何に問題があり、どうすればよいかが下にあります。
result-turned-away = メールサーバーがPortolanとの通信を断りました
result-turned-away-summary = お使いのアプリなら受け入れられるかもしれません。プロバイダーに設定を問い合わせるか、このページを、メールを管理している方に見せてください。
result-again = もう一度調べる
result-other = 別のアドレスを調べる

## The result: the settings

settings-heading = お使いになる設定
settings-incoming-imap = 受信メール：IMAP
settings-incoming-pop3 = 受信メール：POP3
settings-outgoing = 送信メール：SMTP
settings-choice = メールの読み方を選んでください
settings-imap = IMAP
settings-imap-meaning = メールはサーバーに残り、どの端末でも同じものが見えます。ほとんどの方はこちらです。
settings-pop3 = POP3
settings-pop3-meaning = 一台の端末がメールを取り込み、たいていのアプリはその後サーバーから消します。ほかの端末からは見えなくなります。
settings-server = サーバー
settings-port = ポート
settings-security = セキュリティ
settings-username = ユーザー名
settings-password = パスワード
settings-login = 認証方式
settings-password-own = メールのパスワード
settings-password-app = アカウントで作るアプリパスワード（普段のものではなく）
settings-password-oauth = ここでは入力しません：プロバイダー自身のページでサインインします
settings-username-address = メールアドレス全体
settings-username-local = @より前の部分
settings-username-mixed = { $form }
settings-local-part-placeholder = （@より前の部分）
settings-verified = たった今試しました：使えます
settings-not-verified = ここからは試していません
settings-others = ほかにも使える設定
settings-other-line = { $protocol }：{ $host }、ポート{ $port }、{ $security }
settings-from = { $more ->
    [0] 出どころ：{ $source }
   *[other] 出どころ：{ $source }（ほかに{ $more }か所が同じ内容です）
}
copy = コピー
copy-what = コピー：{ $what }
copy-which = コピー：{ $what }（{ $of }）
copied = コピーしました
own-label = @より前の部分
own-button = 反映する
own-note = ブラウザーのこのタブの中にとどまります。
own-forget = アドレスを消す

## The result: apps and files

guides-heading = どのアプリをお使いですか
guides-all = すべてのアプリと端末
guides-on-iphone = このiPhoneまたはiPadで
guides-on-android = このAndroid端末で
guides-on-mac = このMacで
guides-on-windows = このWindowsパソコンで
guides-on-linux = このLinuxパソコンで
guides-group-phones = スマートフォンとタブレット
guides-group-computers = パソコン
guides-group-web = ブラウザー
guides-group-command-line = コマンドライン
guides-group-others = 機器、プログラム、その他のアプリ
guide-for = { $app }を設定する
guide-value-missing = 見つかりません
files-heading = この設定が入ったファイル
files-profile = iPhone、iPad、Mac用の構成プロファイル
files-autoconfig = Thunderbirdなどの設定ファイル（autoconfig）
files-autoconfig-note = 管理者の方へ：ドメインがautoconfig.{ $domain }で公開していれば、Thunderbirdは自動で見つけます。
files-name = お名前。相手に表示されます（省略可）
profile-button = プロファイルを入手
profile-note-safari = このページはSafariで開いてください。チャットなど別のアプリの中では、プロファイルが「設定」に届きません。先にそのアプリで「Safariで開く」を選んでください。
profile-note-time = 読み込んだら8分以内にインストールしてください。過ぎると端末が破棄します。その場合は、もう一度読み込んでください。
profile-note-signed = 端末には赤い文字で「未署名」と表示されます。このファイルには署名がないので、ここではそれで合っています。
profile-note-password = プロファイルにパスワードは入っていません。インストールのときに端末が尋ねます。
qr-button = コードを表示
qr-alt = Android版Thunderbirdでアカウントを設定するコード
qr-note = コードに入っているのは、アドレス、お名前、サーバーです。パスワードは入っていません。
qr-address = メールアドレス

## Before a file is handed over

ask-title = あと一つだけお願いします
ask-heading-profile = 構成プロファイル
ask-heading-autoconfig = 設定ファイル
ask-heading-qr = コード
ask-lead-address = ファイルにはアドレスを入れます。ほかの誰でもなく、ご自身のアカウントを設定するためです。
ask-confirm-lead = この設定は、第三者が改ざんできた経路で知ったものです。メールのパスワードはこれらのサーバーに送られるので、先に名前を確かめてください。
ask-confirm-domain = メールのドメイン
ask-confirm-hosts = サーバー
ask-confirm-check = これらの名前を知っており、自分のプロバイダーのものです。
ask-confirm-note = はっきりしないときは、プロバイダーにメールサーバーの名前を尋ね、見比べてください。
ask-protocol = メールの読み方
ask-button = 次へ
ask-back = 設定に戻る

## The result: findings, chart, sources

findings-heading-wrong = 何が問題で、誰が直せるか
findings-heading-better = 何を改善でき、誰が直せるか
admins-heading = メール管理者の方へ
admins-notes = さらに改善できること
findings-command = 確かめるためのコマンド
findings-configuration = 直すための設定行
findings-remedy = 対処
chart-heading = 通信の一覧
chart-service = サービス
chart-port = ポート{ $port }
chart-certificate = 証明書
chart-words = 言葉の意味
chart-no-call = 接続していません
chart-said = サーバーの言葉：「{ $words }」
certificate-valid-until = { $date }まで有効
certificate-none = 見ていません
certificate-details = 詳細
certificate-subject = 発行先
certificate-issuer = 発行者
certificate-names = 対象の名前
certificate-validity = 有効期間
certificate-from-to = { $from }から{ $to }まで
certificate-version = 暗号化
certificate-mechanisms = 認証方式
certificate-mechanisms-before = 暗号化前の認証方式
unknown = 不明
sources-heading = どこで知ったか
sources-heading-looked = Portolanが調べた場所
sources-lead = これらの場所に伝わるのはドメインだけで、ほかには何も伝わりません。
sources-others = ほかに当たったが、結果のなかった場所
sources-authenticated = 改ざんの恐れなし
other-services-heading = ほかに見つかったもの
mx-heading = メールを受け取っているところ
mx-provider = プロバイダー：{ $name }
elapsed-ms = { $ms }ミリ秒
elapsed-seconds = { $seconds }秒
# Between the whole seconds and the tenth.
decimal-mark = .
surveyed-at = 調査日時：{ $time } UTC、所要時間：{ $elapsed }。
chart-tally = { $works ->
    [0] { $all }件のうち使えるものはありません
   *[other] { $all }件のうち{ $works }件が使えます
}

# The DNS records of a published domain

dns-heading = { $domain }のDNSレコード
dns-lead = このレコードがあれば、メールアプリはドメインの設定を自分で見つけます。管理している場所がどこであっても、ドメインのゾーンに入れてください。
dns-steps-heading = レジストラーの入力フォームで
dns-steps = レコードを一つずつ入力します。「@」はドメイン自身です。代わりに完全な名前を求めるフォームもあります。値がドット一つだけのレコードは、そのサービスがないことを示します。
dns-kind = 種類
dns-name = 名前
dns-value = 値またはターゲット
dns-priority = 優先度
dns-weight = 重み
dns-port = ポート
dns-zone-heading = ゾーンファイルとして

# Which signature a profile has

ask-signed = このプロファイルは署名されています。端末には{ $subject }と表示され、その証明書が信頼されていれば「検証済み」と表示されます。
ask-unsigned = このプロファイルは署名されていません。端末には赤い文字で「未署名」と表示されます。ご自身のプロバイダーのサイトからここへ来た場合にだけ、インストールしてください。
