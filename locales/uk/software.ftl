# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = На { $host } працює програма поштового сервера { $software }. Так каже його привітання.
finding-server-software-remedy =
    { $username ->
        [local-part] У { $software } ім’я користувача — це зазвичай те, що стоїть перед @.
       *[address] У { $software } ім’я користувача — це зазвичай уся ваша адреса.
    }
finding-software-closed-at-first = На { $host } працює { $software }, а його порти для { $protocol } закриті. Можливо, { $software } надає { $protocol } лише власній машині, доки адміністратор цього не змінить.
finding-software-closed-at-first-remedy = У налаштуваннях { $software } дозвольте службі { $protocol } слухати на адресі, доступній ззовні, на порту { $port } з TLS від початку.
