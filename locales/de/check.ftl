# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Client
check-column-ends = Richtet sich ein
check-column-incoming = Eingang
check-column-outgoing = Ausgang
check-heading-changes = Was zuerst zu ändern ist, je Client
check-heading-places = Was jede Stelle sagt
check-heading-contradictions = Widersprüche
check-heading-findings = Was sonst gefunden wurde
check-heading-records = Einträge, die im DNS fehlen, als Zeilen einer Zonendatei
check-heading-firewall = Ports, zu denen Apps geschickt werden und mit denen sich niemand verbinden kann. Wo eine Firewall den Weg versperrt, für nftables, ufw oder firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Vor TLS eingeschleuste Befehle
injection-dropped = verworfen, wie es sein soll
injection-obeyed = befolgt
injection-unknown = ließ sich nicht ausprobieren
check-column-place = Stelle
check-column-family = Über
check-column-outcome = Ergebnis
check-column-servers = Server (✗ funktioniert nicht)
check-no-family = keine Adresse dieser Art
check-walk-title = Der Weg von { $client } ({ $version }) mit { $domain }

ends-by-itself = von selbst
ends-after-question = nach einer Rückfrage
ends-not = nein
beyond-own-service = der Dienst des Herstellers entscheidet
beyond-profile = nur mit einem Profil

## What a client asks

asks-untrusted = Gefragt wird, ob die Einstellungen stimmen, weil sie auf einem Weg kamen, auf dem sie verändert worden sein könnten.
asks-other-server = Gefragt wird, ob ein anderer Server die Einstellungen liefern darf.
asks-older-dialog = Der ältere Dialog muss geöffnet werden (Systemsteuerung, Mail); der zuerst erscheinende fragt stattdessen den Dienst von Microsoft.

## Steps of a walk

unseen-built-in = Die eigene Liste von Anbietern
unseen-own-service = Der Dienst des Herstellers
unseen-own-network = Das Netzwerk des Büros (Active Directory)
unseen-guessing = Übliche Namen, in einer Reihenfolge, die niemand veröffentlicht hat
made-took = Diese Einstellungen werden übernommen.
made-went-on = Es geht weiter.
made-stuck = Damit ist nichts anzufangen; auf diesem Weg wird nicht weiter gesucht.
made-unseen = Das lässt sich von hier aus nicht sehen.
made-not-asked = Das wurde nicht gefragt.
came-records = es gibt Einträge
came-no-records = es gibt keine Einträge
came-leads-on = die Antwort nennt eine andere Stelle
came-guessed = Server mit üblichen Namen funktionieren
came-guessed-nothing = kein Paar von Servern mit üblichen Namen funktioniert
detail-login-not-offered = der Server bietet dieses Anmeldeverfahren nicht an
detail-cleartext = das Passwort ginge im Klartext über die Leitung
detail-incomplete = es ist kein Port genannt
detail-no-username = es ist kein Anmeldename genannt
detail-untried = von hier aus nicht ausprobiert

remark-media-type = Der Webserver nennt die Antwort „{ $type }“, nicht XML.
remark-byte-order-mark = Sie beginnt mit einer Bytereihenfolge-Markierung (BOM).
remark-not-autoconfig = Sie ist keine Einstellungsdatei.
remark-not-autodiscover = Sie ist keine Autodiscover-Antwort.
remark-malformed = Sie ist nicht wohlgeformt: { $reason }.
remark-lacks = Darin fehlt: { $what }.
remark-section-dropped = Ein Abschnitt vom Typ { $type } wird übergangen, weil dies fehlt: { $what }.
remark-section-fatal = Ein Abschnitt vom Typ { $type } verdirbt die ganze Datei, weil dies fehlt: { $what }.
remark-section-kept = Ein Abschnitt vom Typ { $type } wird genommen, obwohl dies fehlt: { $what }.
remark-no-host = Ein Abschnitt nennt keinen Host.
remark-autodiscover-error = Sie ist eine Ablehnung mit dem Code { $code }.
remark-login-wanted = Eine Anmeldung wird verlangt. Mit dem Passwort der Person ist vielleicht mehr zu erfahren.
