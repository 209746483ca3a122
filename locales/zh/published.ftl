# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = SRV 记录 { $owner } 没有指定服务器。它的目标必须是主机名，现在却是 IP 地址或其他任何应用都无法使用的内容。
finding-srv-invalid-remedy = 请让该记录指定服务器，或将其删除。

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = 部分名称无法查询
detail-no-host-name = 记录没有指定服务器

finding-mx-invalid = { $domain } 的 MX 记录没有指定服务器：其中写的是 IP 地址、“localhost”或其他谁也无法向其发送邮件的内容。
finding-mx-invalid-remedy = 该域名的 DNS 管理员必须在其中写上接收邮件的服务器的主机名。在此之前，收不到任何邮件。

finding-mode-contradicted = { $speaks ->
    [implicit-tls] { $source }：其中称 { $subject } 通过 STARTTLS 启动 TLS，但那里的服务器要求从一开始就用 TLS。
    [starttls] { $source }：其中称 { $subject } 从一开始就用 TLS，但那里的服务器开始时不用 TLS，随后才提供 STARTTLS。
   *[another-protocol] { $source }：其中所称的 { $subject } 的协议与它实际使用的不同。
}
finding-mode-contradicted-remedy = 请把发布的内容改为与服务器的实际情况一致。此页面上的设置已经是正确的；完全照搬该来源的应用会失败。
finding-login-contradicted = { $source }：其中称 { $subject } 只接受登录方式“{ $method }”，而服务器不提供这种方式。
finding-login-contradicted-remedy = 请启用该登录方式，或发布一种服务器提供的方式。大多数应用支持 password-cleartext，它在 TLS 下是安全的。

finding-srv-half = { $missing ->
    [incoming] { $domain } 的 SRV 记录没有指定用于收取邮件的服务器。
   *[outgoing] { $domain } 的 SRV 记录没有指定用于发送邮件的服务器。
}
finding-srv-half-remedy = 请为可用的服务器添加一条记录，使依据 SRV 记录的应用能找到所需的一切。
finding-srv-withheld = { $role ->
    [incoming] { $domain } 的 SRV 记录声明它没有用于收取邮件的服务器，但 { $host } 在端口 { $port } 上有应答。
   *[outgoing] { $domain } 的 SRV 记录声明它没有用于发送邮件的服务器，但 { $host } 在端口 { $port } 上有应答。
}
finding-srv-withheld-remedy = 如果邮件应用可以使用此服务器，请让该记录指定它，而不是只写一个点。如果不希望邮件应用使用它，请关闭该端口。
finding-srv-withholds-named = { $domain } 的 SRV 记录说它没有 { $protocol }，但{ $source }给出了 { $host }，而且它在端口 { $port } 上有应答。有的应用会设置它，有的不会。
finding-srv-withholds-named-remedy = 如果允许邮件应用使用它，请让记录写明 { $host }，而不是只写一个点。如果不允许，请把它从其他公布的内容中去掉。

finding-too-many-hosts = { $domain } 发布的邮件服务器超过了一次最多查询的 { $most } 台。有 { $count } 台被略去，对其情况一无所知。
finding-too-many-hosts-remedy = 请只发布供邮件应用使用的服务器。一个名称可以指向多个地址。

detail-withheld = 域名声明没有此项
