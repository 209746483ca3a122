# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] { $subject }の証明書はサーバー用に作られていません。用途「serverAuth」がないか、認証局自身の証明書です。
    [constraint] { $subject }の証明書は、発行する権限のない認証局が発行しています。チェーン内の制限が、この名前、またはこれほど長いチェーンを禁じています。
    [extension] { $subject }の証明書は、メールアプリの知らないもの（クリティカルな拡張）を求めているため、拒否されます。
    [signature] { $subject }の証明書チェーンに、発行者のものではない署名があります。
    [weak] { $subject }の証明書は、鍵、署名、またはバージョンがもう安全ではありません。
   *[unreadable] { $subject }の証明書は壊れています。
}
finding-cert-bad-remedy = { $flaw ->
    [weak] このサーバーの名前で、今日の水準の鍵と署名による新しい証明書に置き換えてください。
    [signature] 認証局が証明書とともに渡したチェーン（多くはfullchain.pemという名前）を、サーバーがそのまま送るようにしてください。
   *[other] 認証局がサーバー向けに発行する種類の、このサーバーの名前の新しい証明書に置き換えてください。
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] { $subject }の証明書には有効な名前がありません。subjectAltNameがなく、メールアプリはコモンネームを見ません。
   *[other] { $subject }の証明書は{ $host }用ではなく、{ $names }用です。
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] subjectAltNameに{ $host }がある証明書を取得してください。
   *[other] 証明書に{ $host }を加えるか、証明書にあるサーバー名を公開してください。
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message }そうなるのはアドレス{ $addresses }だけで、この名前の別のアドレスでは同じポートが動作します。
   *[other] { $message }そうなるのはアドレス{ $addresses }だけで、この名前の別のアドレスでは同じポートが違う応答をします。
}
