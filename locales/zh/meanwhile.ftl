# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = 您可以这样做
remedy-for-mail-admin = 邮件管理员可以这样做
remedy-for-network = 网络管理员可以这样做
remedy-labelled = { $whose }：{ $remedy }
finding-cert-expired-meanwhile = 不要在邮件应用中点掉警告。
finding-cert-chain-expired-meanwhile = 不要在邮件应用中点掉警告。
finding-cert-self-signed-meanwhile = 在此之前，邮件应用发出警告是对的。
finding-starttls-missing-meanwhile = 请不要使用此端口。
finding-starttls-missing-meanwhile-ports = 请不要使用这些端口。
finding-starttls-injected-meanwhile = 在此之前，请不要使用此端口。
finding-starttls-injected-meanwhile-ports = 在此之前，请不要使用这些端口。
finding-auth-in-clear-meanwhile = 请把您自己的应用设为必须加密，切勿设为“可用时”加密。
finding-turned-away-meanwhile = 如果原因是限额或黑名单，您自己的应用仍可能获准进入。
finding-no-incoming-meanwhile = 海图显示了试过的内容。请把此页面给邮件管理员看。
finding-no-outgoing-meanwhile = 海图显示了试过的内容。请把此页面给邮件管理员看。
finding-nothing-answers-meanwhile = 请过几分钟再试。如果届时仍然如此，请写信给邮件管理员。
finding-dns-failed-meanwhile = 请过几分钟再试。
finding-dnssec-bogus-meanwhile = 先不要在任何地方输入密码。
finding-srv-incomplete-meanwhile = 请过几分钟再试。
finding-host-dns-failed-meanwhile = 请过几分钟再试。
finding-null-mx-admin = 如果此域名要接收邮件，请替换其空的 MX 记录。
finding-not-authenticated-admin = 请通过 HTTPS 在 autoconfig.{ $domain } 发布设置，这样就没有人需要询问。
