# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = 查看我的应用的设置步骤
next-app = 选择我的应用
next-letter = 写信给邮件管理员
result-works-and-steps = Portolan 刚刚与这些服务器对过话。下面先列出要填写的内容，然后是您所用应用的操作步骤。

## Whether mail stays on the server, in a line

choice-imap = 邮件留在服务器上（IMAP）
choice-pop3 = 由一台设备取走邮件（POP3）
choice-change = 更改

## Logging in, where the app may do it in two ways

login-page-or-password = 您的应用可能会打开服务商的登录页面：请在那里登录。如果它要求输入密码，请输入您的邮箱密码。
login-page-or-above = 您的应用可能会打开服务商的登录页面：请在那里登录。如果应用要求输入密码，请以上面关于密码的说明为准。

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } 不接收邮件。
plain-null-mx-remedy = 请检查拼写：您的邮箱很可能在另一个域名。如果就是这个域名，请询问其邮件管理员。
plain-dns-failed = 目前无法查询 { $domain }。
plain-dns-failed-remedy = 请过几分钟再试。如果仍然如此，请告诉邮件管理员：下面写着看到的情况。
plain-dnssec-bogus = 可能有人在伪造关于 { $domain } 的已发布信息。
plain-dnssec-bogus-remedy = 先不要在任何地方输入密码，并请告诉邮件管理员：下面写着看到的情况。

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }：设置

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = 用于验证的命令

## The box for what an app says

help-replies-languages = 这里认得代码和英文消息，以及少量其他语言的消息。如果您的消息不在其中，请在里面找一个代码，例如 0x800CCC0E。

## Whether the password leaves the device

fact-password-unknown = 此应用是否会把您的邮箱密码传给其厂商的服务器，这里无人能够核实。如果您在意这一点，请询问厂商。
fact-password-em-client = 厂商写道，eM Client 只在您的电脑上以加密方式保存您的密码，并直接与您的服务商的服务器对话。
fact-password-fairemail = 厂商写道，FairEmail 只把账户数据发给您自己的服务商，不会发往别处。

## The notice

surveyed-on = 检测于 { $time } UTC。
