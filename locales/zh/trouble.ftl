# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = 如果还是不行
help-replies = 我的应用显示了一条消息
help-replies-label = 请粘贴应用显示的内容
help-replies-note = 它只在您的浏览器里与已知的消息比对，不会发送到任何地方，也不会保存。
help-replies-button = 这是什么意思？
help-replies-all = 这里已知的全部消息
help-replies-offline = 无法加载已知消息的列表。请在联网后再试。
help-replies-none = 其中没有这里已知的消息。下面哪一种最接近？

replies-title = 这条消息是什么意思
replies-heading = 邮件应用显示的消息是什么意思
replies-lead = 服务器和邮件应用报错时话很少。这里说明已知的消息是什么意思，接下来该怎么做。
replies-known-by = 凭什么认出

reply-source-thunderbird = Thunderbird 153 中的消息
reply-source-imnxport = Microsoft 头文件 imnxport.h 中各代码的名称

reply-antivirus = 有杀毒软件插在您的应用和邮件服务器之间，出示的是它自己的证书。
reply-antivirus-step = 请打开杀毒软件，关闭它对加密邮件的检查（通常叫“邮件防护”或“SSL 过滤”），然后再试。您打开的每个文件，它仍会检查。
reply-certificate-expired = 服务器的证书不在有效期内，或者您设备的时钟不对。
reply-certificate-expired-step = 请检查设备的日期和时间。如果正确，请告诉邮件管理员，不要确认例外。
reply-certificate-name = 服务器出示的证书属于另一个名称，不是您的应用中填写的名称。
reply-certificate-name-step = 请逐个字母核对应用中的服务器名称和 Portolan 为您的域名显示的名称。如果相同，请告诉邮件管理员，不要确认例外。
reply-certificate-unknown = 您的设备收到一份证书，却不认识它的颁发者。
reply-certificate-unknown-step = 不要确认例外。如果 Portolan 说您的服务器的证书有效，那么您和服务器之间有什么出示了另一份证书：可能是杀毒软件，也可能是您所在的网络。请换一个网络试试。
reply-wrong-security = 端口和安全设置不匹配：一方从一开始就加密，另一方没有。
reply-wrong-security-step = 请把应用中的端口和安全成对地设为 Portolan 为您的域名显示的内容。993、995 和 465 配 SSL/TLS；143、110 和 587 配 STARTTLS。
reply-without-encryption = 应用未能以加密方式连接，并提议不加密连接。
reply-without-encryption-step = 请选择“否”：不加密时，途中的任何人都能读到您的密码。请把应用中的服务器、端口和安全设置与 Portolan 为您的域名显示的比对；如果相同，请换一个网络再试。
reply-tls-too-old = 您的应用和服务器没有共同支持的加密方式。其中一方太旧。
reply-tls-too-old-step = 请更新您的应用和设备。如果没有用，请告诉邮件管理员。
reply-over-quota = 邮箱已满。
reply-over-quota-step = 请在服务商的网站上删除大邮件，并清空那里的“已删除”文件夹，或申请更多空间。如果满的是收件人的邮箱，就只有对方能处理。
reply-too-big = 邮件超过了服务器接受的大小。
reply-too-big-step = 请发送较小的附件，或发送文件的链接。
reply-sender-not-yours = 服务器不允许用这个登录名从这个地址发送。
reply-sender-not-yours-step = 请把应用中的发件人地址设为与登录名对应的地址。如果还想从别的地址发送，请询问邮件管理员。
reply-no-such-recipient = 服务器说，您的收件人地址不存在。
reply-no-such-recipient-step = 请逐个字母检查那个地址。您自己的设置没有问题：您已登录，可以发送。
reply-sending-refused = 服务器拒绝转发这封邮件。
reply-sending-refused-step = 请检查应用中是否为发送邮件启用了登录。如果已启用，请把这条消息的全文发给服务商的客服：只有他们能看到原因。
reply-sign-in-failed = 在服务商自己的页面上登录没有成功。
reply-sign-in-failed-step = 请再试一次，在打开的窗口中完成登录，并在那里允许 Cookie。如果您的服务商没有这样的页面，请把登录方式设为“普通密码”。
reply-name-not-found = 您的设备没有找到叫这个名称的服务器。
reply-name-not-found-step = 请逐个字母核对应用中的服务器名称和 Portolan 为您的域名显示的名称。如果没有写错，请看看是否已联网，并换一个网络试试。
reply-timed-out = 服务器的端口没有应答。最常见的原因是您所在的网络挡住了它，或者是杀毒软件挡住了它。
reply-refused = 应用无法连接。要么服务器名称或端口不对，要么您所在的网络挡住了它们。
reply-dropped = 连接建立后又被切断。这往往是杀毒软件或防火墙所为。
reply-network-step = 请核对应用中的服务器和端口与 Portolan 为您的域名显示的是否相同。如果相同，请换一个网络试试，例如手机的网络。结果页面上的“我的网络是否挡住了邮件？”可以告诉您，您的网络挡住了哪些端口。
reply-found-nothing = 应用自己没有找到设置。
reply-found-nothing-step = 请在应用中选择手动设置，填入 Portolan 为您的域名显示的设置。
reply-file-open = 这台计算机的其他用户也能读取该程序的文件，因此程序不使用它。
reply-file-open-step = 不要让其他人读取该文件：运行 chmod 600，后面加上消息中的文件名。
