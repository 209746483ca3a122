# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] { $subject } 的证书不是为服务器签发的：缺少用途“serverAuth”，或者它是颁发机构自己的证书。
    [constraint] { $subject } 的证书由无权签发它的机构签发：证书链中的限制不允许这个名称，或不允许这么长的链。
    [extension] { $subject } 的证书要求邮件应用不认识的内容（关键扩展），因此会被拒绝。
    [signature] { $subject } 的证书链中有一个签名不是颁发者的。
    [weak] { $subject } 的证书的密钥、签名或版本已不再安全。
   *[unreadable] { $subject } 的证书已损坏。
}
finding-cert-bad-remedy = { $flaw ->
    [weak] 请为此服务器的名称换上新证书，密钥和签名要符合当今的要求。
    [signature] 请让服务器原样发送颁发机构随证书提供的证书链，通常叫 fullchain.pem。
   *[other] 请为此服务器的名称换上颁发机构为服务器签发的那种新证书。
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] { $subject } 的证书没有有效的名称：缺少 subjectAltName，而邮件应用不看通用名称（CN）。
   *[other] { $subject } 的证书不适用于 { $host }，而适用于 { $names }。
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] 请取得 subjectAltName 中含有 { $host } 的证书。
   *[other] 请把 { $host } 加入证书，或发布证书上已有的服务器名称。
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message }只有地址 { $addresses } 是这样；在该名称的另一个地址上，同一端口工作正常。
   *[other] { $message }只有地址 { $addresses } 是这样；在该名称的另一个地址上，同一端口的应答不同。
}
