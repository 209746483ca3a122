# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider }では、{ $protocols }が最初は無効になっています。アプリを設定する前に、アカウントで有効にしてください。
login-app-password = { $provider }では、普段のパスワードをメールアプリで使えません。アカウントでアプリパスワードを作り、代わりに入力してください。アカウントにその項目がなければ、先に2段階認証を有効にしてください。
login-two-step = { $provider }のアカウントがログイン時に2段階目の確認を求める場合、普段のパスワードはメールアプリで使えません。その場合はアプリパスワードを作ってください。
login-mail-password = { $provider }で使うのは、このメールボックスに設定したパスワードです。契約者アカウントのパスワードではありません。
login-api-key = { $provider }では、パスワードの代わりに、プログラム用に作ったキーを使います。
login-bridge-password = { $provider }で使うのは、パソコン上のブリッジプログラムが表示するパスワードです。アカウントのパスワードではありません。
login-oauth-only = { $provider }は、メールアプリでパスワードを受け付けません。{ $provider }自身のサインインページを開くアプリを選んでください。
