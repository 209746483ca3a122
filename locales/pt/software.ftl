# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = { $host } usa o programa de servidor de e-mail { $software }. É o que diz a sua saudação.
finding-server-software-remedy =
    { $username ->
        [local-part] Com o { $software }, o nome de usuário costuma ser o que está antes do @.
       *[address] Com o { $software }, o nome de usuário costuma ser o seu endereço completo.
    }
finding-software-closed-at-first = { $host } usa o { $software }, e as suas portas para { $protocol } estão fechadas. É possível que o { $software } ofereça { $protocol } apenas à própria máquina até que um administrador mude isso.
finding-software-closed-at-first-remedy = Nas configurações do { $software }, faça o serviço { $protocol } escutar num endereço acessível de fora, na porta { $port } com TLS desde o início.
