# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = ご自身の対処
remedy-for-mail-admin = メール管理者の対処
remedy-for-network = ネットワークの管理者の対処
remedy-labelled = { $whose }：{ $remedy }
finding-cert-expired-meanwhile = メールアプリの警告を、クリックで済ませないでください。
finding-cert-chain-expired-meanwhile = メールアプリの警告を、クリックで済ませないでください。
finding-cert-self-signed-meanwhile = それまでは、メールアプリの警告のほうが正当です。
finding-starttls-missing-meanwhile = このポートは使わないでください。
finding-starttls-missing-meanwhile-ports = これらのポートは使わないでください。
finding-starttls-injected-meanwhile = それまで、このポートは使わないでください。
finding-starttls-injected-meanwhile-ports = それまで、これらのポートは使わないでください。
finding-auth-in-clear-meanwhile = お使いのアプリは、暗号化を「可能な場合」ではなく必須に設定してください。
finding-turned-away-meanwhile = 制限やブロックリストによるものなら、お使いのアプリは受け入れられるかもしれません。
finding-no-incoming-meanwhile = 試したことは通信の一覧にあります。このページをメール管理者に見せてください。
finding-no-outgoing-meanwhile = 試したことは通信の一覧にあります。このページをメール管理者に見せてください。
finding-nothing-answers-meanwhile = 数分後にもう一度お試しください。それでも変わらなければ、メール管理者に連絡してください。
finding-dns-failed-meanwhile = 数分後にもう一度お試しください。
finding-dnssec-bogus-meanwhile = どこであっても、パスワードの入力は待ってください。
finding-srv-incomplete-meanwhile = 数分後にもう一度お試しください。
finding-host-dns-failed-meanwhile = 数分後にもう一度お試しください。
finding-null-mx-admin = このドメインでメールを受け取るなら、空のMXレコードを置き換えてください。
finding-not-authenticated-admin = autoconfig.{ $domain }で設定をHTTPSで公開すれば、だれも問い合わせずに済みます。
