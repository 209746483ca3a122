# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] 不清楚 { $domain } 是否有能让您安全收取邮件的服务器：从这里没能尝试 { $hosts }（{ $detail }）。
    [outgoing] 不清楚 { $domain } 是否有能让您安全发送邮件的服务器：从这里没能尝试 { $hosts }（{ $detail }）。
   *[other] 不清楚 { $domain } 是否有能让您安全收发邮件的服务器：从这里没能尝试 { $hosts }（{ $detail }）。
}
finding-servers-not-checked-remedy = { $later ->
    [no] 请从有 IPv6 的机器上再查一次。这并不说明邮件服务器有问题。
   *[other] 请过几分钟再试。这并不说明邮件服务器有问题。
}
finding-host-dns-failed = { $host } 被指定为邮件服务器，但没能查到它的地址：{ $fault }。
finding-host-dns-failed-remedy = 负责 { $host } 的 DNS 的人必须检查其域名服务器；如果该名称已签名，还要检查 DNSSEC。
