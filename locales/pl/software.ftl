# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = Na { $host } działa program serwera poczty { $software }. Mówi o tym jego powitanie.
finding-server-software-remedy =
    { $username ->
        [local-part] W programie { $software } nazwą użytkownika jest zwykle to, co stoi przed znakiem @.
       *[address] W programie { $software } nazwą użytkownika jest zwykle cały adres.
    }
finding-software-closed-at-first = Na { $host } działa { $software }, a jego porty dla { $protocol } są zamknięte. Możliwe, że { $software } udostępnia { $protocol } tylko własnej maszynie, dopóki administrator tego nie zmieni.
finding-software-closed-at-first-remedy = W ustawieniach programu { $software } niech usługa { $protocol } nasłuchuje na adresie dostępnym z zewnątrz, na porcie { $port } z TLS od początku.
