# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = La verifica è ancora in corso. Aspetta la fine prima di scrivere la tua password da qualche parte.
# In place of the password and the login method.
early-login = verifica in corso
