# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`).

## The domain

finding-domain-not-found = Het domein { $domain } bestaat niet.
finding-domain-not-found-remedy = Controleer de spelling, vooral de uitgang. Als die klopt, is het domein misschien verlopen: vraag het aan de eigenaar.
finding-no-mail = Voor { $domain } is geen mailserver gevonden.
finding-no-mail-remedy = Controleer de spelling. Als je op dit domein toch mail ontvangt, vraag je provider dan naar de namen van zijn servers; de mailbeheerder kan ze in het DNS publiceren.
finding-null-mx = { $domain } zegt dat het helemaal geen mail aanneemt.
finding-null-mx-remedy = Controleer de spelling: je mailbox is waarschijnlijk bij een ander domein.
finding-dns-failed = De nameservers van { $domain } gaven geen bruikbaar antwoord ({ $fault }).
finding-dns-failed-remedy = Kijk naar de nameservers van het domein, en naar DNSSEC als het ondertekend is.
finding-dnssec-bogus = De DNS-handtekeningen van { $domain } kloppen niet ({ $names }). Ofwel vervalst iemand de antwoorden, ofwel zijn ze verkeerd ondertekend. Niets wat daaruit afkomstig is, wordt aanbevolen.
finding-dnssec-bogus-remedy = Kijk naar de sleutels, de datums van de handtekeningen en het DS-record: ‘delv’ en ‘dig +dnssec’ laten ze zien.
finding-no-name-server = Deze server bereikt geen nameserver, dus er kon niets opgezocht worden. Over je mail zegt dat niets.
finding-no-name-server-remedy = Probeer het over een paar minuten opnieuw. Wie deze server beheert, kan zijn netwerk en zijn instelling nameserver nakijken.
finding-no-route = Deze server heeft geen verbinding met internet, dus er kon geen mailserver gevraagd worden. Over je mail zegt dat niets.
finding-no-route-remedy = Probeer het over een paar minuten opnieuw. Wie deze server beheert, kan zijn netwerk nakijken.

## The result as a whole

finding-no-incoming = Er is geen server gevonden waarmee je veilig mail kunt lezen.
finding-no-incoming-remedy = Bied lezen via IMAP aan op poort 993, met TLS vanaf het begin.
finding-no-outgoing = Er is geen server gevonden waarmee je veilig mail kunt versturen.
finding-no-outgoing-remedy = Bied versturen aan op poort 465 met TLS vanaf het begin, of op 587 met STARTTLS.
finding-nothing-answers = Er zijn namen van servers bekend, maar geen van de servers antwoordde.
finding-nothing-answers-remedy = Kijk of de servers draaien en of een firewall Portolan buitenhoudt.
finding-submission-on-25-only = Versturen werkt alleen op poort 25. Die is voor mail tussen servers, en veel netwerken blokkeren hem.
finding-submission-on-25-only-remedy = Open submission op poort 465 (TLS vanaf het begin), en op 587 voor oudere apps.
finding-submission-without-465 = { $host } neemt mail aan op poort { $port } met STARTTLS, maar niet op 465 met TLS vanaf het begin, wat veiliger is.
finding-submission-without-465-remedy = Open submission ook op poort 465, en houd 587 aan voor oudere apps.
finding-cleartext-port-open = { $host } antwoordt ook op { $ports }, waar een gesprek zonder versleuteling begint. Een app die alleen versleutelt ‘indien beschikbaar’, kan daar misleid worden.
finding-cleartext-port-open-remedy = { $count ->
    [one] Sluit deze poort als geen app die meer gebruikt. Bied daar tot dan aanmelden pas na STARTTLS aan.
   *[other] Sluit deze poorten als geen app ze meer gebruikt. Bied daar tot dan aanmelden pas na STARTTLS aan.
}
finding-not-authenticated = { $host } is gevonden via een weg waarop iemand anders het had kunnen veranderen. Het kan toch kloppen.
finding-not-authenticated-remedy = Ga na, voordat je je wachtwoord invult, of { $host } is wat je provider van { $domain } je verteld heeft.
finding-other-organisation = { $host } hoort bij een andere organisatie dan je maildomein.
finding-other-organisation-remedy = Dat is gebruikelijk als een bedrijf de mail verzorgt. Ga na of je de naam ervan kent voordat je je wachtwoord invult.

## Certificates

finding-cert-expired = { $days ->
    [0] Het certificaat van { $subject } is vandaag verlopen. Mail-apps zullen waarschuwen of weigeren.
    [one] Het certificaat van { $subject } is een dag geleden verlopen. Mail-apps zullen waarschuwen of weigeren.
   *[other] Het certificaat van { $subject } is { $days } dagen geleden verlopen. Mail-apps zullen waarschuwen of weigeren.
}
finding-cert-expired-remedy = Vernieuw het certificaat en herlaad de server.
finding-cert-expires-soon = { $days ->
    [0] Het certificaat van { $subject } verloopt vandaag.
    [one] Het certificaat van { $subject } verloopt over één dag.
   *[other] Het certificaat van { $subject } verloopt over { $days } dagen.
}
finding-cert-expires-soon-remedy = Vernieuw het, en ga na of de automatische vernieuwing nog draait en de mailserver herlaadt.
finding-cert-not-yet-valid = Het certificaat van { $subject } is nog niet geldig: het gaat pas in de toekomst in.
finding-cert-not-yet-valid-remedy = Kijk de klok na van de machine die het certificaat gemaakt heeft, en zet het certificaat neer dat vandaag geldig is.
finding-cert-self-signed = Het certificaat van { $subject } is door zichzelf ondertekend, dus niemand kan de server van een bedrieger onderscheiden.
finding-cert-self-signed-remedy = Haal een certificaat van een openbare certificaatautoriteit; er zijn gratis certificaten.
finding-cert-chain-incomplete = { $subject } stuurt zijn certificaat, maar niet dat van de uitgever, { $issuer }. Webbrowsers kunnen ophalen wat ontbreekt; mail-apps niet.
finding-cert-chain-incomplete-remedy = Laat de server de hele keten sturen: de meeste autoriteiten leveren die als één bestand, vaak fullchain.pem genoemd.
finding-cert-untrusted = Het certificaat van { $subject } is uitgegeven door { $issuer }, en die vertrouwen mail-apps niet.
finding-cert-untrusted-remedy = Haal een certificaat van een openbare certificaatautoriteit; er zijn gratis certificaten. Als dit van een openbare autoriteit is, stuur dan de tussencertificaten mee.
finding-dane-mismatch = Het certificaat van { $subject } is niet het certificaat dat het DNS ervoor aankondigt (TLSA). Programma’s die dat controleren, zullen het weigeren.
finding-dane-mismatch-remedy = Publiceer een TLSA-record voor het nieuwe certificaat op _{ $port }._tcp.{ $host }, of zet het aangekondigde certificaat terug. Publiceer het record vóór de volgende wissel van certificaat, en houd het oude tot dan aan.

## Reaching the port

finding-port-closed = Op { $subject } draait geen dienst.
finding-port-closed-remedy = Als mensen deze poort moeten gebruiken, start dan de dienst erop of open de firewall. Haal hem anders weg uit wat het domein publiceert.
finding-port-timeout = { $subject } antwoordt niet. Zo ziet een firewall er van buiten uit.
finding-port-timeout-remedy = Open de poort in de firewall, of haal hem weg uit wat het domein publiceert.
finding-host-unreachable = Het netwerk meldt dat er geen weg naar { $subject } is.
finding-host-unreachable-remedy = Controleer het adres in het DNS en de route erheen.
finding-host-no-address = { $subject } wordt als mailserver genoemd, maar de naam heeft geen adres.
finding-host-no-address-remedy = Voeg er een A- of AAAA-record voor toe, of haal de naam weg uit wat het domein publiceert.
finding-port-silent = { $verdict ->
    [silent] { $subject } neemt de verbinding aan en zegt dan niets.
    [reset] { $subject } neemt de verbinding aan en breekt die meteen af.
   *[other] { $subject } neemt de verbinding aan en hangt op voordat er genoeg gezegd is.
}
finding-port-silent-remedy = Kijk in het logboek van de server: de dienst hangt misschien, is vol, of wacht op iets wat ervoor staat.
finding-forbidden-target = { $subject } leidt naar een adres of poort waarmee deze server geen verbinding maakt.
finding-forbidden-target-remedy = Als het een privéadres is, kunnen alleen machines van dat netwerk het gebruiken. Publiceer een naam die iedereen kan bereiken.
finding-ipv6-dead = { $host } antwoordt niet via IPv6, hoewel het een IPv6-adres heeft; via IPv4 werkt het. Mail-apps met IPv6 wachten of falen.
finding-ipv6-dead-remedy = Laat de mailserver ook op IPv6 luisteren en open daar de firewall, of verwijder het AAAA-record.
finding-ipv6-not-checked = Deze server heeft geen IPv6, dus daarover kon niets geprobeerd worden.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] Aan de mailservers hoeft niets te gebeuren. Vraag het opnieuw vanaf een machine met IPv6.
   *[other] Er hoeft niets te gebeuren. Wat via IPv4 geprobeerd is, blijft staan.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } praat onversleuteld waar vanaf het begin versleuteling hoort.
   *[other] { $subject } versleutelt vanaf het begin waar STARTTLS hoort.
}
finding-wrong-mode-remedy = Stel de poort goed in: TLS vanaf het begin op 993, 995 en 465, STARTTLS op 143, 110 en 587.
finding-not-this-protocol = Wat op { $subject } antwoordt, is niet de maildienst die daar hoort.
finding-not-this-protocol-remedy = Ga na wat er op deze poort draait en of iets wat ervoor staat een andere dienst doorgeeft.
finding-starttls-missing = { $subject } biedt geen versleuteling aan; iedereen onderweg zou een wachtwoord kunnen meelezen.
finding-starttls-missing-remedy = Zet STARTTLS aan, of sluit de poort en bied die met TLS vanaf het begin aan.
finding-starttls-refused = { $subject } biedt versleuteling aan en weigert er dan mee te beginnen.
finding-starttls-refused-remedy = Kijk in het logboek van de server: meestal kan het certificaat of de sleutel niet gelezen worden.
finding-starttls-injected = { $subject } laat na het begin van de versleuteling onversleutelde tekst door, zoals een aanvaller die zou invoegen.
finding-starttls-injected-remedy = Werk de mailserver bij, en alles wat ervoor staat.
finding-tls-failed = Met { $subject } kwam geen overeenstemming over de versleuteling.
finding-tls-failed-remedy = Controleer het certificaat, de sleutel en de TLS-versies en versleutelingsalgoritmen van de server; TLS 1.2 en 1.3 horen aan te staan.
finding-tls-too-old = { $subject } kent alleen versies van TLS die niet meer veilig zijn.
finding-tls-too-old-remedy = Zet TLS 1.2 en 1.3 aan, en werk de server bij als hij dat niet kan.
finding-tls-old-accepted = { $subject } accepteert naast nieuwere versies van TLS ook { $version }, dat niet meer veilig is.
finding-tls-old-accepted-remedy = Zet alles van vóór TLS 1.2 uit. Elke mail-app van de laatste tien jaar kan zonder.
finding-turned-away = { $subject } antwoordde met een weigering: ‘{ $words }’
finding-turned-away-remedy = De reden staat in het logboek van de server.
finding-no-login = { $subject } antwoordt, maar niemand kan zich daar aanmelden.
finding-no-login-remedy = Zet een aanmeldmethode aan (AUTH PLAIN onder TLS), of publiceer deze poort niet voor mensen.
finding-auth-in-clear = { $subject } vraagt om wachtwoorden voordat de versleuteling begonnen is ({ $mechanisms }).
finding-auth-in-clear-remedy = Bied aanmelden pas na STARTTLS aan.

## What the domain publishes

finding-autoconfig-not-xml = { $url } antwoordt, maar niet met een bruikbaar instellingenbestand. Thunderbird zoekt dan geen ander bestand en moet de servers raden.
finding-autoconfig-not-xml-remedy = Laat dit adres met 404 antwoorden, of zet het instellingenbestand daar neer.
finding-source-failed = Deze bron gaf geen bruikbaar antwoord: { $source } ({ $detail }).
finding-source-failed-remedy = Probeer het later opnieuw. Als het zo blijft, kan wie de bron beheert de naam, het certificaat en de webserver ervan nakijken.
finding-cleartext-offered = Hier wordt een server zonder versleuteling genoemd ({ $host }): { $source }. Die server is weggelaten.
finding-cleartext-offered-remedy = Haal hem weg uit wat er gepubliceerd wordt, en bied in plaats daarvan TLS aan.
finding-autoconfig-certificate = { $url } toont een certificaat dat er niet voor geldt ({ $detail }). Apps die daar zoeken, vinden niets.
finding-autoconfig-certificate-remedy = Haal een certificaat met deze naam, of verwijder de naam uit het DNS als daar geen instellingenbestand hoort te staan.
finding-autoconfig-missing = { $domain } publiceert geen instellingenbestand van het soort dat Thunderbird leest (autoconfig). Zulke apps moeten raden.
finding-autoconfig-missing-remedy = Publiceer zo’n bestand via HTTPS op het adres hieronder. Deze pagina levert er een, gemaakt uit wat gecontroleerd is.
finding-autoconfig-http-only = Het instellingenbestand van { $domain } is alleen zonder versleuteling gepubliceerd, dus iedereen onderweg kan het veranderen.
finding-autoconfig-http-only-remedy = Publiceer hetzelfde bestand via HTTPS, met een certificaat dat geldt voor autoconfig.{ $domain }.
finding-autoconfig-media-type = Het instellingenbestand van { $domain } wordt door zijn webserver geen XML genoemd. Sommige apps laten het dan liggen.
finding-autoconfig-media-type-remedy = Laat de webserver het versturen met het mediatype text/xml.
finding-autoconfig-contradicted = Het instellingenbestand noemt { $subject }, en dat werkt niet; { $works-host } op poort { $works-port } werkt wel.
finding-autoconfig-contradicted-remedy = Zet de server die werkt in het bestand, of maak de server in orde die het noemt. Apps die het bestand geloven, falen.
finding-srv-missing = { $domain } heeft geen SRV-records voor mail-apps.
finding-srv-missing-remedy = Voeg SRV-records toe voor de servers die werken. Sommige apps vinden daarmee hun instellingen.
finding-srv-only-submission = De SRV-records van { $domain } noemen alleen submission met STARTTLS, hoewel { $host } op poort 465 TLS vanaf het begin aanbiedt.
finding-srv-only-submission-remedy = Voeg een record toe voor _submissions, en houd _submission aan voor oudere apps.
finding-srv-contradicted = De SRV-records noemen { $subject }, en dat werkt niet; { $works-host } op poort { $works-port } werkt wel.
finding-srv-contradicted-remedy = Verander de records naar de server die werkt, of maak de server in orde die ze noemen.
finding-wildcard-dns = Elke naam onder { $domain } bestaat in het DNS, zelfs een willekeurig verzonnen naam. Namen als imap.{ $domain } zeggen dus niets, en apps die raden, vragen misschien de verkeerde server.
finding-wildcard-dns-remedy = Vervang het wildcardrecord door de namen die in gebruik zijn.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } zegt andere mailservers niet dat ze moeten versleutelen (MTA-STS). Wie ertussen zit, kan ze onversleuteld laten versturen.
finding-mta-sts-missing-remedy = Publiceer een beleid op https://mta-sts.{ $domain }/.well-known/mta-sts.txt en daarna het record dat het aankondigt. Begin met de modus ‘testing’. Mail-apps hebben het niet nodig.
finding-mta-sts-broken = { $domain } kondigt een beleid voor andere mailservers aan (MTA-STS) dat niet te krijgen is ({ $detail }), dus gaan ze zonder verder.
finding-mta-sts-broken-remedy = Zet het beleid op https://mta-sts.{ $domain }/.well-known/mta-sts.txt, met een certificaat dat voor die naam geldt, of verwijder het record.
finding-mta-sts-mismatch = Het beleid van { $domain } voor andere mailservers (MTA-STS) noemt { $hosts } niet, de MX-records wel. Waar het beleid wordt afgedwongen, komt daar geen mail aan.
finding-mta-sts-mismatch-remedy = Voeg aan het beleid voor elke MX-host een regel toe, wacht tot het oude overal verlopen is, en verander pas daarna MX-records. Geef het record een nieuwe id.
finding-tlsrpt-missing = { $domain } vraagt niemand te melden waar versleuteling tussen mailservers mislukt (TLSRPT).
finding-tlsrpt-missing-remedy = Publiceer een record dat een mailbox voor deze rapporten noemt. Mail-apps hebben het niet nodig.

## Who runs the mail

finding-bridge-only = { $provider } heeft geen servers die een mail-app kan bereiken. Je hebt het bridge-programma van { $provider } nodig, dat op je eigen computer draait.
finding-bridge-only-remedy = Installeer de bridge van { $url } en neem de instellingen over die hij toont. Meestal is dat server 127.0.0.1, poort { $imap } voor IMAP en { $smtp } voor SMTP, met STARTTLS, je volledige adres en het wachtwoord dat de bridge toont.
finding-own-app-only = { $provider } kan niet in andere mail-apps gebruikt worden: er is geen IMAP en geen POP3.
finding-own-app-only-remedy = Gebruik de eigen app of website van { $provider }. Meer op { $url }
finding-mx-forwards = Mail voor { $domain } gaat naar { $provider }, en die stuurt ze alleen door. Er hoeft bij dit domein geen mailbox te zijn.
finding-mx-forwards-remedy = Stel de mailbox in waarnaar de mail wordt doorgestuurd, met de instellingen van het domein daarvan.
finding-mx-filters = Mail voor { $domain } gaat langs { $provider }, die ze filtert. Dat zegt niet waar de mailbox is.
finding-mx-filters-remedy = Als hier niets gevonden is, vraag je provider dan waar je mailbox is, of zoek de instellingen op in een app die werkt.
finding-former-provider = Deze bron leidt naar { $host }: { $source }. Maar een ander bedrijf ontvangt de mail ({ $mx }). De instellingen lijken achtergebleven na een verhuizing.
finding-former-provider-remedy = Als de mailboxen verhuisd zijn, verwijder of verander dan wat { $domain } voor mail-apps publiceert. Zo niet, dan hoeft er niets te gebeuren.
finding-sources-disagree = Twee bronnen spreken elkaar tegen. { $source }: { $host }. { $second }: { $second-host }.
finding-sources-disagree-remedy = Laat ze hetzelfde zeggen, zodat elke app bij dezelfde server uitkomt.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } antwoordt { $client } met iets wat geen instellingenbestand is. { $client } vindt geen instellingen.
finding-check-not-settings-remedy = Zet het instellingenbestand daar neer, of laat het adres met 404 antwoorden, zodat de client elders kan zoeken.
finding-check-media-type = { $subject } verstuurt het instellingenbestand als ‘{ $type }’. { $client } ziet het niet als XML en laat het liggen.
finding-check-media-type-remedy = Verstuur het met het mediatype text/xml.
finding-check-byte-order-mark = Het instellingenbestand op { $subject } begint met een byte order mark, en die kan { $client } niet lezen.
finding-check-byte-order-mark-remedy = Sla het bestand op als UTF-8 zonder byte order mark.
finding-check-malformed = Wat { $subject } antwoordt, is geen welgevormde XML ({ $reason }), dus { $client } kan het niet lezen.
finding-check-malformed-remedy = Verbeter het bestand. Tekens als & en < moeten als &amp; en &lt; geschreven worden.
finding-check-lacks = { $client } kan niet gebruiken wat { $subject } antwoordt. Er ontbreekt: { $what }.
finding-check-lacks-remedy = Vul aan wat ontbreekt.
finding-check-section-fatal = In een sectie van type { $type } op { $subject } ontbreekt: { $what }. { $client } weigert dan het hele bestand.
finding-check-section-fatal-remedy = Maak de sectie compleet, of verwijder haar.
finding-check-section-incomplete = Een sectie voor { $subject } noemt geen poort, en { $client } neemt haar toch.
finding-check-section-incomplete-remedy = Maak de sectie compleet, of verwijder haar.
finding-check-no-username = { $place } noemt geen aanmeldnaam voor { $subject }. { $client } neemt het toch, en geen wachtwoord zal goed zijn.
finding-check-no-username-remedy = Voeg <username>%EMAILADDRESS%</username> toe, of wat de server ook als aanmeldnaam accepteert.
finding-check-autodiscover-error = { $subject } antwoordt { $client } met weigering { $code }.
finding-check-autodiscover-error-remedy = Laat de server voor elk adres van het domein met de instellingen antwoorden, of met 404.
finding-check-place-certificate = Het certificaat op { $subject } is niet goed ({ $detail }), dus { $client } komt daar niets te weten.
finding-check-place-certificate-remedy = Haal een certificaat met deze naam, of publiceer het bestand op een naam die er een heeft.
finding-check-half = { $client } vindt maar de helft van de instellingen van { $subject }: nergens staat een server om mail te { $missing ->
    [smtp] versturen
   *[other] lezen
}.
finding-check-half-remedy = Publiceer de andere helft op dezelfde plek.
finding-check-no-settings-file = { $client } vindt geen instellingen voor { $subject }.
finding-check-no-settings-file-remedy = Publiceer een instellingenbestand op https://{ $name }/mail/config-v1.1.xml. ‘portolan render autoconfig’ schrijft er een.
finding-check-no-autodiscover = { $client } vindt geen instellingen voor { $subject }.
finding-check-no-autodiscover-remedy = Beantwoord Autodiscover-verzoeken op https://{ $name }/autodiscover/autodiscover.xml. ‘portolan render autodiscover’ schrijft een antwoord.
finding-check-port = { $client } komt uit bij { $subject }, en dat werkt niet: { $detail }.
finding-check-port-remedy = Maak de server in orde, of noem op { $place } een server die werkt.
finding-check-login = { $client } komt uit bij { $subject } en de aanmeldmethode ‘{ $method }’, die de server niet aanbiedt.
finding-check-login-remedy = Zet die aanmeldmethode aan, of noem op { $place } een methode die aanstaat. De meeste apps kunnen password-cleartext, en dat is veilig onder TLS.
finding-check-cleartext = { $client } komt zonder versleuteling uit bij { $subject }, dus het wachtwoord zou leesbaar over de lijn gaan.
finding-check-cleartext-remedy = Noem op { $place } een poort met TLS.
finding-check-untrusted = { $client } vraagt de gebruiker de instellingen te bevestigen, omdat ze via HTTP of via de MX-host kwamen: { $subject }
finding-check-untrusted-remedy = Publiceer het instellingenbestand via HTTPS op autoconfig.{ $domain }, met een certificaat dat voor die naam geldt.
finding-check-other-server = { $client } vraagt de gebruiker of een andere server de instellingen mag geven: { $subject }
finding-check-other-server-remedy = Beantwoord Autodiscover-verzoeken op autodiscover.{ $domain } zelf, via HTTPS, met een certificaat voor die naam.

## The check: what places say, compared

finding-check-families-differ = { $subject } antwoordt via IPv4 en IPv6 niet hetzelfde ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Laat beide adressen van de naam naar dezelfde website leiden, of verwijder het adres dat die niet levert.
finding-check-places-differ = Twee plekken spreken elkaar tegen. { $source }: { $servers }. { $second }: { $second-servers }. Welke app welke vindt, is toeval.
finding-check-places-differ-remedy = Laat alle plekken dezelfde servers noemen, of verwijder wat verouderd is.
finding-check-logins-differ = { $subject } is met twee aanmeldnamen gepubliceerd: ‘{ $login }’ ({ $source }) en ‘{ $second-login }’ ({ $second }).
finding-check-logins-differ-remedy = Laat beide hetzelfde zeggen. Als de server allebei accepteert, is het volledige adres beter.
finding-check-names-broken = Deze plek noemt { $subject }: { $source }. Dat werkt niet: { $detail }.
finding-check-names-broken-remedy = Maak de server in orde, of haal hem weg uit wat er gepubliceerd wordt.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } voert onder TLS een opdracht uit die daarvoor onversleuteld kwam. Wie ertussen zit, kan opdrachten in iemands sessie invoegen.
finding-starttls-command-injection-remedy = Werk de mailserver bij: wat onversleuteld kwam, moet weggegooid worden als TLS begint (CVE-2011-0411, en de bevindingen van ‘NO STARTTLS’ uit 2021). Noem tot dan alleen poorten met impliciete TLS.
