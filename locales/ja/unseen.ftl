# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] { $domain }に安全にメールを読めるサーバーがあるかどうかは分かりません。{ $hosts }をここから試せませんでした（{ $detail }）。
    [outgoing] { $domain }に安全にメールを送れるサーバーがあるかどうかは分かりません。{ $hosts }をここから試せませんでした（{ $detail }）。
   *[other] { $domain }に安全にメールを読み、送れるサーバーがあるかどうかは分かりません。{ $hosts }をここから試せませんでした（{ $detail }）。
}
finding-servers-not-checked-remedy = { $later ->
    [no] IPv6のあるマシンからもう一度お試しください。メールサーバーが悪いということではありません。
   *[other] 数分後にもう一度お試しください。メールサーバーが悪いということではありません。
}
finding-host-dns-failed = { $host }はメールサーバーとして挙げられていますが、そのアドレスを調べられませんでした（{ $fault }）。
finding-host-dns-failed-remedy = { $host }のDNSを運営する人がネームサーバーを調べる必要があります。署名している場合は、DNSSECも調べてください。
