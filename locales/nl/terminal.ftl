# The command line.

## Serving

terminal-open = Open { $url }
terminal-port-in-use = Een ander programma luistert al op { $address }. Stop het, of kies een andere poort: --listen 127.0.0.1:8081
terminal-port-forbidden = Deze gebruiker mag niet luisteren op { $address }. Kies een poort vanaf 1024: --listen 127.0.0.1:8080
terminal-address-not-here = Deze machine heeft het adres van { $address } niet. Kies een adres dat ze wel heeft, of 0.0.0.0 voor alle.
terminal-cannot-listen = Luisteren op { $address } kan niet: { $reason }

## Health

terminal-health-bad-url = ‘{ $url }’ is geen adres van een server. Schrijf het als http://127.0.0.1:8080
terminal-health-not-ready = { $url } antwoordt { $status }: de server is niet klaar.
terminal-health-unreachable = { $url } is niet bereikbaar: { $reason }
terminal-health-timeout = { $url } antwoordde niet op tijd.

## Configuration

terminal-config-ok = { $file } is in orde.

## A configuration from a survey

terminal-init-nothing = Van { $domain } is geen werkende server voor inkomende én uitgaande mail gezien, dus er valt nog niets te publiceren. portolan survey { $domain } zegt wat er in de weg zit.
terminal-init-head =
    Instellingen van { $domain } zoals mail-apps ze zullen krijgen, geschreven door portolan init op { $date }
    op grond van wat die dag werkte. Lees ze na, en dan:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Achter een webserver die HTTPS spreekt voor autoconfig.{ $domain }:
terminal-init-serving =
    Of zelfstandig, met certificaten die naar behoefte worden opgehaald:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Publiceer dan wat portolan render dns --config portolan.toml { $domain } opsomt.
    Met survey = true in plaats van de servers hieronder wordt telkens opnieuw uitgezocht wat werkt.
terminal-init-unvouched = Werkt, maar niets staat ervoor borg dat het bij het domein hoort. Gevonden via: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } heeft een pad nodig: zie portolan import --help.
terminal-import-domains = { $from } noemt zijn domeinen zelf: laat --domain en --domains weg.
terminal-import-domain = ‘{ $name }’ is geen domein: { $reason }
terminal-import-unreadable = { $path } kan niet gelezen worden: { $reason }
terminal-import-nothing = Er blijft geen domein met servers voor beide richtingen over, dus er valt niets te publiceren.
terminal-import-head =
    Instellingen zoals mail-apps ze zullen krijgen, door portolan import overgenomen uit { $from }. Geen ervan is geprobeerd:
    portolan check { $domain } doet dat, en met check = "last" in de tabel van een domein worden de servers ervan voortdurend bekeken.
    Lees ze na, en dan:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Achter een webserver die HTTPS spreekt voor autoconfig.{ $domain }:
terminal-import-left = Wat niet overgenomen is:

import-nothing = Er is niets te lezen.
import-no-variables = Geen van deze variabelen is ingesteld: { $keys }
import-unresolved = { $key } verwijst naar iets buiten dit bestand; zet hier de waarde ervan.
import-unknown = { $key } heeft hier geen tegenhanger.
import-no-value = { $key } heeft geen waarde.
import-no-port = { $key } is geen poort; de server ervan is weggelaten.
import-no-security = { $key } is noch SSL noch STARTTLS; de server ervan is weggelaten.
import-loopback = { $key } is alleen aan deze machine gebonden; de server ervan is weggelaten.
import-activesync = { $key }: ActiveSync wordt hier niet gepubliceerd.
import-ldap-book = { $key }: adresboeken in LDAP worden hier niet gepubliceerd.
import-profile-ids = { $key }: identificatoren van Apple-profielen worden hier uit ieders adres afgeleid. Wie eerder een profiel geïnstalleerd heeft, verwijdert dat voordat er een ander geïnstalleerd wordt.
import-pop-leave = { $key }: hoe lang een app mail op een POP3-server laat staan, kiest de app hier zelf.
import-listen = { $key }: waar geluisterd wordt, zegt listen.
import-any-domain = Deze servers werden gepubliceerd voor elk domein waarnaar gevraagd werd; noem het jouwe met --domain of --domains.
import-no-domains = { $key } heeft geen waarde; noem het domein met --domain.
import-no-domain = ‘{ $name }’ is geen domein: { $reason }
import-no-json = De lijst is geen JSON: { $reason }
import-no-domain-name = Een element van de lijst noemt geen domein.
import-inactive = { $name } staat uit.
import-backup-mx = { $name } wordt alleen doorgegeven: de mail wordt elders gelezen.
import-domain-twice = { $domain } wordt nog eens genoemd; wat er het eerst over gezegd is, geldt.
import-domain-refused = Een domein is weggelaten: { $reason }
import-clear = { $domain }: { $what } laat het wachtwoord leesbaar over de lijn gaan.
import-server-twice = { $domain }: { $what } wordt nog eens genoemd.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Het is geen SQLite-database.
import-sqlite-table = De tabel { $table } ontbreekt erin.
import-sqlite-long = Er staat meer in dan er gelezen wordt.
import-sqlite-busy = Een ander programma is al enkele seconden bezig hem te veranderen. Probeer het opnieuw, of stop dat programma.
import-sqlite-unfinished = Een bestand ernaast bevat wijzigingen waar lezen alleen niet bij kan. Importeer een kopie: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Hij kan niet gelezen worden: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: aanmeldnamen werden in LDAP opgezocht
   *[other] { $domain } en andere, { $count } domeinen in totaal: aanmeldnamen werden in LDAP opgezocht
}; hier volgen ze uit het adres: zeg in username hoe.
import-signing = Certificaat en sleutel om profielen te ondertekenen worden niet gelezen: zet de bestanden ervan in de tabel signing.
import-automx2-type = Server { $id }, { $host }: het type is geen van imap, pop en smtp.
import-automx2-port = Server { $id }, { $host }: de poort is geen getal van 1 tot en met 65535.
import-automx2-security = Server { $id }, { $host }: socket_type is noch SSL noch STARTTLS.
import-automx2-authentication = Server { $id }, { $host }: authentication is niet bekend.
import-automx2-dav = DAV-server { $id } is noch caldav noch carddav, of heeft geen URL die een app kan openen.
import-mailcow-domains = mailcow.conf noemt geen domeinen; geef ze op met --domain of --domains: GET /api/v1/get/domain/all en /api/v1/get/alias-domain/all van mailcow sommen ze op.
import-mailcow-pop = POP3 is voor alle domeinen overgenomen; haal het weg waar het DNS het achterhoudt.
import-mailcow-others = { $count ->
    [one] Eén andere variabele gaat over de mailserver zelf, of bevat zijn geheimen; die wordt
   *[other] { $count } andere variabelen gaan over de mailserver zelf, of bevatten zijn geheimen; die worden
} niet gelezen.
import-not-autoconfig = Dit is geen autoconfig-bestand.
import-malformed = Het bestand kan niet gelezen worden: { $reason }
import-names-no-domain = Het bestand noemt geen domein.
import-service = De dienst { $what } heeft hier geen tegenhanger, of wordt nog eens genoemd.
import-page = De hulppagina { $url } staat niet op HTTPS.
import-enable = Waar iemand de toegang eerst moet aanzetten, heeft hier geen tegenhanger; support of documentation kan het zeggen.
import-element = Het element { $element } heeft hier geen tegenhanger.
import-sections = { $count ->
    [one] In één serversectie ontbreekt
   *[other] In { $count } serversecties ontbreekt
} wat een app nodig heeft.

## A survey

terminal-progress = { $domain } wordt onderzocht: { $sources ->
    [one] één bron
   *[other] { $sources } bronnen
} gevraagd, { $conversations ->
    [one] één gesprek
   *[other] { $conversations } gesprekken
} gevoerd, waarvan in orde: { $fine }
terminal-column-host = Server
terminal-column-port = Poort
terminal-column-service = Dienst
terminal-column-security = Beveiliging
terminal-column-address = Adres
terminal-column-result = Resultaat
terminal-column-time = Duur
terminal-column-role = Richting
terminal-column-protocol = Protocol
terminal-column-username = Gebruikersnaam
terminal-column-login = Aanmelding
terminal-column-proof = Gecontroleerd
terminal-recommended = Vul dit in je mail-app in, per richting het eerste als er meer zijn:
terminal-nothing = Er is niets gevonden wat aan te bevelen is.
terminal-incoming = Inkomend
terminal-outgoing = Uitgaand
terminal-learnt = Bron: { $sources }.
terminal-username-address = je volledige adres
terminal-username-local = het deel voor de @
terminal-proof-verified = ja
terminal-proof-unconfirmed = ja; bevestig de naam
terminal-proof-untried = niet van hieruit geprobeerd

## Files

terminal-confirm = Op de weg waarlangs deze instellingen kwamen, had iemand anders ze kunnen veranderen. Ga na of { $hosts } is wat de provider van { $domain } je verteld heeft.
terminal-confirm-question = Is dat zo? [j/N]
terminal-confirm-yes = j ja y yes

# portolan export

terminal-export-dns = In zone.txt staan de DNS-records die bij deze bestanden horen.
terminal-export-server = In nginx.conf, apache.conf, Caddyfile en _headers staan de regels die ze met de juiste types leveren.
terminal-export-outlook = Autodiscover zit er niet bij: Outlook zou zich aanmelden met wat voor de @ staat, en alleen een draaiende Portolan kent het adres.
terminal-export-foreign = { $path } is niet door portolan export geschreven, of is sindsdien veranderd. Er is niets geschreven.
terminal-export-name = { $path } kan niet in de configuratie van een webserver staan. Kies een map zonder aanhalingstekens, $, accolades en backslashes.
terminal-export-failed = { $path } kan niet geschreven worden: { $reason }
