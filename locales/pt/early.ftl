# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Isto ainda está sendo verificado. Espere o fim antes de digitar a sua senha em qualquer lugar.
# In place of the password and the login method.
early-login = ainda em verificação
