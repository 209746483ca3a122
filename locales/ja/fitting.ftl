# Sentences that fit what there is: one or several, known or not.

place-ports = { $host }（ポート{ $ports }）
compliance-fails = { $count ->
    [0] { $rule }：不適合。{ $worst }。
   *[other] { $rule }：不適合。{ $worst }。{ $others }も該当します。
}
outcome-unusable = 使える応答なし
source-leads-to = 転送先
result-confirm-names = { $count ->
   *[other] 次の名前に心当たりがあるか、必ず確かめてください：{ $hosts }。第三者が改ざんできた経路で知った名前です。
}
complaint-password-site = パスワードが違うと言われる：同じ名前とパスワードで、プロバイダーのウェブサイトにログインしてみてください。そこで入れるなら、アプリ用のパスワードが必要なのかもしれません。入手方法をプロバイダーに尋ねてください。
login-switch-on-several = { $provider }では、{ $protocols }がどれも最初は無効になっています。アプリを設定する前に、アカウントで有効にしてください。
protocols-and = { $first }と{ $last }

finding-port-timeout-remedy-ports = ファイアウォールでこれらのポートを開けるか、ドメインが公開する内容から外してください。
finding-port-closed-remedy-ports = 利用者に使わせるポートなら、それぞれのサービスを起動するか、ファイアウォールを開けてください。そうでなければ、ドメインが公開する内容から外してください。
finding-starttls-missing-remedy-ports = STARTTLSを有効にするか、これらのポートを閉じて、最初からTLSのポートを提供してください。
finding-starttls-injected-remedy-ports = メールサーバーと、その手前にあるものを更新してください。
finding-no-login-remedy-ports = ログインの方法（TLSの中でのAUTH PLAIN）を有効にするか、これらのポートを利用者向けに公開しないでください。
finding-not-this-protocol-remedy-ports = これらのポートで何が待ち受けているか、また、手前にあるものが別のサービスへ渡していないか確かめてください。
