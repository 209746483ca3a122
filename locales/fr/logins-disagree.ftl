# Two settings files spell the user name of one server differently.

finding-logins-disagree = Deux sources indiquent des noms d’utilisateur différents pour { $host } : { $source } et { $second }.
finding-logins-disagree-remedy = Faites-leur dire la même chose. La plupart des serveurs n’acceptent que l’un des deux, et une application qui lit l’autre source est refusée.
