# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Het is niet bekend of { $domain } een server heeft waarmee je veilig mail kunt lezen: { $hosts } kon van hieruit niet worden geprobeerd ({ $detail }).
    [outgoing] Het is niet bekend of { $domain } een server heeft waarmee je veilig mail kunt versturen: { $hosts } kon van hieruit niet worden geprobeerd ({ $detail }).
   *[other] Het is niet bekend of { $domain } servers heeft waarmee je veilig mail kunt lezen en versturen: { $hosts } kon van hieruit niet worden geprobeerd ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Vraag het opnieuw vanaf een machine met IPv6. Dit zegt niets tegen de mailservers.
   *[other] Probeer het over een paar minuten opnieuw. Dit zegt niets tegen de mailservers.
}
finding-host-dns-failed = { $host } wordt als mailserver genoemd, maar het adres ervan kon niet worden opgezocht: { $fault }.
finding-host-dns-failed-remedy = Wie de DNS van { $host } beheert, moet naar de nameservers kijken, en naar DNSSEC als de naam ondertekend is.
