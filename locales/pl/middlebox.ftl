# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } odpowiada „{ $words }” tam, gdzie powinna być oferta szyfrowania. Tak działa zapora sieciowa, która sprawdza pocztę i zamazuje to, czego nie chce.
finding-starttls-painted-over-remedy = Poszukaj zapory sieciowej lub programu antywirusowego, który sprawdza pocztę, przed serwerem pocztowym albo przed tym serwerem, i wyłącz to sprawdzanie (u Cisco nazywa się „inspect esmtp”). Na samym serwerze pocztowym STARTTLS może być włączony.
