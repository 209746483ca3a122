# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }：{ $source }
confidence-source-code = 读自程序源代码
confidence-specification = 依据规范
confidence-vendor-page = 来自厂商自己的页面
confidence-third-party = 来自第三方，此处未核实
confidence-unchecked = 未核实

guide-way-file = 快捷方式：下载描述文件
guide-way-code = 快捷方式：扫描二维码
guide-way-code-elsewhere = 或者扫描另一块屏幕上的二维码
guide-way-quick = 快捷方式：让它自己查找
guide-way-by-hand = 或者自己输入
guide-way-node = Node.js，使用 Nodemailer
guide-way-php = PHP，使用 PHPMailer
guide-way-python = Python，使用 smtplib
guide-way-postfix = 您自己的服务器，使用 Postfix

fact-source-macos = 有人在 macOS 15.5 上的观察
fact-source-apple-deployment = 他人对 Apple 部署指南的转述
fact-source-server-projects = 多个邮件服务器项目的说明
fact-source-android-code = 对该应用源代码的阅读
fact-source-android-export = 该应用自己的账户导出格式，第 1 版
fact-source-rfc8314 = RFC 8314
fact-source-em-client = eM Client 自己的手册的一份副本
fact-source-isync = 他人为 isync 1.5 写的示例

## What the fields are called on the apps' screens

label-email-address = 邮箱地址
label-password = 密码
label-protocol = 协议
label-hostname = 服务器名称
label-host-name = 主机名
label-server = 服务器
label-port = 端口
label-incoming-port = 接收服务器：端口
label-outgoing-port = 发送服务器：端口
label-connection-security = 连接安全
label-encryption-method = 加密方式
label-security = 安全
label-authentication-method = 身份验证方式
label-username = 用户名
label-login = 登录名
label-account-type = 账户类型
label-server-type = 服务器类型
label-incoming-server = 接收服务器
label-outgoing-server = 发送服务器
label-incoming-mail-server = 接收邮件服务器
label-outgoing-mail-server = 发送邮件服务器
label-override-port = 更改默认端口
label-user-name = 用户名

## What many guides say

guide-kind = 选择账户类型：
guide-incoming = 接收服务器如下：
guide-outgoing = 发送服务器如下：
guide-outgoing-own-login = 发送服务器如下。它需要登录；如果有询问，请启用登录，并输入以下内容：
guide-finish = 完成。然后给自己发一封邮件，看能否收到。

guide-screens-told = 本指南中菜单和字段的名称来自此处注明的来源。不同版本的用词不一样：如果找不到某个词，请找意思相同的词。
guide-screens-unchecked = 本指南中菜单和字段的名称，这里没有人与应用的实际界面核对过。如果找不到某个词，请找意思相同的词。
guide-others-work = 如果建议的内容在本页的“{ settings-others }”下面，那样也可以。
guide-names = 这些文件中的名称取自各程序的手册。不同版本可能有差异。
guide-lacks-imap = 此应用只通过 IMAP 收取邮件，而这里没有找到相应的服务器。请换一个应用。
guide-complaints = 如果它报错
guide-file-confirm = 显示文件
guide-file-waits = 请先确认上面的服务器，之后会显示此文件。
guide-file-none = 没有此程序能用的、经过验证的设置，所以这里没有现成的文件。请使用下面的值，并向您的服务商询问缺少的内容。

fact-finds-unknown = 此应用是否会查找域名发布的设置，这里无从知晓。如果它自己填入了服务器，请与这些内容比对。
fact-finds-nothing = 它不会自动查找设置；这里列出的内容需要手动填入。

complaint-password = 它说密码错误：请用同样的用户名和密码登录服务商的网站。如果那里能登录，服务商可能要求使用专为应用生成的密码；该怎么做写在本指南的开头，或由服务商告诉您。
complaint-connection = 它无法连接，或等待很久：请换一个网络试试，例如手机的网络。如果换了就能用，说明是原来的网络或杀毒软件在阻挡。
complaint-certificate = 它就证书发出警告：不要继续。请逐个字母核对服务器名称。如果名称正确，请告诉您的服务商。
complaint-sending = 能收不能发：发送服务器也需要登录。请在那里同样输入用户名和密码，即使写着“可选”。
complaint-web = 它无法连接：这里进行连接的不是您的电脑，而是网站服务器，它的防火墙可能关闭了邮件端口。其管理员知道情况。
complaint-pass = 它询问密码，或说没有密码：请单独运行提供密码的命令，看它是否在第一行输出密码，并且该行没有别的内容。
complaint-host-blocks = 它无法连接：许多网站托管商关闭了发送用的端口。请询问您的托管商，465 和 587 哪个是开放的。
complaint-printer-tls = 一切都正确却无法连接：旧设备只支持 TLS 1.0 或 1.1，如今的服务器会拒绝。请看看有没有新固件。
complaint-printer-clock = 它说证书无效：请设好设备的日期和时间。如果它有受信任证书的列表，请更新该列表。不要关闭检查。
