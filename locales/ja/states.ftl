# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button: gmail.com where gmial.com was typed.
near-lead = もしかして：

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = このサーバーは今、ネットワークにつながっていません
state-heading-no-route = このサーバーは今、ネットワークにつながっていません
state-heading-timeout = 時間がかかりすぎました
state-heading-busy = ただ今、混み合っています
state-heading-not-ready = もう少しで準備ができます
state-heading-lookup-closed = ここで扱っているドメインではありません

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = もう一度試す（あと{ $time }）

## While a survey runs and the browser loses its connection

state-lost = 接続が途切れています。このページは、自動で調査につなぎ直そうとしています。入力した内容は失われていません。
state-lost-button = 今すぐ試す
state-found-again = 接続が戻りました。

# The server stopped, or was started anew, while it looked.
state-interrupted = 調査が中断されました
