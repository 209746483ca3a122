# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } 在邮件应用中不接受密码。此应用会打开 { $provider } 自己的登录页面：请只在那里输入密码，不要在别处输入。
sign-in-unknown = { $provider } 在邮件应用中不接受密码，而这里不清楚此应用是否会打开 { $provider } 自己的登录页面。请添加您的地址看一看：如果应用自己要求输入密码，而不是打开那个页面，请停下来，改用其他应用。
sign-in-never = { $provider } 在邮件应用中不接受密码，而此应用不会打开 { $provider } 自己的登录页面，因此无法登录。请改用其他应用。
sign-in-helper = { $provider } 不接受程序发来的密码，因此这些文件照原样无法使用：密码的位置要换成由辅助程序取得的 OAuth 2.0 令牌，登录方式也要更改。如果您不明白这是什么意思，请使用能自动完成这一切的应用。
sign-in-operator = { $provider } 在邮件应用中不接受密码。此网页邮箱的运营者可以让它打开 { $provider } 自己的登录页面；这样登录处就会有相应的按钮。如果没有，请询问运营者。
sign-in-sending = { $provider } 在邮件应用中不接受密码。仅用于发送时，如果您单位的管理员允许（SMTP AUTH），目前仍接受密码；从 2026 年底起将默认关闭，直到管理员重新开启。请在开始之前询问管理员；如果已关闭，请询问其他途径，例如中继。
sign-in-apps = 以下应用会自动打开 { $provider } 的登录页面：
sign-in-ask = 请询问 { $provider } 哪些应用可以登录。
guide-way-sign-in = 快捷方式：登录 { $provider }
fact-sign-in = 此应用知道 { $provider } 的登录页面。
fact-password-direct = 此应用从您自己的设备直接登录服务商的服务器。据此处所知，中间没有开发者的服务器。
complaint-sending-sign-in = 能收不能发：发送服务器也需要登录。请在那里也选择同样的登录方式。
