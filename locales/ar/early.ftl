# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = ما زال هذا قيد التحقق. انتظر حتى النهاية قبل أن تكتب كلمة مرورك في أي مكان.
# In place of the password and the login method.
early-login = قيد التحقق
