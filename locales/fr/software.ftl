# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = { $host } utilise le logiciel de serveur de messagerie { $software }. Son message d’accueil le dit.
finding-server-software-remedy =
    { $username ->
        [local-part] Avec { $software }, le nom d’utilisateur est en général ce qui précède le @.
       *[address] Avec { $software }, le nom d’utilisateur est en général votre adresse complète.
    }
finding-software-closed-at-first = { $host } utilise { $software }, et ses ports pour { $protocol } sont fermés. Il se peut que { $software } ne propose { $protocol } qu’à sa propre machine tant qu’un administrateur n’a rien changé.
finding-software-closed-at-first-remedy = Dans les paramètres de { $software }, faites écouter le service { $protocol } sur une adresse accessible de l’extérieur, sur le port { $port } avec TLS dès le début.
