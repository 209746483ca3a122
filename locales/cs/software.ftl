# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = Na { $host } běží poštovní server { $software }. Říká to jeho uvítání.
finding-server-software-remedy =
    { $username ->
        [local-part] U programu { $software } je uživatelským jménem obvykle to, co stojí před @.
       *[address] U programu { $software } je uživatelským jménem obvykle celá adresa.
    }
finding-software-closed-at-first = Na { $host } běží { $software } a jeho porty pro { $protocol } jsou zavřené. Je možné, že { $software } nabízí { $protocol } jen vlastnímu počítači, dokud to správce nezmění.
finding-software-closed-at-first-remedy = V nastavení programu { $software } nechte službu { $protocol } naslouchat na adrese dostupné zvenčí, na portu { $port } s TLS od začátku.
