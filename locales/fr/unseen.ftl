# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] On ne sait pas si { $domain } a un serveur permettant de lire les messages de façon sûre : { $hosts } n’a pas pu être essayé d’ici ({ $detail }).
    [outgoing] On ne sait pas si { $domain } a un serveur permettant d’envoyer des messages de façon sûre : { $hosts } n’a pas pu être essayé d’ici ({ $detail }).
   *[other] On ne sait pas si { $domain } a des serveurs permettant de lire et d’envoyer des messages de façon sûre : { $hosts } n’a pas pu être essayé d’ici ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Refaites la demande depuis une machine qui a IPv6. Cela ne dit rien contre les serveurs de messagerie.
   *[other] Réessayez dans quelques minutes. Cela ne dit rien contre les serveurs de messagerie.
}
finding-host-dns-failed = { $host } est désigné comme serveur de messagerie, mais son adresse n’a pas pu être trouvée dans le DNS : { $fault }.
finding-host-dns-failed-remedy = L’exploitant du DNS de { $host } doit examiner ses serveurs de noms, ainsi que DNSSEC si le nom est signé.
