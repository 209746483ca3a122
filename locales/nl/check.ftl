# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Client
check-column-ends = Stelt zich in
check-column-incoming = Inkomend
check-column-outgoing = Uitgaand
check-heading-changes = Wat je het eerst moet veranderen, per client
check-heading-places = Wat elke plek zegt
check-heading-contradictions = Tegenstrijdigheden
check-heading-findings = Wat er verder gevonden is
check-heading-records = Records die in het DNS ontbreken, als regels van een zonebestand
check-heading-firewall = Poorten waar apps heen gestuurd worden en waarmee niemand verbinding kan maken. Waar een firewall ze tegenhoudt, voor nftables, ufw of firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Opdrachten die vóór TLS zijn ingevoegd
injection-dropped = weggegooid, zoals het hoort
injection-obeyed = uitgevoerd
injection-unknown = kon niet geprobeerd worden
check-column-place = Plek
check-column-family = Via
check-column-outcome = Resultaat
check-column-servers = Servers (✗ werkt niet)
check-no-family = geen adres van die soort
check-walk-title = De weg van { $client } ({ $version }) met { $domain }

ends-by-itself = vanzelf
ends-after-question = na een vraag
ends-not = nee
beyond-own-service = de dienst van de maker beslist
beyond-profile = alleen met een profiel

## What a client asks

asks-untrusted = Hij vraagt of de instellingen kloppen, omdat ze via een weg kwamen waarop ze veranderd hadden kunnen worden.
asks-other-server = Hij vraagt of een andere server de instellingen mag geven.
asks-older-dialog = Het oudere venster moet geopend worden (Configuratiescherm, Mail); het venster dat het eerst komt, vraagt het aan de dienst van Microsoft.

## Steps of a walk

unseen-built-in = Zijn eigen lijst van providers
unseen-own-service = De dienst van de maker
unseen-own-network = Het netwerk van kantoor (Active Directory)
unseen-guessing = Gebruikelijke namen, in een volgorde die niemand gepubliceerd heeft
made-took = Hij neemt deze instellingen.
made-went-on = Hij gaat verder.
made-stuck = Daar kan hij niets mee, en hij zoekt langs deze weg niet verder.
made-unseen = Dat is van hieruit niet te zien.
made-not-asked = Dat is niet gevraagd.
came-records = er zijn records
came-no-records = er zijn geen records
came-leads-on = het antwoord noemt een andere plek
came-guessed = servers met gebruikelijke namen werken
came-guessed-nothing = geen paar servers met gebruikelijke namen werkt
detail-login-not-offered = de server biedt die aanmeldmethode niet aan
detail-cleartext = het wachtwoord zou leesbaar over de lijn gaan
detail-incomplete = er is geen poort genoemd
detail-no-username = er is geen aanmeldnaam genoemd
detail-untried = niet van hieruit geprobeerd

remark-media-type = De webserver noemt het ‘{ $type }’, geen XML.
remark-byte-order-mark = Het begint met een byte order mark.
remark-not-autoconfig = Het is geen instellingenbestand.
remark-not-autodiscover = Het is geen Autodiscover-antwoord.
remark-malformed = Het is niet welgevormd: { $reason }.
remark-lacks = Er ontbreekt: { $what }.
remark-section-dropped = Een sectie van type { $type } wordt overgeslagen, omdat dit ontbreekt: { $what }.
remark-section-fatal = Een sectie van type { $type } bederft het hele bestand, omdat dit ontbreekt: { $what }.
remark-section-kept = Een sectie van type { $type } wordt genomen, hoewel dit ontbreekt: { $what }.
remark-no-host = Een sectie noemt geen host.
remark-autodiscover-error = Het is een weigering met code { $code }.
remark-login-wanted = Er wordt om een aanmelding gevraagd. Met het wachtwoord van de gebruiker is er misschien meer te vinden.
