# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = 这些仍在检查中。请等到结束，再在任何地方输入密码。
# In place of the password and the login method.
early-login = 仍在检查
