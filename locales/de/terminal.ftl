# The command line.

## Serving

terminal-open = Öffnen Sie { $url }
terminal-port-in-use = Auf { $address } lauscht schon ein anderes Programm. Beenden Sie es, oder wählen Sie einen anderen Port: --listen 127.0.0.1:8081
terminal-port-forbidden = Dieser Benutzer darf nicht auf { $address } lauschen. Wählen Sie einen Port ab 1024: --listen 127.0.0.1:8080
terminal-address-not-here = Diese Maschine hat die Adresse aus { $address } nicht. Wählen Sie eine, die sie hat, oder 0.0.0.0 für alle.
terminal-cannot-listen = Auf { $address } kann nicht gelauscht werden: { $reason }

## Health

terminal-health-bad-url = „{ $url }“ ist keine Adresse eines Servers. Schreiben Sie sie wie http://127.0.0.1:8080
terminal-health-not-ready = { $url } antwortet { $status }: Der Server ist nicht bereit.
terminal-health-unreachable = { $url } ist nicht erreichbar: { $reason }
terminal-health-timeout = { $url } hat nicht rechtzeitig geantwortet.

## Configuration

terminal-config-ok = { $file } ist in Ordnung.

## A configuration from a survey

terminal-init-nothing = Bei { $domain } war nicht für beide Richtungen, Eingang und Ausgang, ein funktionierender Server zu sehen; es gibt also noch nichts zu veröffentlichen. portolan survey { $domain } sagt, was im Weg steht.
terminal-init-head =
    Einstellungen von { $domain }, wie Mail-Apps sie bekommen werden, geschrieben von portolan init am { $date }
    nach dem, was an diesem Tag funktioniert hat. Lesen Sie alles durch, dann:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Hinter einem Webserver, der für autoconfig.{ $domain } HTTPS spricht:
terminal-init-serving =
    Oder allein, mit Zertifikaten, die bei Bedarf geholt werden:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Veröffentlichen Sie dann, was portolan render dns --config portolan.toml { $domain } auflistet.
    Mit survey = true statt der Server unten wird immer wieder neu ermittelt, was funktioniert.
terminal-init-unvouched = Funktioniert, aber nichts bürgt dafür, dass es zur Domain gehört. Gefunden über: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } braucht einen Pfad: siehe portolan import --help.
terminal-import-domains = { $from } nennt seine Domains selbst: Lassen Sie --domain und --domains weg.
terminal-import-domain = „{ $name }“ ist keine Domain: { $reason }
terminal-import-unreadable = { $path } lässt sich nicht lesen: { $reason }
terminal-import-nothing = Es bleibt keine Domain mit Servern für beide Richtungen; es gibt also nichts zu veröffentlichen.
terminal-import-head =
    Einstellungen, wie Mail-Apps sie bekommen werden, von portolan import aus { $from } übernommen. Keine davon wurde ausprobiert:
    portolan check { $domain } tut das, und mit check = "last" in der Tabelle einer Domain werden ihre Server ständig beobachtet.
    Lesen Sie alles durch, dann:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Hinter einem Webserver, der für autoconfig.{ $domain } HTTPS spricht:
terminal-import-left = Was nicht übernommen wurde:

import-nothing = Es gibt nichts zu lesen.
import-no-variables = Keine dieser Variablen ist gesetzt: { $keys }
import-unresolved = { $key } verweist auf etwas außerhalb dieser Datei; setzen Sie hier den Wert ein.
import-unknown = { $key } hat hier keine Entsprechung.
import-no-value = { $key } hat keinen Wert.
import-no-port = { $key } ist kein Port; der Server dazu ist weggelassen.
import-no-security = { $key } ist weder SSL noch STARTTLS; der Server dazu ist weggelassen.
import-loopback = { $key } ist nur an diese Maschine gebunden; der Server dazu ist weggelassen.
import-activesync = { $key }: ActiveSync wird hier nicht veröffentlicht.
import-ldap-book = { $key }: Adressbücher in LDAP werden hier nicht veröffentlicht.
import-profile-ids = { $key }: Kennungen von Apple-Profilen werden hier aus der Adresse jeder Person abgeleitet. Wer früher ein Profil installiert hat, entfernt es, bevor ein anderes installiert wird.
import-pop-leave = { $key }: Wie lange eine App E-Mails auf einem POP3-Server lässt, entscheidet hier die App.
import-listen = { $key }: Wo gelauscht wird, sagt listen.
import-any-domain = Diese Server wurden für jede Domain veröffentlicht, nach der gefragt wurde; nennen Sie Ihre mit --domain oder --domains.
import-no-domains = { $key } hat keinen Wert; nennen Sie die Domain mit --domain.
import-no-domain = „{ $name }“ ist keine Domain: { $reason }
import-no-json = Die Liste ist kein JSON: { $reason }
import-no-domain-name = Ein Element der Liste nennt keine Domain.
import-inactive = { $name } ist ausgeschaltet.
import-backup-mx = { $name } wird nur weitergereicht: Gelesen werden die E-Mails anderswo.
import-domain-twice = { $domain } ist noch einmal genannt; es gilt, was zuerst dazu gesagt war.
import-domain-refused = Eine Domain ist weggelassen: { $reason }
import-clear = { $domain }: { $what } lässt das Passwort im Klartext über die Leitung gehen.
import-server-twice = { $domain }: { $what } ist noch einmal genannt.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Das ist keine SQLite-Datenbank.
import-sqlite-table = Die Tabelle { $table } fehlt darin.
import-sqlite-long = Sie enthält mehr, als gelesen wird.
import-sqlite-busy = Ein anderes Programm ändert sie seit einigen Sekunden. Versuchen Sie es noch einmal, oder beenden Sie dieses Programm.
import-sqlite-unfinished = Eine Datei daneben enthält Änderungen, an die man durch Lesen allein nicht herankommt. Importieren Sie eine Kopie: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Sie lässt sich nicht lesen: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: Anmeldenamen wurden in LDAP nachgeschlagen
   *[other] { $domain } und andere, insgesamt { $count } Domains: Anmeldenamen wurden in LDAP nachgeschlagen
}; hier ergeben sie sich aus der Adresse: Sagen Sie in username, wie.
import-signing = Zertifikat und Schlüssel zum Signieren von Profilen werden nicht gelesen: Tragen Sie die Dateien dazu in die Tabelle signing ein.
import-automx2-type = Server { $id }, { $host }: Sein Typ ist weder imap noch pop noch smtp.
import-automx2-port = Server { $id }, { $host }: Sein Port ist keine Zahl von 1 bis 65535.
import-automx2-security = Server { $id }, { $host }: Sein socket_type ist weder SSL noch STARTTLS.
import-automx2-authentication = Server { $id }, { $host }: Seine authentication ist nicht bekannt.
import-automx2-dav = DAV-Server { $id } ist weder caldav noch carddav oder hat keine URL, die eine App öffnen könnte.
import-mailcow-domains = mailcow.conf nennt keine Domains; geben Sie sie mit --domain oder --domains an: GET /api/v1/get/domain/all und /api/v1/get/alias-domain/all von mailcow listen sie auf.
import-mailcow-pop = POP3 ist für alle Domains übernommen; nehmen Sie es heraus, wo das DNS es vorenthält.
import-mailcow-others = { $count ->
    [one] Eine weitere Variable betrifft den Mailserver selbst oder enthält seine Geheimnisse; sie wird
   *[other] { $count } weitere Variablen betreffen den Mailserver selbst oder enthalten seine Geheimnisse; sie werden
} nicht gelesen.
import-not-autoconfig = Das ist keine autoconfig-Datei.
import-malformed = Die Datei lässt sich nicht lesen: { $reason }
import-names-no-domain = Die Datei nennt keine Domain.
import-service = Der Dienst { $what } hat hier keine Entsprechung oder ist noch einmal genannt.
import-page = Die Hilfeseite { $url } ist nicht über HTTPS erreichbar.
import-enable = Wo man den Zugang erst einschalten muss, dafür gibt es hier keine Entsprechung; support oder documentation kann es sagen.
import-element = Das Element { $element } hat hier keine Entsprechung.
import-sections = { $count ->
    [one] In einem Serverabschnitt fehlt
   *[other] In { $count } Serverabschnitten fehlt
}, was eine App braucht.

## A survey

terminal-progress = { $domain } wird untersucht: { $sources ->
    [one] eine Quelle
   *[other] { $sources } Quellen
} gefragt, { $conversations ->
    [one] ein Gespräch
   *[other] { $conversations } Gespräche
} geführt, davon in Ordnung: { $fine }
terminal-column-host = Server
terminal-column-port = Port
terminal-column-service = Dienst
terminal-column-security = Sicherheit
terminal-column-address = Adresse
terminal-column-result = Ergebnis
terminal-column-time = Dauer
terminal-column-role = Richtung
terminal-column-protocol = Protokoll
terminal-column-username = Benutzername
terminal-column-login = Anmeldung
terminal-column-proof = Geprüft
terminal-recommended = Tragen Sie das in Ihre Mail-App ein, je Richtung das Erste, wenn es mehrere gibt:
terminal-nothing = Es wurde nichts gefunden, was sich empfehlen ließe.
terminal-incoming = Eingang
terminal-outgoing = Ausgang
terminal-learnt = Quelle: { $sources }.
terminal-username-address = Ihre vollständige Adresse
terminal-username-local = der Teil vor dem @
terminal-proof-verified = ja
terminal-proof-unconfirmed = ja; Name zu bestätigen
terminal-proof-untried = von hier aus nicht ausprobiert

## Files

terminal-confirm = Auf dem Weg, auf dem diese Einstellungen kamen, könnte jemand anders sie verändert haben. Vergewissern Sie sich, dass Ihnen der Anbieter von { $domain } wirklich { $hosts } genannt hat.
terminal-confirm-question = Ist es so? [j/N]
terminal-confirm-yes = j ja y yes

# portolan export

terminal-export-dns = zone.txt enthält die DNS-Einträge, die zu diesen Dateien gehören.
terminal-export-server = nginx.conf, apache.conf, Caddyfile und _headers enthalten die Zeilen, die sie mit den richtigen Typen ausliefern.
terminal-export-outlook = Autodiscover ist nicht dabei: Outlook würde sich mit dem anmelden, was vor dem @ steht, und nur ein laufendes Portolan kennt die Adresse.
terminal-export-foreign = { $path } wurde nicht von portolan export geschrieben oder seither geändert. Es wurde nichts geschrieben.
terminal-export-name = { $path } kann nicht in der Konfiguration eines Webservers stehen. Wählen Sie einen Ordner ohne Anführungszeichen, $, geschweifte Klammern und Backslashes.
terminal-export-failed = { $path } lässt sich nicht schreiben: { $reason }
