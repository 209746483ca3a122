# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = Op { $host } draait het mailserverprogramma { $software }. Dat zegt de begroeting.
finding-server-software-remedy =
    { $username ->
        [local-part] Bij { $software } is de gebruikersnaam meestal wat voor de @ staat.
       *[address] Bij { $software } is de gebruikersnaam meestal je hele adres.
    }
finding-software-closed-at-first = Op { $host } draait { $software }, en de poorten voor { $protocol } zijn gesloten. Mogelijk biedt { $software } { $protocol } alleen aan de eigen machine aan totdat een beheerder dat verandert.
finding-software-closed-at-first-remedy = Laat in de instellingen van { $software } de dienst voor { $protocol } luisteren op een adres dat van buitenaf bereikbaar is, op poort { $port } met TLS vanaf het begin.
