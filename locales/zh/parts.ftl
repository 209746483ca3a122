# Parts of a result: what they say of themselves.

own-forgotten = 已忘记您的地址。
guides-shown = 下方显示
guides-only-sending = 这里只有发送可用，因此只提供那些只发送、从不读取邮件的设备和程序的步骤。任何邮件应用都需要两者兼备。
chart-tried = Portolan 尝试过的每个端口，各占一行。只要另一个端口可用，某个端口关闭就不算问题。
guide-files-you = 文件中写着 { "YOU" } 的地方，请写上您的地址中 @ 前面的部分。
guide-files-fill = 也可以让本页替您填入。
