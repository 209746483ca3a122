# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = { $host } usa il programma per server di posta { $software }. Lo dice il suo saluto.
finding-server-software-remedy =
    { $username ->
        [local-part] Con { $software } il nome utente di solito è ciò che sta prima della @.
       *[address] Con { $software } il nome utente di solito è il tuo indirizzo completo.
    }
finding-software-closed-at-first = { $host } usa { $software }, e le sue porte per { $protocol } sono chiuse. Può darsi che { $software } offra { $protocol } solo alla propria macchina finché un amministratore non lo cambia.
finding-software-closed-at-first-remedy = Nelle impostazioni di { $software }, fai ascoltare il servizio { $protocol } su un indirizzo raggiungibile dall’esterno, sulla porta { $port } con TLS fin dall’inizio.
