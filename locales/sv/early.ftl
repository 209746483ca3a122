# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Det här kontrolleras fortfarande. Vänta till slutet innan du skriver ditt lösenord någonstans.
# In place of the password and the login method.
early-login = kontrolleras fortfarande
