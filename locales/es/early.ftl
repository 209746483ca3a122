# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Esto todavía se está comprobando. Espere al final antes de escribir su contraseña en ningún sitio.
# In place of the password and the login method.
early-login = aún se está comprobando
