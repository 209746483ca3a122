# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = 以该应用目前的连接方式，服务器不接受登录：端口不是用于登录的端口，或没有加密。
reply-no-login-here-step = 请在应用中把端口和安全性设为 Portolan 为您的域名显示的组合：465 用 SSL/TLS，587 用 STARTTLS。
