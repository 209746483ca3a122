# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = På { $host } körs e-postserverprogrammet { $software }. Det framgår av dess hälsning.
finding-server-software-remedy =
    { $username ->
        [local-part] Med { $software } är användarnamnet oftast det som står före @.
       *[address] Med { $software } är användarnamnet oftast hela din adress.
    }
finding-software-closed-at-first = På { $host } körs { $software }, och dess portar för { $protocol } är stängda. Det kan vara så att { $software } erbjuder { $protocol } bara åt den egna maskinen tills en administratör ändrar det.
finding-software-closed-at-first-remedy = Låt tjänsten för { $protocol } i inställningarna för { $software } lyssna på en adress som kan nås utifrån, på port { $port } med TLS från början.
