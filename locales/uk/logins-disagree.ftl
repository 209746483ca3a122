# Two settings files spell the user name of one server differently.

finding-logins-disagree = Два джерела називають різні імена користувача для { $host }: «{ $source }» і «{ $second }».
finding-logins-disagree-remedy = Зробіть так, щоб вони казали те саме. Більшість серверів приймає лише одне з двох, і застосунок, який читає інше джерело, дістає відмову.
