# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Dit wordt nog gecontroleerd. Wacht het einde af voordat je ergens je wachtwoord typt.
# In place of the password and the login method.
early-login = wordt nog gecontroleerd
