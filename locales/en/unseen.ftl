# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] It is not known whether { $domain } has a server that lets you read mail safely: { $hosts } could not be tried from here ({ $detail }).
    [outgoing] It is not known whether { $domain } has a server that lets you send mail safely: { $hosts } could not be tried from here ({ $detail }).
   *[other] It is not known whether { $domain } has servers that let you read and send mail safely: { $hosts } could not be tried from here ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Ask again from a machine that has IPv6. This says nothing against the mail servers.
   *[other] Try again in a few minutes. This says nothing against the mail servers.
}
finding-host-dns-failed = { $host } is named as a mail server, but its address could not be looked up: { $fault }.
finding-host-dns-failed-remedy = Whoever runs the DNS of { $host } has to look at its name servers, and at DNSSEC if the name is signed.
