# Two settings files spell the user name of one server differently.

finding-logins-disagree = 两个来源为 { $host } 给出的用户名不同：{ $source } 和 { $second }。
finding-logins-disagree-remedy = 请让它们说法一致。大多数服务器只接受其中一个，读取另一个来源的应用会被拒绝。
