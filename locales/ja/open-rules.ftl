# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }：不明。見た範囲では、これに反するものはありませんが、TLS 1.2より前のバージョンを拒否するかどうかを、すべてのサーバーで確かめたわけではありません。
compliance-open-servers = { $more ->
    [0] { $rule }：不明。見た範囲では、これに反するものはありませんが、次のサーバーは調べられていません：{ $places }
   *[other] { $rule }：不明。見た範囲では、これに反するものはありませんが、次のサーバーは調べられていません：{ $places }、ほか{ $more }か所
}
compliance-open-logins = { $more ->
    [0] { $rule }：不明。見た範囲では、これに反するものはありませんが、最初から暗号化する次のサーバーでは、ログインを確認できませんでした：{ $places }
   *[other] { $rule }：不明。見た範囲では、これに反するものはありませんが、最初から暗号化する次のサーバーでは、ログインを確認できませんでした：{ $places }、ほか{ $more }か所
}
