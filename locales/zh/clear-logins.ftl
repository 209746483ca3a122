# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } 在加密开始之前就允许登录（{ $mechanisms }）。这些方式不会暴露密码本身，但监听者可以看到此后的全部内容。
finding-auth-before-tls-remedy = 请只在 STARTTLS 之后允许登录。
