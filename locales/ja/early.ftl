# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = まだ確認中です。どこかにパスワードを入力するのは、終わるまでお待ちください。
# In place of the password and the login method.
early-login = 確認中
