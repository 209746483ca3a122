# Parts of a result: what they say of themselves.

own-forgotten = 已忘记您的地址。
