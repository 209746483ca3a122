# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = To jest jeszcze sprawdzane. Poczekaj do końca, zanim gdziekolwiek wpiszesz hasło.
# In place of the password and the login method.
early-login = jeszcze sprawdzane
