# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = La vérification n’est pas finie. Attendez-en la fin avant de saisir votre mot de passe où que ce soit.
# In place of the password and the login method.
early-login = vérification en cours
