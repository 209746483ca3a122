# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Det är inte känt om { $domain } har en server som låter dig läsa e-post säkert: { $hosts } gick inte att prova härifrån ({ $detail }).
    [outgoing] Det är inte känt om { $domain } har en server som låter dig skicka e-post säkert: { $hosts } gick inte att prova härifrån ({ $detail }).
   *[other] Det är inte känt om { $domain } har servrar som låter dig läsa och skicka e-post säkert: { $hosts } gick inte att prova härifrån ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Fråga igen från en dator som har IPv6. Det här säger inget emot e-postservrarna.
   *[other] Försök igen om några minuter. Det här säger inget emot e-postservrarna.
}
finding-host-dns-failed = { $host } anges som e-postserver, men adressen gick inte att slå upp: { $fault }.
finding-host-dns-failed-remedy = Den som driver DNS för { $host } måste se på namnservrarna, och på DNSSEC om namnet är signerat.
