# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = Auf { $host } läuft das Mailserver-Programm { $software }. So meldet sich der Server.
finding-server-software-remedy =
    { $username ->
        [local-part] Bei { $software } ist der Benutzername meist das, was vor dem @ steht.
       *[address] Bei { $software } ist der Benutzername meist Ihre ganze Adresse.
    }
finding-software-closed-at-first = Auf { $host } läuft { $software }, und die Ports für { $protocol } sind geschlossen. { $software } bietet { $protocol } unter Umständen nur dem eigenen Rechner an, bis die Mail-Administration das ändert.
finding-software-closed-at-first-remedy = Lassen Sie in den Einstellungen von { $software } den Dienst für { $protocol } an einer Adresse lauschen, die von außen erreichbar ist, auf Port { $port } mit TLS von Anfang an.
