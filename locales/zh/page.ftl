# The pages.

brand = Portolan
title = { $page } · Portolan
description = 找到您邮箱地址的邮件服务器，逐一与它们对话，并告诉您邮件应用需要哪些设置。
skip = 跳到正文
footer-about = 关于
footer-home = 换个地址
footer-report = 以 JSON 查看此结果

## The first page

home-title = 真正能用的邮件设置
home-heading = 您的邮件应用需要哪些设置？
home-lead = 请输入您的邮箱地址。Portolan 会找到您邮箱的服务器，逐一与它们对话，然后告诉您该填什么。
home-label = 您的邮箱地址
home-hint = 例如 ana@example.org。只填 @ 后面的部分也可以。
home-button = 查找我的设置
home-privacy = Portolan 从不询问您的密码。@ 前面的部分只留在您的浏览器里。
home-privacy-no-script = Portolan 从不询问您的密码。您的地址只用来给您答复，不会保存。
home-samples = 这是演示：可以试试这些域名
home-steps = 接下来会做什么
home-step-ask = 查询设置发布在哪里：服务商自己的文件、DNS，以及收录服务商的数据库。
home-step-talk = 连接每一台邮件服务器，看它是否应答、是否安全、证书是否有效。它从不登录。
home-step-show = 您会得到用平常话写的设置、您所用应用的操作步骤；有现成文件时，还可以由文件替您完成设置。

## Errors

error-heading-400 = 没有成功
error-heading-403 = 此处不允许
error-heading-404 = 未找到
error-heading-405 = 没有成功
error-heading-413 = 太长了
error-heading-429 = 请稍微慢一点
error-heading-500 = 是我们出了错
error-heading-503 = 暂时不行
error-heading-other = 没有成功
error-try-again = 重试
error-again = 输入地址

## About

about-title = 关于
about-heading = 关于 Portolan
about-lead = Portolan（波多兰海图）原是水手用的海图，画着各个港口以及怎样到达。这里的 Portolan 画的是邮件服务器：它弄清怎样到达一个邮箱，通过与服务器对话加以证实，并告诉您在邮件应用里该填什么。
about-asked = 向谁询问什么
about-asked-part = 对外发送的只有域名，也就是 @ 后面的部分。@ 前面的部分最多只到本服务器，绝不会再往外传。
about-asked-dns = 向域名服务器查询该域名的邮件记录。
about-asked-web = 向该域名自己的网站服务器，以及为它接收邮件的公司的网站服务器，索取设置文件。
about-asked-database = 在 Thunderbird 的服务商数据库中查询该域名，除非运行本服务器的人关闭了这一项。
about-asked-mail = 找到的邮件服务器会在常用端口上收到连接。Portolan 打招呼，询问它们提供什么，查看证书，然后道别；它从不尝试登录，也不发送任何邮件。
about-kept = 保存什么
about-kept-result = 一个域名的结果会在内存中保留几分钟，供所有查询同一域名的人共用。
about-kept-published = 如果本站为某个域名发布设置，那么在发布期间会一直保留在那里可用的内容。
about-kept-address = 您的地址不会被保存，也不会写入任何日志。启用 JavaScript 时，它只留在浏览器的这个标签页里，直到您索取含有地址的文件或二维码；未启用时，它发到本服务器只是为了给您答复。
about-kept-cookies = 没有 Cookie，没有账户，没有关于您的统计，这些页面也不从别处加载任何内容。
about-alone = 如何不受打扰
about-alone-calls-at-most = 每台邮件服务器的每个端口只连接一次；只有第一次连接留下疑问时，才会再连接，最多三次。同时进行的连接很少，结果又是共用的，因此访客再多，连接也不会多。
about-alone-stop = 如果您运行邮件服务器，不希望收到来自这里的连接，请在防火墙中拒绝本服务器的地址，或告诉运行本服务器的人。如果您的服务器不对公众开放，请不要在 DNS 中发布它们。
about-limits = 它无法知道什么
about-limits-view = Portolan 只能从自己所在的位置观察服务器。从这里能用的端口，可能在您自己的网络里被挡住，反过来也一样。您的密码是否正确，只有您的服务商能判断。

## The result, while it is being made

report-title = { $domain } 的邮件设置
report-heading-for = 邮件设置：
report-ascii = 也写作 { $ascii }
live-begins = 正在查找 { $domain } 的邮件服务器……
live-source = { $source }：{ $outcome }
live-observation = { $host }，端口 { $port }，{ $family }：{ $verdict }
live-heading = 目前的发现
live-chart = 目前已应答的服务器
live-failed = 检测没有做完。请重新加载此页面。
live-wait = 最多只需几秒。结果会显示在这里。

## The result: the head

result-works = 这些设置可用
result-works-summary = Portolan 刚刚与这些服务器对过话。请照下面的内容填写，或选择您的应用查看步骤。
result-given = 设置如下
result-given-summary = 它们来自：{ $source }。从这里无法全部试过。
result-no-outgoing = 可以收取邮件，但发送还没有解决
result-no-outgoing-summary = 有一台用于收取邮件的服务器可用。没有找到能让您安全发送的服务器；下面说明了原因，以及谁能解决。
result-no-incoming = 可以发送邮件，但收取还没有解决
result-no-incoming-summary = 有一台用于发送邮件的服务器可用。没有找到能让您安全收取邮件的服务器；下面说明了原因，以及谁能解决。
result-nothing = 没有找到既安全又可用的设置
result-nothing-summary = 请把此页面给管理您邮件的人看：下面写着哪里有问题，该怎么做。
result-turned-away = 邮件服务器不肯与 Portolan 对话
result-turned-away-summary = 它们很可能会让您自己的应用进入。请向您的服务商索取设置，或把此页面给管理您邮件的人看。
result-again = 重新检测
result-other = 换一个地址试试

## The result: the settings

settings-heading = 您的设置
settings-incoming-imap = 接收邮件：IMAP
settings-incoming-pop3 = 接收邮件：POP3
settings-outgoing = 发送邮件：SMTP
settings-choice = 您想怎样收取邮件？
settings-imap = IMAP
settings-imap-meaning = 邮件留在服务器上，每台设备看到的都一样。几乎适合所有人。
settings-pop3 = POP3
settings-pop3-meaning = 由一台设备取走邮件，之后大多数应用会把邮件从服务器上删除。您的其他设备就看不到它们了。
settings-server = 服务器
settings-port = 端口
settings-security = 安全
settings-username = 用户名
settings-password = 密码
settings-login = 登录方式
settings-password-own = 您的邮箱密码
settings-password-app = 在账户中生成的应用专用密码，不是平时的密码
settings-password-oauth = 此处不需要：您在服务商自己的页面上登录
settings-username-address = 您的完整地址
settings-username-local = @ 前面的部分
settings-username-mixed = { $form }
settings-local-part-placeholder = （@ 前面的部分）
settings-verified = 刚刚试过：可用
settings-not-verified = 没有从这里试过
settings-others = 其他同样可用的设置
settings-other-line = { $protocol }：{ $host }，端口 { $port }，{ $security }
settings-from = { $more ->
    [0] 来源：{ $source }
   *[other] 来源：{ $source }；另有 { $more } 处说法相同
}
copy = 复制
copy-what = 复制：{ $what }
copy-which = 复制：{ $what }（{ $of }）
copied = 已复制
own-label = @ 前面的部分
own-button = 填入
own-note = 它只留在浏览器的这个标签页里。
own-forget = 忘记我的地址

## The result: apps and files

guides-heading = 您用哪个应用？
guides-all = 所有应用和设备
guides-on-iphone = 在这台 iPhone 或 iPad 上
guides-on-android = 在这台 Android 设备上
guides-on-mac = 在这台 Mac 上
guides-on-windows = 在这台 Windows 电脑上
guides-on-linux = 在这台 Linux 电脑上
guides-group-phones = 手机和平板
guides-group-computers = 电脑
guides-group-web = 在浏览器中
guides-group-command-line = 在命令行中
guides-group-others = 设备、程序和其他应用
guide-for = 设置 { $app }
guide-value-missing = 未找到
files-heading = 含有这些设置的文件
files-profile = 用于 iPhone、iPad 和 Mac 的描述文件
files-autoconfig = 用于 Thunderbird 等应用的设置文件（autoconfig）
files-autoconfig-note = 管理员请注意：如果域名在 autoconfig.{ $domain } 发布此文件，Thunderbird 会自己找到它。
files-name = 您的姓名，别人会看到（可不填）
profile-button = 获取描述文件
profile-note-safari = 请在 Safari 中打开此页面。在其他应用里，例如聊天应用里，描述文件到不了“设置”：请先在那里选择用 Safari 打开。
profile-note-time = 下载后您有八分钟时间安装，过后设备会把它丢弃。如果发生这种情况，重新下载即可。
profile-note-signed = 设备会用红字提示描述文件未签名。在这里这是正常的：此文件不带签名。
profile-note-password = 描述文件中没有密码。安装时设备会询问密码。
qr-button = 显示二维码
qr-alt = 用于在 Android 版 Thunderbird 中设置账户的二维码
qr-note = 二维码中有您的地址、姓名和服务器，没有密码。
qr-address = 您的邮箱地址

## Before a file is handed over

ask-title = 还差一步
ask-heading-profile = 您的描述文件
ask-heading-autoconfig = 您的设置文件
ask-heading-qr = 您的二维码
ask-lead-address = 文件中含有您的地址，因此它设置的是您的账户，而不是别人的。
ask-confirm-lead = 得知这些设置的途径有可能被他人篡改过。您的邮箱密码会发给这些服务器，所以请先看清它们的名称。
ask-confirm-domain = 您的邮箱域名
ask-confirm-hosts = 服务器
ask-confirm-check = 我认得这些名称，它们属于我的服务商。
ask-confirm-note = 如果不确定，请向服务商询问其邮件服务器的名称并进行比对。
ask-protocol = 收取邮件的方式
ask-button = 继续
ask-back = 返回设置

## The result: findings, chart, sources

findings-heading-wrong = 哪里有问题，谁能解决
findings-heading-better = 哪里可以改进，谁能解决
admins-heading = 致邮件管理员
admins-notes = 还有哪些可以改进
findings-command = 可以显示此问题的命令
findings-configuration = 可以解决此问题的配置行
findings-remedy = 该怎么做
chart-heading = 海图
chart-service = 服务
chart-port = 端口 { $port }
chart-certificate = 证书
chart-words = 这些词是什么意思
chart-no-call = 未连接
chart-said = 它说：“{ $words }”
certificate-valid-until = 有效期至 { $date }
certificate-none = 没有看到
certificate-details = 详细信息
certificate-subject = 颁发给
certificate-issuer = 颁发者
certificate-names = 适用于
certificate-validity = 有效期
certificate-from-to = { $from } 至 { $to }
certificate-version = 加密
certificate-mechanisms = 登录方式
certificate-mechanisms-before = 加密之前的登录方式
unknown = 未知
sources-heading = 从哪里得知
sources-heading-looked = Portolan 查过的地方
sources-lead = 这些地方只会得知域名，不会得知别的内容。
sources-others = 还考虑过以下来源，没有结果
sources-authenticated = 可防篡改
other-services-heading = 还找到了
mx-heading = 谁接收邮件
mx-provider = 服务商：{ $name }
elapsed-ms = { $ms } 毫秒
elapsed-seconds = { $seconds } 秒
# Between the whole seconds and the tenth.
decimal-mark = .
surveyed-at = 检测于 { $time } UTC，用时 { $elapsed }。
chart-tally = { $works ->
    [0] 共 { $all } 个，均不可用
   *[other] 共 { $all } 个，{ $works } 个可用
}

# The DNS records of a published domain

dns-heading = { $domain } 的 DNS 记录
dns-lead = 有了这些记录，邮件应用就能自己找到该域名的设置。请把它们加入该域名的区域，无论它托管在哪里。
dns-steps-heading = 在域名注册商的表单中
dns-steps = 一条一条地添加。“@”就是域名本身；有些表单要求填写完整名称。如果目标只是一个点，这条记录的意思是没有这项服务。
dns-kind = 类型
dns-name = 名称
dns-value = 值或目标
dns-priority = 优先级
dns-weight = 权重
dns-port = 端口
dns-zone-heading = 区域文件形式

# Which signature a profile has

ask-signed = 描述文件已签名：设备会显示 { $subject }；如果设备信任该证书，还会显示“已验证”。
ask-unsigned = 描述文件未签名：设备会用红字提示这一点。只有从您的服务商自己的网站来到这里时，才可以安装。
