# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Ještě se to ověřuje. Než kamkoli zadáte své heslo, počkejte na konec.
# In place of the password and the login method.
early-login = ještě se ověřuje
