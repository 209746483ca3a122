# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = This is still being checked. Wait for the end before you type your password anywhere.
# In place of the password and the login method.
early-login = still being checked
