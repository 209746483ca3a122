# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = 开放，不加密也可用
ports-say-lax = 通过 { $family }，开放，不加密也可用：{ $ports }。
ports-mark-stuck = 有应答，但 Portolan 无法继续
ports-say-stuck = 通过 { $family }，有应答但 Portolan 无法继续：{ $ports }。
ports-mark-closed = 已关闭
ports-say-closed = 通过 { $family }，已关闭：{ $ports }。
ports-mark-unreached = 没有应答，或没有地址
ports-say-unreached = 通过 { $family }，没有应答或没有地址：{ $ports }。
verdict-ok-lax = 可用，不加密也行
verdict-ok-lax-meaning = 服务器有应答，但不要求加密：它在未加密时也要求输入密码，或者在端口 25 上根本不提供加密。邮件管理员可以修复。
