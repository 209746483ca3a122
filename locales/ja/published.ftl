# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = SRVレコード{ $owner }は、どのサーバーも示していません。ターゲットはホスト名でなければなりませんが、IPアドレスか、アプリがたどれないほかのものになっています。
finding-srv-invalid-remedy = レコードでサーバーの名前を示すか、レコードを削除してください。

detail-dns-partly-failed = 調べられない名前がある
detail-no-host-name = レコードがサーバーを示していない

finding-mx-invalid = { $domain }のMXレコードは、どのサーバーも示していません。そこに書かれているのは、IPアドレス、「localhost」、または誰もメールを送れないほかのものです。
finding-mx-invalid-remedy = ドメインのDNSの管理者が、メールを受け取るサーバーのホスト名をそこに書く必要があります。それまで、メールは届きません。

finding-mode-contradicted = { $speaks ->
    [implicit-tls] { $source }によると、{ $subject }はSTARTTLSでTLSを始めますが、実際のサーバーは最初からTLSを求めます。
    [starttls] { $source }によると、{ $subject }は最初からTLSを使いますが、実際のサーバーは暗号化なしで始め、その後でSTARTTLSを提供します。
   *[another-protocol] { $source }が{ $subject }について示すプロトコルは、実際のものと違います。
}
finding-mode-contradicted-remedy = 公開している内容を、サーバーの実際の動作に合わせて変えてください。このページの設定はすでに正しいものですが、公開された内容にそのまま従うアプリは失敗します。
finding-login-contradicted = { $source }によると、{ $subject }が受け付けるログイン方式は「{ $method }」だけですが、サーバーはこの方式を提供していません。
finding-login-contradicted-remedy = そのログイン方式を有効にするか、サーバーが提供している方式を公開してください。ほとんどのアプリはpassword-cleartextに対応しており、TLSの中では安全です。

finding-srv-half = { $missing ->
    [incoming] { $domain }のSRVレコードに、メールを読むためのサーバーがありません。
   *[outgoing] { $domain }のSRVレコードに、メールを送るためのサーバーがありません。
}
finding-srv-half-remedy = 使えるサーバーのレコードを加え、SRVレコードに従うアプリが必要なものをすべて見つけられるようにしてください。
finding-srv-withheld = { $role ->
    [incoming] { $domain }のSRVレコードは、メールを読むためのサーバーがないとしていますが、{ $host }がポート{ $port }で応答します。
   *[outgoing] { $domain }のSRVレコードは、メールを送るためのサーバーがないとしていますが、{ $host }がポート{ $port }で応答します。
}
finding-srv-withheld-remedy = メールアプリにこのサーバーを使わせてよいなら、レコードに、ピリオド一つではなくサーバーの名前を書いてください。使わせないつもりなら、ポートを閉じてください。
finding-srv-withholds-named = { $domain }のSRVレコードは{ $protocol }がないと述べていますが、{ $source }は{ $host }を挙げていて、ポート{ $port }で応答します。設定するアプリと、しないアプリが出ます。
finding-srv-withholds-named-remedy = メールアプリが使ってよいなら、レコードにはドット一つではなく{ $host }を書いてください。使わせないなら、ほかに公開しているものから外してください。

finding-too-many-hosts = { $domain }が公開しているメールサーバーは、一度に問い合わせる上限の{ $most }台を超えています。{ $count }台を省いたため、それについては何もわかりません。
finding-too-many-hosts-remedy = メールアプリに使わせるサーバーだけを公開してください。一つの名前に複数のアドレスを持たせられます。

detail-withheld = ドメインが、これはないと表明している
