# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = זה עדיין בבדיקה. המתינו לסוף לפני שאתם מקלידים את הסיסמה במקום כלשהו.
# In place of the password and the login method.
early-login = עדיין בבדיקה
