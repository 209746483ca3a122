# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = { $host } 上运行的是邮件服务器软件 { $software }，它的问候语这样说。
finding-server-software-remedy =
    { $username ->
        [local-part] 使用 { $software } 时，用户名通常是 @ 之前的部分。
       *[address] 使用 { $software } 时，用户名通常是您的完整地址。
    }
finding-software-closed-at-first = { $host } 上运行的是 { $software }，它的 { $protocol } 端口是关闭的。在管理员更改之前，{ $software } 可能只在本机上提供 { $protocol }。
finding-software-closed-at-first-remedy = 请在 { $software } 的设置中，让 { $protocol } 服务在可从外部访问的地址上监听，使用端口 { $port }，并从一开始就用 TLS。
