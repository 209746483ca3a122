# The command line.

## Serving

terminal-open = Öppna { $url }
terminal-port-in-use = Ett annat program lyssnar redan på { $address }. Stoppa det, eller välj en annan port: --listen 127.0.0.1:8081
terminal-port-forbidden = Den här användaren får inte lyssna på { $address }. Välj en port från 1024 och uppåt: --listen 127.0.0.1:8080
terminal-address-not-here = Den här maskinen har inte adressen i { $address }. Välj en som den har, eller 0.0.0.0 för alla.
terminal-cannot-listen = Det går inte att lyssna på { $address }: { $reason }

## Health

terminal-health-bad-url = ”{ $url }” är ingen adress till en server. Skriv den som http://127.0.0.1:8080
terminal-health-not-ready = { $url } svarar { $status }: servern är inte redo.
terminal-health-unreachable = { $url } går inte att nå: { $reason }
terminal-health-timeout = { $url } svarade inte i tid.

## Configuration

terminal-config-ok = { $file } är i sin ordning.

## A configuration from a survey

terminal-init-nothing = För { $domain } har ingen fungerande server setts för både inkommande och utgående e-post, så det finns inget att publicera än. portolan survey { $domain } säger vad som är i vägen.
terminal-init-head =
    Inställningar för { $domain } så som e-postappar får dem, skrivna av portolan init den { $date }
    utifrån vad som fungerade den dagen. Läs igenom dem, och sedan:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Bakom en webbserver som talar HTTPS för autoconfig.{ $domain }:
terminal-init-serving =
    Eller på egen hand, med certifikat som hämtas vid behov:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Publicera sedan det som portolan render dns --config portolan.toml { $domain } räknar upp.
    Med survey = true i stället för servrarna nedan tas det om och om igen reda på vad som fungerar.
terminal-init-unvouched = Fungerar, men inget går i god för att det hör till domänen. Hittades via: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } behöver en sökväg: se portolan import --help.
terminal-import-domains = { $from } anger sina domäner själv: utelämna --domain och --domains.
terminal-import-domain = ”{ $name }” är ingen domän: { $reason }
terminal-import-unreadable = { $path } går inte att läsa: { $reason }
terminal-import-nothing = Ingen domän med servrar för båda riktningarna återstår, så det finns inget att publicera.
terminal-import-head =
    Inställningar så som e-postappar får dem, övertagna från { $from } av portolan import. Ingen av dem har provats:
    portolan check { $domain } gör det, och med check = "last" i en domäns tabell kontrolleras dess servrar hela tiden.
    Läs igenom dem, och sedan:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Bakom en webbserver som talar HTTPS för autoconfig.{ $domain }:
terminal-import-left = Detta togs inte över:

import-nothing = Det finns inget att läsa.
import-no-variables = Ingen av de här variablerna är satt: { $keys }
import-unresolved = { $key } hänvisar till något utanför filen; skriv dess värde här.
import-unknown = { $key } har ingen motsvarighet här.
import-no-value = { $key } har inget värde.
import-no-port = { $key } är ingen port; dess server är utelämnad.
import-no-security = { $key } är varken SSL eller STARTTLS; dess server är utelämnad.
import-loopback = { $key } är bunden till enbart den här maskinen; dess server är utelämnad.
import-activesync = { $key }: ActiveSync publiceras inte här.
import-ldap-book = { $key }: adressböcker i LDAP publiceras inte här.
import-profile-ids = { $key }: identifierare för Apple-profiler härleds här ur varje persons adress. Den som installerat en profil tidigare tar bort den innan en annan installeras.
import-pop-leave = { $key }: hur länge en app lämnar kvar e-post på en POP3-server väljer appen själv här.
import-listen = { $key }: var servern lyssnar anges med listen.
import-any-domain = De här servrarna publicerades för vilken domän som helst som någon frågade efter; ange din med --domain eller --domains.
import-no-domains = { $key } har inget värde; ange domänen med --domain.
import-no-domain = ”{ $name }” är ingen domän: { $reason }
import-no-json = Listan är inte JSON: { $reason }
import-no-domain-name = Ett element i listan anger ingen domän.
import-inactive = { $name } är avstängd.
import-backup-mx = { $name } skickas bara vidare: dess e-post läses någon annanstans.
import-domain-twice = { $domain } anges en gång till; det som först sades om den gäller.
import-domain-refused = En domän är utelämnad: { $reason }
import-clear = { $domain }: { $what } låter lösenordet skickas i klartext.
import-server-twice = { $domain }: { $what } anges en gång till.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Det är ingen SQLite-databas.
import-sqlite-table = Tabellen { $table } saknas i den.
import-sqlite-long = Den innehåller mer än vad som läses.
import-sqlite-busy = Ett annat program har ändrat i den i några sekunder. Försök igen, eller stoppa det programmet.
import-sqlite-unfinished = En fil bredvid den innehåller ändringar som inte går att komma åt genom att bara läsa. Importera en kopia: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Den går inte att läsa: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: inloggningsnamn slogs upp i LDAP
   *[other] { $domain } och andra, { $count } domäner totalt: inloggningsnamn slogs upp i LDAP
}; här följer de av adressen: ange i username hur.
import-signing = Certifikat och nyckel för att signera profiler läses inte: ange deras filer i tabellen signing.
import-automx2-type = Server { $id }, { $host }: dess typ är ingen av imap, pop och smtp.
import-automx2-port = Server { $id }, { $host }: dess port är inget tal från 1 till 65535.
import-automx2-security = Server { $id }, { $host }: dess socket_type är varken SSL eller STARTTLS.
import-automx2-authentication = Server { $id }, { $host }: dess authentication är inte känd.
import-automx2-dav = DAV-server { $id } är varken caldav eller carddav, eller har ingen URL som en app kan öppna.
import-mailcow-domains = mailcow.conf anger inga domäner; ge dem med --domain eller --domains: GET /api/v1/get/domain/all och /api/v1/get/alias-domain/all i mailcow räknar upp dem.
import-mailcow-pop = POP3 tas över för alla domäner; ta bort det där DNS undanhåller det.
import-mailcow-others = { $count ->
    [one] En annan variabel rör
   *[other] { $count } andra variabler rör
} själva e-postservern, eller innehåller dess hemligheter; sådant läses inte.
import-not-autoconfig = Det här är ingen autoconfig-fil.
import-malformed = Filen går inte att läsa: { $reason }
import-names-no-domain = Filen anger ingen domän.
import-service = Tjänsten { $what } har ingen motsvarighet här, eller anges en gång till.
import-page = Hjälpsidan { $url } finns inte på HTTPS.
import-enable = Ställen där en person först måste slå på åtkomst har ingen motsvarighet här; support eller documentation kan ange dem.
import-element = Elementet { $element } har ingen motsvarighet här.
import-sections = { $count ->
    [one] I ett serveravsnitt saknas
   *[other] I { $count } serveravsnitt saknas
} det som en app behöver.

## A survey

terminal-progress = Undersöker { $domain }: { $sources ->
    [one] en källa tillfrågad
   *[other] { $sources } källor tillfrågade
}, { $conversations ->
    [one] ett samtal fört
   *[other] { $conversations } samtal förda
}, varav { $fine } gick bra
terminal-column-host = Server
terminal-column-port = Port
terminal-column-service = Tjänst
terminal-column-security = Säkerhet
terminal-column-address = Adress
terminal-column-result = Resultat
terminal-column-time = Tid
terminal-column-role = Riktning
terminal-column-protocol = Protokoll
terminal-column-username = Användarnamn
terminal-column-login = Inloggning
terminal-column-proof = Kontrollerat
terminal-recommended = Fyll i detta i din e-postapp, den första i varje riktning om det finns flera:
terminal-nothing = Inget hittades som går att rekommendera.
terminal-incoming = Inkommande
terminal-outgoing = Utgående
terminal-learnt = Källa: { $sources }.
terminal-username-address = hela din adress
terminal-username-local = delen före @
terminal-proof-verified = ja
terminal-proof-unconfirmed = ja; bekräfta namnet
terminal-proof-untried = inte provat härifrån

## Files

terminal-confirm = De här inställningarna hämtades på ett sätt som gör att någon annan kan ha ändrat dem på vägen. Se till att { $hosts } är det som leverantören för { $domain } har angett.
terminal-confirm-question = Är det så? [j/N]
terminal-confirm-yes = j ja y yes

# portolan export

terminal-export-dns = zone.txt innehåller DNS-posterna som hör till de här filerna.
terminal-export-server = nginx.conf, apache.conf, Caddyfile och _headers innehåller raderna som levererar dem med rätt typer.
terminal-export-outlook = Autodiscover finns inte med: Outlook skulle logga in med det som står före @, och bara ett Portolan som körs känner till adressen.
terminal-export-foreign = { $path } skrevs inte av portolan export, eller har ändrats sedan dess. Inget skrevs.
terminal-export-name = { $path } kan inte stå i en webbservers konfiguration. Välj en mapp utan citattecken, $, klammerparenteser och omvänt snedstreck.
terminal-export-failed = { $path } går inte att skriva: { $reason }
