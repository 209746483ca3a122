# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }：{ $source }
confidence-source-code = プログラムのソースコードで確認
confidence-specification = 仕様による
confidence-vendor-page = 開発元のページによる
confidence-third-party = 第三者の情報（ここでは未確認）
confidence-unchecked = 未確認

guide-way-file = 簡単な方法：プロファイルを読み込む
guide-way-code = 簡単な方法：コードを読み取る
guide-way-code-elsewhere = または、別の画面のコードを読み取る
guide-way-quick = 簡単な方法：アプリに探させる
guide-way-by-hand = または、自分で入力する
guide-way-node = Node.jsとNodemailer
guide-way-php = PHPとPHPMailer
guide-way-python = Pythonとsmtplib
guide-way-postfix = 自分のサーバーとPostfix

fact-source-macos = macOS 15.5を見た人の報告
fact-source-apple-deployment = Appleの導入ガイドについて、ほかの人が伝えていること
fact-source-server-projects = 複数のメールサーバープロジェクトの覚え書き
fact-source-android-code = アプリのソースコードの読解
fact-source-android-export = アプリ自身のアカウント書き出し形式、バージョン1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = eM Clientの公式マニュアルの写し
fact-source-isync = ほかの人によるisync 1.5の例

## What the fields are called on the apps' screens

label-email-address = メールアドレス
label-password = パスワード
label-protocol = プロトコル
label-hostname = ホスト名
label-host-name = ホスト名
label-server = サーバー
label-port = ポート
label-incoming-port = 受信サーバー：ポート
label-outgoing-port = 送信サーバー：ポート
label-connection-security = 接続の保護
label-encryption-method = 暗号化方式
label-security = セキュリティ
label-authentication-method = 認証方式
label-username = ユーザー名
label-login = ログイン名
label-account-type = アカウントの種類
label-server-type = サーバーの種類
label-incoming-server = 受信サーバー
label-outgoing-server = 送信サーバー
label-incoming-mail-server = 受信メールサーバー
label-outgoing-mail-server = 送信メールサーバー
label-override-port = 既定のポートを変更
label-user-name = ユーザー名

## What many guides say

guide-kind = アカウントの種類を選びます：
guide-incoming = 受信サーバーは次のとおりです：
guide-outgoing = 送信サーバーは次のとおりです：
guide-outgoing-own-login = 送信サーバーは次のとおりです。ログインが必要なので、尋ねられたら有効にして、次のとおり入力してください：
guide-finish = 設定を終えたら、自分宛てにメールを送り、届くか確かめてください。

guide-screens-told = このガイドのメニューや項目の名前は、ここに示す出典によるものです。バージョンによって違います。同じ言葉がなければ、同じ意味のものを探してください。
guide-screens-unchecked = このガイドのメニューや項目の名前は、実際のアプリの画面とはまだ照らし合わせていません。同じ言葉がなければ、同じ意味のものを探してください。
guide-others-work = 提案された内容がこのページの「{ settings-others }」にあるものなら、それでもかまいません。
guide-names = ファイル中の名前は、プログラムのマニュアルのものです。バージョンによって違うことがあります。
guide-lacks-imap = このアプリはIMAPでしかメールを読めませんが、そのためのサーバーはここでは見つかりませんでした。別のアプリを選んでください。
guide-complaints = うまくいかないとき
guide-file-confirm = ファイルを表示
guide-file-waits = 上のサーバーを確認していただいた後に、このファイルが出ます。
guide-file-none = このプログラムで使える確認済みの設定がないので、すぐ使えるファイルはありません。下の値を使い、足りないものはプロバイダーに問い合わせてください。

fact-finds-unknown = ドメインが公開する設定をこのアプリが探すかどうかは、ここではわかっていません。サーバーが自動で入力された場合は、ここの値と見比べてください。
fact-finds-nothing = 設定が自動で探されることはありません。ここにある値を入力する必要があります。

complaint-password = パスワードが違うと言われる：同じ名前とパスワードで、プロバイダーのウェブサイトにログインしてみてください。そこで入れるなら、アプリ用のパスワードが必要なのかもしれません。その場合にすることは、この手順の一番上にあるか、プロバイダーが教えてくれます。
complaint-connection = つながらない、または長く待たされる：スマートフォンの回線など、別のネットワークで試してください。そこで使えるなら、元のネットワークかウイルス対策ソフトが妨げています。
complaint-certificate = 証明書の警告が出る：先へ進まないでください。サーバーの名前を一文字ずつ見比べてください。名前が正しければ、プロバイダーに知らせてください。
complaint-sending = 受信はできるが送信できない：送信サーバーにもログインが必要です。「省略可」と書かれていても、そこにも名前とパスワードを入力してください。
complaint-web = つながらない：ここで接続するのは、お使いのパソコンではなくウェブサーバーです。そのファイアウォールがメールのポートを閉じていることがあります。管理者に尋ねてください。
complaint-pass = パスワードを求められる、またはパスワードがないと言われる：パスワードを取り出すコマンドだけを実行し、1行目にパスワードだけが出力されるか確かめてください。
complaint-host-blocks = つながらない：多くのウェブホスティング会社は、送信用のポートを閉じています。465と587のどちらが開いているか、会社に尋ねてください。
complaint-printer-tls = 設定は正しいのにつながらない：古い機器はTLS 1.0か1.1しか使えず、今のサーバーはそれを断ります。新しいファームウェアがないか確かめてください。
complaint-printer-clock = 証明書が無効だと言われる：機器の日付と時刻を合わせてください。信頼する証明書の一覧がある場合は、最新にしてください。検証は無効にしないでください。
