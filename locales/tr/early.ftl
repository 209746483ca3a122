# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Bunlar hâlâ denetleniyor. Parolanızı herhangi bir yere yazmadan önce sonunu bekleyin.
# In place of the password and the login method.
early-login = hâlâ denetleniyor
