# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } 在本应提供加密的地方回答“{ $words }”。检查邮件并涂掉不想要的内容的防火墙就会这样。
finding-starttls-painted-over-remedy = 请查找在邮件服务器前面或本服务器前面检查邮件的防火墙或杀毒软件，并关闭这项检查（Cisco 称之为“inspect esmtp”）。邮件服务器本身很可能已启用 STARTTLS。
