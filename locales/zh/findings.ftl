# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = 域名 { $domain } 不存在。
finding-domain-not-found-remedy = 请检查拼写，尤其是后缀。如果没有写错，该域名可能已过期：请询问其所有者。
finding-no-mail = 没有找到 { $domain } 的邮件服务器。
finding-no-mail-remedy = 请检查拼写。如果您确实能在这个域名收到邮件，请向服务商询问服务器名称；邮件管理员可以把它们发布在 DNS 中。
finding-null-mx = { $domain } 声明完全不接收邮件。
finding-null-mx-remedy = 请检查拼写：您的邮箱很可能在另一个域名。
finding-dns-failed = { $domain } 的域名服务器没有给出可用的应答（{ $fault }）。
finding-dns-failed-remedy = 请检查该域名的域名服务器；如果域名已签名，还要检查 DNSSEC。
finding-dnssec-bogus = { $domain } 的 DNS 签名不成立（{ $names }）。要么有人伪造应答，要么签名有误。从中得知的一切都不予推荐。
finding-dnssec-bogus-remedy = 请检查密钥、签名的日期和 DS 记录：“delv”和“dig +dnssec”可以显示它们。
finding-no-name-server = 本服务器连不上任何域名服务器，所以什么都没能查询。这不代表您的邮箱有问题。
finding-no-name-server-remedy = 请过几分钟再试。运行本服务器的人可以检查其网络和 nameserver 设置。
finding-no-route = 本服务器无法访问互联网，所以没能查询任何邮件服务器。这不代表您的邮箱有问题。
finding-no-route-remedy = 请过几分钟再试。运行本服务器的人可以检查其网络。

## The result as a whole

finding-no-incoming = 没有找到能让您安全收取邮件的服务器。
finding-no-incoming-remedy = 请在端口 993 提供从一开始就用 TLS 的 IMAP 收信。
finding-no-outgoing = 没有找到能让您安全发送邮件的服务器。
finding-no-outgoing-remedy = 请在端口 465 提供从一开始就用 TLS 的发信，或在端口 587 提供使用 STARTTLS 的发信。
finding-nothing-answers = 已知一些服务器名称，但没有一台服务器应答。
finding-nothing-answers-remedy = 请检查服务器是否在运行，以及防火墙是否挡住了 Portolan。
finding-submission-on-25-only = 只能在端口 25 上发送，而该端口用于服务器之间的邮件，许多网络会屏蔽它。
finding-submission-on-25-only-remedy = 请在端口 465（从一开始就用 TLS）开放邮件提交，并为旧应用开放 587。
finding-submission-without-465 = { $host } 在端口 { $port } 以 STARTTLS 接收邮件提交，但没有在 465 上提供从一开始就用 TLS 的方式，后者更安全。
finding-submission-without-465-remedy = 请在端口 465 也开放邮件提交，并为旧应用保留 587。
finding-cleartext-port-open = { $host } 还在 { $ports } 上应答，那里的对话开始时没有加密。只在“可用时”加密的应用可能在那里受骗。
finding-cleartext-port-open-remedy = { $count ->
    [1] 当没有应用再使用这个端口时，请关闭它。在那之前，只在 STARTTLS 之后才允许登录。
   *[other] 当没有应用再使用这些端口时，请关闭它们。在那之前，只在 STARTTLS 之后才允许登录。
}
finding-not-authenticated = 得知 { $host } 的途径有可能被他人篡改过。它仍然可能是正确的。
finding-not-authenticated-remedy = 输入密码之前，请确认 { $host } 就是 { $domain } 的服务商告诉您的名称。
finding-other-organisation = { $host } 与您的邮箱域名不属于同一机构。
finding-other-organisation-remedy = 由某家公司代管邮件时，这很常见。输入密码之前，请确认您认得它的名称。

## Certificates

finding-cert-expired = { $days ->
    [0] { $subject } 的证书今天已过期。邮件应用会发出警告或拒绝连接。
   *[other] { $subject } 的证书已在 { $days } 天前过期。邮件应用会发出警告或拒绝连接。
}
finding-cert-expired-remedy = 请续期证书并让服务器重新加载。
finding-cert-expires-soon = { $days ->
    [0] { $subject } 的证书今天过期。
   *[other] { $subject } 的证书将在 { $days } 天后过期。
}
finding-cert-expires-soon-remedy = 请续期，并检查本应自动进行的续期是否仍在运行、是否会让邮件服务器重新加载。
finding-cert-not-yet-valid = { $subject } 的证书尚未生效：生效时间在将来。
finding-cert-not-yet-valid-remedy = 请检查制作证书的机器的时钟，并换上目前有效的证书。
finding-cert-self-signed = { $subject } 的证书是自己签名的，没有人能分辨该服务器和冒充者。
finding-cert-self-signed-remedy = 请向公共证书颁发机构申请证书，有免费的。
finding-cert-chain-incomplete = { $subject } 发送了自己的证书，但没有发送其颁发者 { $issuer } 的证书。网页浏览器可以自行取得缺少的部分，邮件应用不能。
finding-cert-chain-incomplete-remedy = 请让服务器发送完整的证书链：大多数颁发机构会以一个文件提供，通常叫 fullchain.pem。
finding-cert-untrusted = { $subject } 的证书由 { $issuer } 颁发，邮件应用不信任它。
finding-cert-untrusted-remedy = 请向公共证书颁发机构申请证书，有免费的。如果此证书就来自公共颁发机构，请一并发送中间证书。
finding-dane-mismatch = { $subject } 的证书与 DNS 为它公布的（TLSA）不一致。检查这一点的程序会拒绝它。
finding-dane-mismatch-remedy = 请在 _{ $port }._tcp.{ $host } 为新证书发布 TLSA 记录，或换回已公布的证书。下次更换证书之前请先发布记录，并将旧记录保留到更换为止。

## Reaching the port

finding-port-closed = { $subject } 上没有服务。
finding-port-closed-remedy = 如果要让人使用这个端口，请在其上启动服务或开放防火墙。否则，请把它从域名发布的内容中删除。
finding-port-timeout = { $subject } 没有应答。从外面看，防火墙就是这样。
finding-port-timeout-remedy = 请在防火墙中开放该端口，或把它从域名发布的内容中删除。
finding-host-unreachable = 网络表示没有通往 { $subject } 的路。
finding-host-unreachable-remedy = 请检查 DNS 中的地址和通往它的路由。
finding-host-no-address = { $subject } 被指定为邮件服务器，但该名称没有地址。
finding-host-no-address-remedy = 请为它添加 A 或 AAAA 记录，或把该名称从域名发布的内容中删除。
finding-port-silent = { $verdict ->
    [silent] { $subject } 接受连接后什么也不说。
    [reset] { $subject } 接受连接后立即断开。
   *[other] { $subject } 接受连接，但没说完就挂断了。
}
finding-port-silent-remedy = 请查看服务器日志：服务可能卡住、已满，或在等待它前面的某个环节。
finding-forbidden-target = { $subject } 指向本服务器不连接的地址或端口。
finding-forbidden-target-remedy = 如果它是内网地址，就只有那个网络里的机器能用。请发布一个人人都能到达的名称。
finding-ipv6-dead = { $host } 有 IPv6 地址，却不通过 IPv6 应答；通过 IPv4 可用。使用 IPv6 的邮件应用会等待或失败。
finding-ipv6-dead-remedy = 请让邮件服务器监听 IPv6 并在那里开放防火墙，或删除 AAAA 记录。
finding-ipv6-not-checked = 本服务器没有 IPv6，所以没能通过它进行任何尝试。
finding-ipv6-not-checked-remedy = { $tried ->
    [no] 邮件服务器上无需做任何事。请从有 IPv6 的机器上再查一次。
   *[other] 无需做任何事。通过 IPv4 试过的结果依然有效。
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } 本应一开始就加密，却以明文对话。
   *[other] { $subject } 本应使用 STARTTLS，却一开始就加密。
}
finding-wrong-mode-remedy = 请改正监听设置：993、995 和 465 从一开始就用 TLS，143、110 和 587 用 STARTTLS。
finding-not-this-protocol = 在 { $subject } 应答的不是本该在那里的邮件服务。
finding-not-this-protocol-remedy = 请检查这个端口上运行的是什么，以及前面是否有什么把连接转给了别的服务。
finding-starttls-missing = { $subject } 不提供加密，途中任何人都能看到密码。
finding-starttls-missing-remedy = 请启用 STARTTLS，或关闭此端口，改为提供从一开始就用 TLS 的端口。
finding-starttls-refused = { $subject } 声称提供加密，却又拒绝开始。
finding-starttls-refused-remedy = 请查看服务器日志：最常见的原因是证书或其密钥无法读取。
finding-starttls-injected = { $subject } 在加密开始之后仍放行夹带的明文，正像攻击者插入的那样。
finding-starttls-injected-remedy = 请更新邮件服务器以及它前面的一切。
finding-tls-failed = 没能与 { $subject } 就加密达成一致。
finding-tls-failed-remedy = 请检查证书及其密钥，以及服务器的 TLS 版本和加密套件；TLS 1.2 和 1.3 应当启用。
finding-tls-too-old = { $subject } 只支持已不再安全的 TLS 版本。
finding-tls-too-old-remedy = 请启用 TLS 1.2 和 1.3；如果服务器做不到，请更新它。
finding-tls-old-accepted = 除了较新的 TLS 版本，{ $subject } 还接受已不再安全的 { $version }。
finding-tls-old-accepted-remedy = 请关闭 TLS 1.2 之前的所有版本。最近十年的邮件应用都不需要它们。
finding-turned-away = { $subject } 的应答是拒绝：“{ $words }”
finding-turned-away-remedy = 请在服务器日志中查找原因。
finding-no-login = { $subject } 有应答，但不让任何人登录。
finding-no-login-remedy = 请启用一种登录方式（TLS 下的 AUTH PLAIN），或不要把此端口发布给人使用。
finding-auth-in-clear = { $subject } 在加密开始之前就要求密码（{ $mechanisms }）。
finding-auth-in-clear-remedy = 请只在 STARTTLS 之后允许登录。

## What the domain publishes

finding-autoconfig-not-xml = { $url } 有应答，但不是可用的设置文件。Thunderbird 之后不会再找别的文件，只能猜测服务器。
finding-autoconfig-not-xml-remedy = 请让此地址应答 404，或把设置文件放在那里。
finding-source-failed = 此来源没有给出可用的应答：{ $source }（{ $detail }）。
finding-source-failed-remedy = 请稍后再试。如果问题依旧，运行它的人可以检查其名称、证书和网站服务器。
finding-cleartext-offered = { $source }：其中有一台没有加密的服务器（{ $host }），已略去。
finding-cleartext-offered-remedy = 请把它从发布的内容中删除，改为提供 TLS。
finding-autoconfig-certificate = { $url } 出示的证书不适用于它（{ $detail }）。到那里查找的应用什么也找不到。
finding-autoconfig-certificate-remedy = 请取得含有此名称的证书；如果那里不打算放设置文件，请从 DNS 中删除该名称。
finding-autoconfig-missing = { $domain } 没有发布 Thunderbird 所读取的那种设置文件（autoconfig）。这类应用只能猜测。
finding-autoconfig-missing-remedy = 请通过 HTTPS 在下面的地址发布这样的文件。此页面可以提供一份，由经过验证的内容生成。
finding-autoconfig-http-only = { $domain } 的设置文件只以未加密的方式发布，途中任何人都能改动它。
finding-autoconfig-http-only-remedy = 请通过 HTTPS 发布同一文件，并使用适用于 autoconfig.{ $domain } 的证书。
finding-autoconfig-media-type = 网站服务器没有把 { $domain } 的设置文件标为 XML。有些应用会因此忽略它。
finding-autoconfig-media-type-remedy = 请让网站服务器以媒体类型 text/xml 发送它。
finding-autoconfig-contradicted = 设置文件指定了 { $subject }，它不可用；而端口 { $works-port } 上的 { $works-host } 可用。
finding-autoconfig-contradicted-remedy = 请把可用的服务器写入文件，或修好文件指定的那台。相信该文件的应用会失败。
finding-srv-missing = { $domain } 没有供邮件应用使用的 SRV 记录。
finding-srv-missing-remedy = 请为可用的服务器添加 SRV 记录。有些应用通过它们找到设置。
finding-srv-only-submission = { $domain } 的 SRV 记录只提到使用 STARTTLS 的邮件提交，而 { $host } 在端口 465 提供从一开始就用 TLS 的方式。
finding-srv-only-submission-remedy = 请为 _submissions 添加一条记录，并为旧应用保留 _submission。
finding-srv-contradicted = SRV 记录指定了 { $subject }，它不可用；而端口 { $works-port } 上的 { $works-host } 可用。
finding-srv-contradicted-remedy = 请把记录改为可用的服务器，或修好记录指定的那台。
finding-wildcard-dns = { $domain } 之下的任何名称在 DNS 中都存在，连随意编造的也不例外。因此 imap.{ $domain } 之类的名称不说明任何问题，靠猜测的应用可能会问错服务器。
finding-wildcard-dns-remedy = 请用实际使用的名称代替通配符记录。

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } 没有告诉其他邮件服务器必须加密（MTA-STS）。处在它们之间的人可以让它们以明文发送。
finding-mta-sts-missing-remedy = 请在 https://mta-sts.{ $domain }/.well-known/mta-sts.txt 发布策略，然后发布公告它的记录。请从“testing”模式开始。邮件应用不需要它。
finding-mta-sts-broken = { $domain } 公告了一份给其他邮件服务器的策略（MTA-STS），但无法取得（{ $detail }），因此它们会不按策略继续。
finding-mta-sts-broken-remedy = 请把策略放在 https://mta-sts.{ $domain }/.well-known/mta-sts.txt，并使用适用于该名称的证书，或删除该记录。
finding-mta-sts-mismatch = { $domain } 给其他邮件服务器的策略（MTA-STS）没有列出 { $hosts }，而其 MX 记录中有。凡是强制执行该策略的地方，邮件都到不了那里。
finding-mta-sts-mismatch-remedy = 请在策略中为每台 MX 主机加一行，等旧策略在各处都过期，然后才更改 MX 记录。请给记录换一个新的 id。
finding-tlsrpt-missing = { $domain } 没有请任何人报告邮件服务器之间的加密失败（TLSRPT）。
finding-tlsrpt-missing-remedy = 请发布一条记录，指定接收这些报告的邮箱。邮件应用不需要它。

## Who runs the mail

finding-bridge-only = { $provider } 没有邮件应用能连接的服务器。需要使用 { $provider } 的桥接程序，它在您自己的电脑上运行。
finding-bridge-only-remedy = 请从 { $url } 安装桥接程序，并抄下它显示的设置。通常服务器是 127.0.0.1，IMAP 端口 { $imap }，SMTP 端口 { $smtp }，使用 STARTTLS、您的完整地址和桥接程序显示的密码。
finding-own-app-only = { $provider } 不能在其他邮件应用中使用：它既不提供 IMAP，也不提供 POP3。
finding-own-app-only-remedy = 请使用 { $provider } 自己的应用或网站。更多信息：{ $url }
finding-mx-forwards = { $domain } 的邮件会送到 { $provider }，而它只负责转发。这个域名不一定有邮箱。
finding-mx-forwards-remedy = 请设置邮件所转发到的那个邮箱，使用它自己域名的设置。
finding-mx-filters = { $domain } 的邮件会经过 { $provider } 过滤。这不说明邮箱在哪里。
finding-mx-filters-remedy = 如果这里什么也没找到，请询问服务商您的邮箱在哪里，或到一个能用的应用里查看设置。
finding-former-provider = { $source }：它指向 { $host }，但接收邮件的是另一家公司（{ $mx }）。这些设置像是搬迁后遗留下来的。
finding-former-provider-remedy = 如果邮箱已经搬迁，请删除或修改 { $domain } 为邮件应用发布的内容。如果没有，则无需做任何事。
finding-sources-disagree = 来源说法不一。{ $source }：{ $host }。{ $second }：{ $second-host }。
finding-sources-disagree-remedy = 请让它们说法一致，使每个应用都到达同一台服务器。

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } 给 { $client } 的应答不是设置文件。{ $client } 找不到设置。
finding-check-not-settings-remedy = 请把设置文件放在那里，或让该地址应答 404，使客户端可以到别处查找。
finding-check-media-type = { $subject } 以“{ $type }”发送设置文件。{ $client } 不把它当作 XML，因而忽略它。
finding-check-media-type-remedy = 请以媒体类型 text/xml 发送。
finding-check-byte-order-mark = { $subject } 处的设置文件以字节顺序标记（BOM）开头，{ $client } 无法读取。
finding-check-byte-order-mark-remedy = 请把文件保存为不带字节顺序标记的 UTF-8。
finding-check-malformed = { $subject } 的应答不是格式良好的 XML（{ $reason }），因此 { $client } 无法读取。
finding-check-malformed-remedy = 请修正文件。& 和 < 之类的字符必须写成 &amp; 和 &lt;。
finding-check-lacks = { $client } 无法使用 { $subject } 的应答：缺少 { $what }。
finding-check-lacks-remedy = 请补上缺少的内容。
finding-check-section-fatal = { $subject } 处类型为 { $type } 的一节缺少 { $what }。{ $client } 因此拒绝整个文件。
finding-check-section-fatal-remedy = 请补全这一节，或将其删除。
finding-check-section-incomplete = { $subject } 的一节没有写明端口，{ $client } 仍然采用了它。
finding-check-section-incomplete-remedy = 请补全这一节，或将其删除。
finding-check-no-username = { $place } 没有写明 { $subject } 的登录名。{ $client } 仍然采用了它，结果什么密码都不会正确。
finding-check-no-username-remedy = 请添加 <username>%EMAILADDRESS%</username>，或服务器接受的其他登录名。
finding-check-autodiscover-error = { $subject } 以拒绝代码 { $code } 应答 { $client }。
finding-check-autodiscover-error-remedy = 请让服务器对该域名的每个地址都以设置应答，或以 404 应答。
finding-check-place-certificate = { $subject } 的证书无效（{ $detail }），因此 { $client } 在那里得不到任何信息。
finding-check-place-certificate-remedy = 请取得含有此名称的证书，或把文件发布在有证书的名称下。
finding-check-half = { $client } 只找到 { $subject } 的一半设置：没有任何地方告诉它用于{ $missing ->
    [smtp] 发送
   *[other] 收取
}邮件的服务器。
finding-check-half-remedy = 请在同一处发布另一半。
finding-check-no-settings-file = { $client } 找不到 { $subject } 的设置。
finding-check-no-settings-file-remedy = 请在 https://{ $name }/mail/config-v1.1.xml 发布设置文件。“portolan render autoconfig”可以写出一份。
finding-check-no-autodiscover = { $client } 找不到 { $subject } 的设置。
finding-check-no-autodiscover-remedy = 请在 https://{ $name }/autodiscover/autodiscover.xml 应答 Autodiscover 请求。“portolan render autodiscover”可以写出一份应答。
finding-check-port = { $client } 最终得到的是 { $subject }，而它不可用：{ $detail }。
finding-check-port-remedy = 请修好该服务器，或在此处指定一台可用的：{ $place }。
finding-check-login = { $client } 最终得到的是 { $subject } 和登录方式“{ $method }”，而服务器不提供这种方式。
finding-check-login-remedy = 请启用该登录方式，或在此处指定一种已启用的：{ $place }。大多数应用支持 password-cleartext，它在 TLS 下是安全的。
finding-check-cleartext = { $client } 最终得到的是没有加密的 { $subject }，密码会以明文传输。
finding-check-cleartext-remedy = 请在此处指定使用 TLS 的端口：{ $place }。
finding-check-untrusted = { $client } 请用户确认设置，因为它们是通过 HTTP 或经由 MX 主机得到的：{ $subject }
finding-check-untrusted-remedy = 请通过 HTTPS 在 autoconfig.{ $domain } 发布设置文件，并使用适用于该名称的证书。
finding-check-other-server = { $client } 询问用户是否允许由另一台服务器提供设置：{ $subject }
finding-check-other-server-remedy = 请在 autodiscover.{ $domain } 本身通过 HTTPS 应答 Autodiscover 请求，并使用该名称的证书。

## The check: what places say, compared

finding-check-families-differ = { $subject } 通过 IPv4 和 IPv6 的应答不同（{ $detail } / { $fault }）。
finding-check-families-differ-remedy = 请让该名称的两个地址指向同一网站，或删除不提供该网站的地址。
finding-check-places-differ = 各处说法不一。{ $source }：{ $servers }；{ $second }：{ $second-servers }。哪个应用找到哪一个，全凭运气。
finding-check-places-differ-remedy = 请让各处指定相同的服务器，或删除过时的内容。
finding-check-logins-differ = { $subject } 发布了两种登录名：“{ $login }”（{ $source }）和“{ $second-login }”（{ $second }）。
finding-check-logins-differ-remedy = 请让两处说法一致。如果服务器两种都接受，完整地址更好。
finding-check-names-broken = { $source }：其中指定的 { $subject } 不可用：{ $detail }。
finding-check-names-broken-remedy = 请修好该服务器，或把它从发布的内容中删除。

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } 在 TLS 下执行了此前以明文到达的命令。处在中间的人可以把命令插入用户的会话。
finding-starttls-command-injection-remedy = 请更新邮件服务器：TLS 开始时，以明文到达的内容必须丢弃（CVE-2011-0411，以及 2021 年的“NO STARTTLS”研究结果）。在此之前，请只指定使用隐式 TLS 的端口。
