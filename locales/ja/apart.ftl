# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host }は、アドレス{ $address }では応答しません（ポート：{ $ports }）。同じ名前の別のアドレスでは応答します。このアドレスを使うメールアプリは、待たされるか失敗します。
finding-address-dead-remedy = { $all ->
    [yes] メールサーバーが{ $address }でも待ち受けるようにし、そこでファイアウォールを開けてください。このアドレスをもう使っていないなら、そのアドレスのレコードだけをDNSから削除してください。
   *[other] これらのサービスが{ $address }でも待ち受けるようにするか、そこでファイアウォールを開けてください。このアドレスやほかのアドレスで動いているものは、そのままにしてください。
}
