# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = È scritto in { $encoding }, e questa app legge solo UTF-8.
remark-encoding-garbled = È scritto in { $encoding }, ma questa app prende tutto per UTF-8: le lettere accentate e le altre scritture risultano sbagliate.
remark-encoding-untold = È scritto in { $encoding }. Non si sa se questa app lo legga.
finding-check-encoding = Il file di impostazioni in { $subject } è scritto in { $encoding }, che { $client } non sa leggere.
finding-check-encoding-remedy = Salva il file come UTF-8 senza byte order mark e cambia in UTF-8 la codifica dichiarata nella sua prima riga.
finding-autoconfig-encoding = Il file di impostazioni di { $domain } non è scritto in UTF-8. Queste app allora non ne ricavano nulla: { $clients }.
finding-autoconfig-encoding-remedy = Salva il file come UTF-8 senza byte order mark e cambia in UTF-8 la codifica dichiarata nella sua prima riga.
