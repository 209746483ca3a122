# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = Het SRV-record { $owner } noemt geen server. Het doel moet een hostnaam zijn, maar is een IP-adres of iets anders waar geen app iets mee kan.
finding-srv-invalid-remedy = Laat het record de server noemen, of verwijder het.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = sommige namen konden niet opgezocht worden
detail-no-host-name = de records noemen geen server

# MX
finding-mx-invalid = De MX-records van { $domain } noemen geen server: er staat een IP-adres, ‘localhost’ of iets anders waar niemand mail naartoe kan sturen.
finding-mx-invalid-remedy = De beheerder van het DNS van het domein moet daar de hostnaam zetten van de server die de mail ontvangt. Tot dan komt er geen mail aan.

# Where it was read, against what the server does.
finding-mode-contradicted = { $speaks ->
    [implicit-tls] Volgens deze bron begint { $subject } TLS met STARTTLS: { $source }. Maar de server daar verwacht TLS vanaf het begin.
    [starttls] Volgens deze bron gebruikt { $subject } TLS vanaf het begin: { $source }. Maar de server daar begint zonder en biedt dan STARTTLS aan.
   *[another-protocol] Volgens deze bron spreekt { $subject } een ander protocol dan de server daar werkelijk spreekt: { $source }.
}
finding-mode-contradicted-remedy = Verander wat er gepubliceerd wordt naar wat de server doet. De instellingen op deze pagina kloppen al; apps die de bron letterlijk volgen, falen.
finding-login-contradicted = Volgens deze bron accepteert { $subject } alleen de aanmeldmethode ‘{ $method }’: { $source }. Maar de server biedt die niet aan.
finding-login-contradicted-remedy = Zet die aanmeldmethode aan, of publiceer een methode die de server aanbiedt. De meeste apps kunnen password-cleartext, en dat is veilig onder TLS.

# SRV
finding-srv-half = { $missing ->
    [incoming] De SRV-records van { $domain } noemen geen server om mail te lezen.
   *[outgoing] De SRV-records van { $domain } noemen geen server om mail te versturen.
}
finding-srv-half-remedy = Voeg een record toe voor de server die werkt, zodat apps die op SRV-records afgaan alles vinden wat ze nodig hebben.
finding-srv-withheld = { $role ->
    [incoming] De SRV-records van { $domain } zeggen dat er geen server is om mail te lezen, hoewel { $host } antwoordt op poort { $port }.
   *[outgoing] De SRV-records van { $domain } zeggen dat er geen server is om mail te versturen, hoewel { $host } antwoordt op poort { $port }.
}
finding-srv-withheld-remedy = Als mail-apps deze server mogen gebruiken, laat het record dan de server noemen in plaats van een losse punt. Als ze weg moeten blijven, sluit dan de poort.
finding-srv-withholds-named = De SRV-records van { $domain } zeggen dat er geen { $protocol } is, maar deze bron noemt { $host }, en die antwoordt op poort { $port }: { $source }. Sommige apps stellen hem in, andere niet.
finding-srv-withholds-named-remedy = Als mail-apps hem mogen gebruiken, laat het record dan { $host } noemen in plaats van één punt. Zo niet, haal hem dan uit wat er verder is gepubliceerd.

finding-too-many-hosts = { $count ->
    [one] { $domain } publiceert meer mailservers dan de { $most } die in één keer gevraagd worden. Eén is weggelaten, en daarover is niets bekend.
   *[other] { $domain } publiceert meer mailservers dan de { $most } die in één keer gevraagd worden. { $count } zijn weggelaten, en daarover is niets bekend.
}
finding-too-many-hosts-remedy = Publiceer alleen de servers die mail-apps moeten gebruiken. Eén naam kan naar meerdere adressen leiden.

detail-withheld = het domein zegt dat het dit niet heeft
