# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Das wird noch geprüft. Warten Sie das Ende ab, bevor Sie irgendwo Ihr Passwort eingeben.
# In place of the password and the login method.
early-login = wird noch geprüft
