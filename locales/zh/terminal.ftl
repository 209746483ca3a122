# The command line.

## Serving

terminal-open = 请打开 { $url }
terminal-port-in-use = 已有另一个程序在监听 { $address }。请停止它，或选择别的端口：--listen 127.0.0.1:8081
terminal-port-forbidden = 当前用户无权监听 { $address }。请选择 1024 或以上的端口：--listen 127.0.0.1:8080
terminal-address-not-here = 这台机器没有 { $address } 中的地址。请选择它拥有的地址，或用 0.0.0.0 表示全部。
terminal-cannot-listen = 无法监听 { $address }：{ $reason }

## Health

terminal-health-bad-url = “{ $url }”不是服务器地址。请写成 http://127.0.0.1:8080 这样
terminal-health-not-ready = { $url } 的应答是 { $status }：服务器尚未就绪。
terminal-health-unreachable = 无法连接 { $url }：{ $reason }
terminal-health-timeout = { $url } 没有及时应答。

## Configuration

terminal-config-ok = { $file } 没有问题。

## A configuration from a survey

terminal-init-nothing = 没有看到 { $domain } 有可用的接收服务器和发送服务器，所以还没有内容可以发布。portolan survey { $domain } 会说明障碍在哪里。
terminal-init-head =
    { $domain } 的设置，即邮件应用将得到的内容，由 portolan init 于 { $date }
    根据当天可用的情况写成。请通读一遍，然后运行：

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    放在一台为 autoconfig.{ $domain } 提供 HTTPS 的网站服务器后面：
terminal-init-serving =
    或者独立运行，需要时自动取得证书：
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    然后发布 portolan render dns --config portolan.toml { $domain } 列出的内容。
    如果用 survey = true 代替下面的服务器，就会一次次重新查明哪些可用。
terminal-init-unvouched = 可用，但没有来源能保证它属于该域名。发现途径：{ $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } 需要一个路径：请参阅 portolan import --help。
terminal-import-domains = { $from } 自己写明了域名：请去掉 --domain 和 --domains。
terminal-import-domain = “{ $name }”不是域名：{ $reason }
terminal-import-unreadable = 无法读取 { $path }：{ $reason }
terminal-import-nothing = 没有剩下任何同时有接收和发送服务器的域名，所以没有内容可以发布。
terminal-import-head =
    邮件应用将得到的设置，由 portolan import 从 { $from } 接收而来。其中没有一项试过：
    portolan check { $domain } 可以试；在域名的表中写 check = "last" 则会一直检查其服务器。
    请通读一遍，然后运行：

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    放在一台为 autoconfig.{ $domain } 提供 HTTPS 的网站服务器后面：
terminal-import-left = 没有接收的内容：

import-nothing = 没有可读取的内容。
import-no-variables = 以下变量均未设置：{ $keys }
import-unresolved = { $key } 引用了此文件之外的内容；请把它的值写在这里。
import-unknown = { $key } 在这里没有对应项。
import-no-value = { $key } 没有值。
import-no-port = { $key } 不是端口；其服务器已略去。
import-no-security = { $key } 既不是 SSL 也不是 STARTTLS；其服务器已略去。
import-loopback = { $key } 只绑定到这台机器；其服务器已略去。
import-activesync = { $key }：这里不发布 ActiveSync。
import-ldap-book = { $key }：这里不发布 LDAP 中的通讯录。
import-profile-ids = { $key }：在这里，Apple 描述文件的标识符由每个人的地址推导而来。以前装过描述文件的人，要先删除它，再安装另一个。
import-pop-leave = { $key }：在这里，邮件在 POP3 服务器上保留多久由应用自己决定。
import-listen = { $key }：在哪里监听由 listen 指定。
import-any-domain = 这些服务器曾为任何被查询的域名发布；请用 --domain 或 --domains 指定您的域名。
import-no-domains = { $key } 没有值；请用 --domain 指定域名。
import-no-domain = “{ $name }”不是域名：{ $reason }
import-no-json = 列表不是 JSON：{ $reason }
import-no-domain-name = 列表中有一项没有写明域名。
import-inactive = { $name } 已停用。
import-backup-mx = { $name } 只做中继：其邮件在别处收取。
import-domain-twice = { $domain } 再次出现；以第一次所写的为准。
import-domain-refused = 略去了一个域名：{ $reason }
import-clear = { $domain }：{ $what } 会让密码以明文传输。
import-server-twice = { $domain }：{ $what } 再次出现。
import-refused = { $domain }：{ $what }：{ $reason }
import-sqlite-none = 它不是 SQLite 数据库。
import-sqlite-table = 它没有表 { $table }。
import-sqlite-long = 它的内容超过了读取上限。
import-sqlite-busy = 另一个程序已修改它数秒。请再试一次，或停止那个程序。
import-sqlite-unfinished = 它旁边的文件中有仅靠读取无法得到的更改。请导入一份副本：sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = 无法读取：{ $reason }
import-ldap-logins = { $count ->
    [1] { $domain }：登录名以前在 LDAP 中查找
   *[other] { $domain } 等共 { $count } 个域名：登录名以前在 LDAP 中查找
}；在这里由地址得出：请在 username 中写明如何得出。
import-signing = 不读取用于签名描述文件的证书和密钥：请把它们的文件写入表 signing。
import-automx2-type = 服务器 { $id }，{ $host }：其 type 不是 imap、pop 或 smtp。
import-automx2-port = 服务器 { $id }，{ $host }：其 port 不是 1 到 65535 之间的数字。
import-automx2-security = 服务器 { $id }，{ $host }：其 socket_type 既不是 SSL 也不是 STARTTLS。
import-automx2-authentication = 服务器 { $id }，{ $host }：其 authentication 未知。
import-automx2-dav = DAV 服务器 { $id } 既不是 caldav 也不是 carddav，或没有应用能打开的 URL。
import-mailcow-domains = mailcow.conf 没有写明域名；请用 --domain 或 --domains 给出：mailcow 的 GET /api/v1/get/domain/all 和 /api/v1/get/alias-domain/all 会列出它们。
import-mailcow-pop = POP3 已为所有域名接收；凡是 DNS 中不提供的，请把它去掉。
import-mailcow-others = 另有 { $count } 个变量涉及邮件服务器本身，或含有其机密；没有读取。
import-not-autoconfig = 这不是 autoconfig 文件。
import-malformed = 无法读取文件：{ $reason }
import-names-no-domain = 文件没有写明域名。
import-service = 服务 { $what } 在这里没有对应项，或再次出现。
import-page = 帮助页面 { $url } 不使用 HTTPS。
import-enable = 需要用户先启用访问的情况在这里没有对应项；可以在 support 或 documentation 中说明。
import-element = 元素 { $element } 在这里没有对应项。
import-sections = 有 { $count } 个服务器节缺少应用需要的内容。

## A survey

terminal-progress = 正在检测 { $domain }：已查询 { $sources } 个来源，已进行 { $conversations } 次对话，其中 { $fine } 次正常
terminal-column-host = 服务器
terminal-column-port = 端口
terminal-column-service = 服务
terminal-column-security = 安全
terminal-column-address = 地址
terminal-column-result = 结果
terminal-column-time = 用时
terminal-column-role = 方向
terminal-column-protocol = 协议
terminal-column-username = 用户名
terminal-column-login = 登录
terminal-column-proof = 已检查
terminal-recommended = 请把以下内容填入邮件应用；同一方向有多个时，用第一个：
terminal-nothing = 没有找到可以推荐的内容。
terminal-incoming = 接收
terminal-outgoing = 发送
terminal-learnt = 来源：{ $sources }。
terminal-username-address = 您的完整地址
terminal-username-local = @ 前面的部分
terminal-proof-verified = 是
terminal-proof-unconfirmed = 是；请确认名称
terminal-proof-untried = 没有从这里试过

## Files

terminal-confirm = 在得知这些设置的地方，他人有可能在途中改动过它们。请确认 { $hosts } 就是 { $domain } 的服务商告诉您的名称。
terminal-confirm-question = 是吗？[y/N]
terminal-confirm-yes = y yes 是

# portolan export

terminal-export-dns = zone.txt 中是与这些文件配套的 DNS 记录。
terminal-export-server = nginx.conf、apache.conf、Caddyfile 和 _headers 中是以正确类型提供这些文件的配置行。
terminal-export-outlook = 其中没有 Autodiscover：Outlook 会用 @ 前面的部分登录，只有运行中的 Portolan 才知道完整地址。
terminal-export-foreign = { $path } 不是由 portolan export 写成的，或后来改动过。没有写入任何内容。
terminal-export-name = { $path } 不能写入网站服务器的配置。请选择不含引号、$、花括号和反斜杠的文件夹。
terminal-export-failed = 无法写入 { $path }：{ $reason }
