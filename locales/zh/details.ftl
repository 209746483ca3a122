# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = 时间用尽
detail-budget = 目前连接次数已经够多
detail-no-ipv6 = 本服务器没有 IPv6
detail-port-blocked = 本服务器的网络似乎屏蔽了该端口
detail-no-ipv6-here = 本服务器没有 IPv6
detail-dns-servfail = 域名服务器报告失败
detail-dns-refused = 域名服务器拒绝应答
detail-dns-timeout = 域名服务器没有应答
detail-dns-failed = 无法查询该名称
detail-no-name-server = 没有域名服务器应答
detail-failure = 失败
detail-no-address = 该名称没有指向任何地方
detail-forbidden = 本服务器不连接该地址
detail-local-trouble = 本服务器出现故障
detail-too-large = 应答过长
detail-unreadable = 文件无法读取
detail-bad-url = 地址无效
detail-bad-base-url = 数据库的地址无效
detail-name-too-long = 名称会过长
detail-too-many-redirects = 它没完没了地重定向
detail-redirect-not-followed = 它重定向到一个不予跟随的地方
detail-not-http = 应答不是网页
detail-not-autoconfig = 应答不是设置文件
detail-not-pacc = 应答不是设置文件
detail-not-mta-sts = 应答不是策略
detail-not-autodiscover = 应答不是 Autodiscover 应答
detail-nothing-here = 服务器有应答，但没有此域名的内容
detail-not-jmap = 应答是一个网页
detail-login-wanted = 它要求登录，可见它存在
detail-digest-missing = DNS 中没有此文件的摘要，因此不单独采信
detail-digest-mismatch = DNS 中的摘要属于另一个文件，因此不单独采信此文件
detail-digest-unknown = 无法查询 DNS 中的摘要，因此不单独采信此文件
detail-malformed-xml = 设置文件已损坏
detail-no-usable-server = 设置文件中没有可用的服务器
detail-mx-on-the-way = 邮件只是经过接收它的公司，再送往邮箱
detail-media-type = 网站服务器没有把它标为 XML
detail-own-answer = 应答来自本服务器自身
detail-switched-off = 在本服务器上已关闭
detail-http = 网站服务器应答的状态为 { $status }
detail-tls-alert = 加密被拒绝：{ $alert }
detail-after = 在我们发出 { $command } 之后
detail-lmtp = 它使用 LMTP，用于服务器之间的投递
detail-endless-line = 它发送了一行没有尽头的内容
detail-too-many-lines = 它没完没了地发送内容
detail-too-much-text = 它发送的文字超过了邮件服务器该说的量
detail-no-mx = 没有别的公司接收邮件
detail-own-mx = 该域名自己接收邮件

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = 拒绝加密
detail-tls-failed = 加密失败
detail-cert-not-yet-valid = 证书尚未生效
