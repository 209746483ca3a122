# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = 我的网络是否挡住了邮件？
vantage-lead = 网页无法到达邮件端口，所以不能从您所在的位置去试。下面的命令可以。它们是您的系统自带的，打开连接后随即关闭，不发送任何用户名和密码。您想了解哪个网络，就请在那个网络中的电脑上运行它们。
vantage-powershell = Windows：在 PowerShell 中
vantage-terminal = macOS 和 Linux：在终端中
vantage-powershell-ports = 对每个端口打开一次连接，是否成功写在 TcpTestSucceeded 后面。
vantage-terminal-ports = 对每个端口打开一次连接，最多等待五秒，然后说明是否成功。
vantage-terminal-certificates = 与每台服务器开始加密，并显示对方出示的是谁的证书。这样可以看出中间是否有什么，例如杀毒软件。
vantage-copy = 复制命令
vantage-copy-which = 复制命令：{ $program }
vantage-label = 请粘贴命令显示的内容，连同您输入的那几行
vantage-note = 它只在您的浏览器里读取，不会发送到任何地方，也不会保存。
vantage-button = 这是什么意思？

vantage-state-open = { $host }，端口 { $port }：开放
vantage-state-blocked = { $host }，端口 { $port }：连不上，而 Portolan 能连上
vantage-state-refused = { $host }，端口 { $port }：被拒绝，而 Portolan 能进入
vantage-state-no-name = { $host }：找不到这个名称
vantage-state-no-tls = { $host }，端口 { $port }：开放，但加密没有像对 Portolan 那样开始
vantage-state-foreign = { $host }，端口 { $port }：出示的证书与出示给 Portolan 的不同，颁发者是“{ $issuer }”

vantage-conclusion-open = 您试过的所有端口都是开放的，可见不是网络在阻挡。如果您的应用仍然失败，请检查其中的用户名、密码和安全。
vantage-conclusion-other = 在您所在的地方，{ $host } 的端口 { $port } 被挡住了。{ $otherhost } 的端口 { $otherport } 可用：请把应用改成这一组，安全设为 { $security }。
vantage-conclusion-blocked = 在您所在的地方，{ $host } 的端口 { $port } 被挡住了。请让管理这个网络的人开放它，或换一个网络。
vantage-conclusion-several = 在您所在的地方，以下端口被挡住了：{ $ports }。请让管理这个网络的人开放它们，或换一个网络。
# One of these ports, in a list.
vantage-conclusion-several-port = { $host } 的端口 { $port }
vantage-conclusion-all = 在您所在的地方，您试过的所有端口都被挡住了。请让管理这个网络的人开放它们，或换一个网络，例如手机的网络。
vantage-conclusion-no-name = 在您所在的地方，找不到名称 { $host }。请看看是否已联网，并换一个网络试试。
vantage-conclusion-no-tls = 在您和 { $host } 之间，有什么在代替服务器应答。最常见的是电脑上的杀毒软件：请关闭它对邮件的检查，然后再试。
vantage-conclusion-foreign = 在您和 { $host } 之间，有什么拆开了加密，并出示了它自己的证书，颁发者是“{ $issuer }”。最常见的是电脑上的杀毒软件：请关闭它对邮件的检查，然后再试。如果不是杀毒软件，请询问管理这个网络的人。
vantage-conclusion-unread = 其中没有这些命令显示的内容。请粘贴它们显示的全部内容，连同您输入的那几行。
