# Sentences that fit what there is: one or several, known or not.

place-ports = { $host }（端口 { $ports }）
compliance-fails = { $count ->
    [0] { $rule }：不符合。{ $worst }。
   *[other] { $rule }：不符合。{ $worst }。{ $others } 也有此问题。
}
outcome-unusable = 没有可用的回答
source-leads-to = 转到
result-confirm-names = { $count ->
   *[other] 请确认您认得这些名称：{ $hosts }。得知它们的途径有可能被他人篡改过。
}
complaint-password-site = 它说密码错误：请用同样的用户名和密码登录服务商的网站。如果那里能登录，服务商可能要求使用专为应用生成的密码：请向服务商询问如何获取。
login-switch-on-several = { $provider } 默认关闭 { $protocols }。请先在账户中全部启用，再设置您的应用。
protocols-and = { $first }和{ $last }

finding-port-timeout-remedy-ports = 请在防火墙中开放这些端口，或把它们从域名发布的内容中删除。
finding-port-closed-remedy-ports = 如果要让人使用这些端口，请在其上启动服务或开放防火墙。否则，请把它们从域名发布的内容中删除。
finding-starttls-missing-remedy-ports = 请启用 STARTTLS，或关闭这些端口，改为提供从一开始就用 TLS 的端口。
finding-starttls-injected-remedy-ports = 请更新邮件服务器以及它前面的一切。
finding-no-login-remedy-ports = 请启用一种登录方式（TLS 下的 AUTH PLAIN），或不要把这些端口发布给人使用。
finding-not-this-protocol-remedy-ports = 请检查这些端口上运行的是什么，以及前面是否有什么把连接转给了别的服务。
