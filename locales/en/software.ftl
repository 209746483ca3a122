# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = { $host } runs the mail server program { $software }. Its greeting says so.
finding-server-software-remedy = { $username ->
        [local-part] With { $software }, the user name is usually the part before the @.
       *[address] With { $software }, the user name is usually your whole address.
    }
finding-software-closed-at-first = { $host } runs { $software }, and its ports for { $protocol } are closed. { $software } may serve { $protocol } only to its own machine until an admin changes that.
finding-software-closed-at-first-remedy = In the settings of { $software }, let the { $protocol } service listen on an address that can be reached from outside, on port { $port } with TLS from the start.
