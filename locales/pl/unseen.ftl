# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Nie wiadomo, czy { $domain } ma serwer, który pozwala bezpiecznie czytać pocztę: stąd nie udało się wypróbować { $hosts } ({ $detail }).
    [outgoing] Nie wiadomo, czy { $domain } ma serwer, który pozwala bezpiecznie wysyłać pocztę: stąd nie udało się wypróbować { $hosts } ({ $detail }).
   *[other] Nie wiadomo, czy { $domain } ma serwery, które pozwalają bezpiecznie czytać i wysyłać pocztę: stąd nie udało się wypróbować { $hosts } ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Zapytaj ponownie z komputera, który ma IPv6. To nie świadczy przeciwko serwerom pocztowym.
   *[other] Spróbuj ponownie za kilka minut. To nie świadczy przeciwko serwerom pocztowym.
}
finding-host-dns-failed = { $host } podano jako serwer pocztowy, ale nie udało się ustalić jego adresu: { $fault }.
finding-host-dns-failed-remedy = Operator DNS nazwy { $host } musi sprawdzić jej serwery nazw, a także DNSSEC, jeśli nazwa jest podpisana.
