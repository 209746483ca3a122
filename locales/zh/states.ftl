# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button: gmail.com where gmial.com was typed.
near-lead = 您要找的也许是：

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = 本服务器目前没有网络连接
state-heading-no-route = 本服务器目前没有网络连接
state-heading-timeout = 用时太长了
state-heading-busy = 此刻查询的人很多
state-heading-not-ready = 快好了
state-heading-lookup-closed = 不在这里的域名之列

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = { $time } 后重试

## While a survey runs and the browser loses its connection

state-lost = 连接中断了。此页面正在自动尝试重新连上检测；您输入的内容不会丢失。
state-lost-button = 现在就试
state-found-again = 连接已恢复。

# The server stopped, or was started anew, while it looked.
state-interrupted = 检测被中断
