# Parts of a result: what they say of themselves.

own-forgotten = アドレスを消しました。
