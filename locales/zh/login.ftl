# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider } 默认关闭 { $protocols }。请先在账户中启用，再设置您的应用。
login-app-password = { $provider } 在邮件应用中不接受您平时的密码。请在账户中生成一个应用专用密码，改为输入它。如果账户中没有这一项，请先开启两步验证。
login-two-step = 如果您的 { $provider } 账户在登录时要求两步验证，您平时的密码在邮件应用中就不能用。此时请生成一个应用专用密码。
login-mail-password = { $provider } 需要的是为此邮箱设定的密码，而不是客户账户的密码。
login-api-key = { $provider } 需要的不是密码，而是为程序生成的密钥。
login-bridge-password = { $provider } 需要的是其桥接程序在您电脑上显示的密码，而不是您的账户密码。
login-oauth-only = { $provider } 在邮件应用中不接受密码。请选择能打开 { $provider } 自己的登录页面的应用。
