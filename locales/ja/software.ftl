# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = { $host }では、メールサーバーソフトの{ $software }が動いています。接続時の応答にそう書かれています。
finding-server-software-remedy =
    { $username ->
        [local-part] { $software }では、ユーザー名はたいてい@より前の部分です。
       *[address] { $software }では、ユーザー名はたいていメールアドレス全体です。
    }
finding-software-closed-at-first = { $host }では{ $software }が動いていますが、{ $protocol }のポートは閉じています。{ $software }は、管理者が変更するまで、{ $protocol }をサーバー自身のマシンだけに提供していることがあります。
finding-software-closed-at-first-remedy = { $software }の設定で、{ $protocol }サービスが、外部から届くアドレスのポート{ $port }で、最初からTLSで待ち受けるようにしてください。
