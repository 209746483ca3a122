# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Це ще перевіряється. Дочекайтеся завершення, перш ніж будь-де вводити свій пароль.
# In place of the password and the login method.
early-login = ще перевіряється
