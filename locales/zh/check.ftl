# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = 客户端
check-column-ends = 能否自动设置
check-column-incoming = 接收
check-column-outgoing = 发送
check-heading-changes = 每个客户端首先要改什么
check-heading-places = 各处怎么说
check-heading-contradictions = 矛盾之处
check-heading-findings = 其他发现
check-heading-records = DNS 中缺少的记录，以区域文件的行列出
check-heading-firewall = 应用会被引到、却没有人能连接的端口。如果是防火墙挡住了它们，可用于 nftables、ufw 或 firewalld 的命令：
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = 在 TLS 之前夹带的命令
injection-dropped = 已丢弃，理应如此
injection-obeyed = 被执行
injection-unknown = 无法测试
check-column-place = 位置
check-column-family = 途径
check-column-outcome = 结果
check-column-servers = 服务器（✗ 不可用）
check-no-family = 没有这类地址
check-walk-title = { $client }（{ $version }）处理 { $domain } 的过程

ends-by-itself = 自动完成
ends-after-question = 询问一次后完成
ends-not = 否
beyond-own-service = 由其厂商的服务决定
beyond-profile = 仅通过描述文件

## What a client asks

asks-untrusted = 它询问设置是否正确，因为得到设置的途径有可能被人改动过。
asks-other-server = 它询问是否允许由另一台服务器提供设置。
asks-older-dialog = 需要打开较旧的对话框（控制面板，Mail）；最先出现的那个会去询问 Microsoft 的服务。

## Steps of a walk

unseen-built-in = 它自带的服务商列表
unseen-own-service = 其厂商的服务
unseen-own-network = 办公室网络（Active Directory）
unseen-guessing = 常用名称，尝试顺序没有人公开过
made-took = 它采用了这些设置。
made-went-on = 它继续往下找。
made-stuck = 它对此无能为力，不再沿这条路找下去。
made-unseen = 从这里看不到。
made-not-asked = 没有查询。
came-records = 有记录
came-no-records = 没有记录
came-leads-on = 应答指向另一个地方
came-guessed = 使用常用名称的服务器可用
came-guessed-nothing = 没有一对使用常用名称的服务器可用
detail-login-not-offered = 服务器不提供这种登录方式
detail-cleartext = 密码会以明文传输
detail-incomplete = 没有写明端口
detail-no-username = 没有写明登录名
detail-untried = 没有从这里试过

remark-media-type = 网站服务器把它标为“{ $type }”，而不是 XML。
remark-byte-order-mark = 它以字节顺序标记（BOM）开头。
remark-not-autoconfig = 它不是设置文件。
remark-not-autodiscover = 它不是 Autodiscover 应答。
remark-malformed = 它的格式不正确：{ $reason }。
remark-lacks = 它缺少 { $what }。
remark-section-dropped = 类型为 { $type } 的一节因缺少 { $what } 而被略过。
remark-section-fatal = 类型为 { $type } 的一节因缺少 { $what } 而使整个文件失效。
remark-section-kept = 类型为 { $type } 的一节虽然缺少 { $what }，仍被采用。
remark-no-host = 有一节没有写明主机。
remark-autodiscover-error = 它是一个拒绝，代码为 { $code }。
remark-login-wanted = 它要求登录。有了用户的密码，它也许会说得更多。
