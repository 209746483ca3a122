# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-versions = { $more ->
    [0] { $rule }：不明。見た範囲に反するものはありませんが、TLS 1.2より前のバージョンを拒否するかどうかを、次のサーバーで確かめられませんでした：{ $places }
   *[other] { $rule }：不明。見た範囲に反するものはありませんが、TLS 1.2より前のバージョンを拒否するかどうかを、次のサーバーで確かめられませんでした：{ $places }、ほか{ $more }か所
}
compliance-open-servers = { $more ->
    [0] { $rule }：不明。見た範囲に反するものはありませんが、次のサーバーは調べられていません：{ $places }
   *[other] { $rule }：不明。見た範囲に反するものはありませんが、次のサーバーは調べられていません：{ $places }、ほか{ $more }か所
}
