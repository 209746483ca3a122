# Two settings files spell the user name of one server differently.

finding-logins-disagree = Dos fuentes dan nombres de usuario distintos para { $host }: { $source } y { $second }.
finding-logins-disagree-remedy = Haga que digan lo mismo. La mayoría de los servidores solo aceptan uno de los dos, y una aplicación que lea la otra fuente será rechazada.
