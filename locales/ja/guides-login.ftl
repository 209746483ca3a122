# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider }は、メールアプリでパスワードを受け付けません。このアプリは{ $provider }自身のサインインページを開きます。パスワードはそのページだけで入力し、ほかでは入力しないでください。
sign-in-unknown = { $provider }は、メールアプリでパスワードを受け付けません。このアプリが{ $provider }自身のサインインページを開くかどうかは、ここではわかりません。アドレスを追加してみて、そのページが開かずにアプリ自身がパスワードを尋ねたら、そこでやめて、別のアプリを使ってください。
sign-in-never = { $provider }は、メールアプリでパスワードを受け付けません。このアプリは{ $provider }自身のサインインページを開かないので、ログインできません。別のアプリを使ってください。
sign-in-helper = { $provider }はプログラムからのパスワードを受け付けないため、これらのファイルはこのままでは使えません。パスワードの代わりに、補助プログラムが取得するOAuth 2.0のトークンが必要で、認証方式も変えなければなりません。何のことかわからなければ、これを自動で行うアプリを使ってください。
sign-in-operator = { $provider }は、メールアプリでパスワードを受け付けません。このウェブメールの運営者は、{ $provider }自身のサインインページを開くように設定できます。設定されていれば、ログイン画面にそのためのボタンがあります。ない場合は、運営者に問い合わせてください。
sign-in-apps = 次のアプリは、{ $provider }のサインインページを自分で開きます：
sign-in-ask = どのアプリでログインできるか、{ $provider }に尋ねてください。
guide-way-sign-in = 簡単な方法：{ $provider }にサインインする
fact-sign-in = このアプリは、{ $provider }のサインインページを知っています。
fact-password-direct = このアプリは、お使いの端末から、プロバイダーのサーバーに直接ログインします。ここで知られている限り、開発元のサーバーは間に入りません。
complaint-sending-sign-in = 受信はできるが送信できない：送信サーバーにもログインが必要です。そこにも同じ認証方式を設定してください。
