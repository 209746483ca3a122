# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = En { $host } funciona el programa de servidor de correo { $software }. Lo dice su saludo.
finding-server-software-remedy =
    { $username ->
        [local-part] Con { $software }, el nombre de usuario suele ser lo que está antes de la @.
       *[address] Con { $software }, el nombre de usuario suele ser su dirección completa.
    }
finding-software-closed-at-first = En { $host } funciona { $software }, y sus puertos para { $protocol } están cerrados. Es posible que { $software } ofrezca { $protocol } solo a su propia máquina hasta que un administrador lo cambie.
finding-software-closed-at-first-remedy = En la configuración de { $software }, haga que el servicio { $protocol } escuche en una dirección accesible desde fuera, en el puerto { $port } con TLS desde el principio.
