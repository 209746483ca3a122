# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`).

## The domain

finding-domain-not-found = Die Domain { $domain } gibt es nicht.
finding-domain-not-found-remedy = Prüfen Sie die Schreibweise, vor allem die Endung. Wenn sie stimmt, ist die Domain vielleicht abgelaufen: Fragen Sie, wem sie gehört.
finding-no-mail = Für { $domain } wurde kein Mailserver gefunden.
finding-no-mail-remedy = Prüfen Sie die Schreibweise. Wenn E-Mails Sie unter dieser Domain doch erreichen, fragen Sie Ihren Anbieter nach den Namen seiner Server; die Mail-Administration kann sie im DNS veröffentlichen.
finding-null-mx = { $domain } erklärt, dass dort gar keine E-Mails angenommen werden.
finding-null-mx-remedy = Prüfen Sie die Schreibweise: Ihr Postfach liegt wahrscheinlich bei einer anderen Domain.
finding-dns-failed = Die Nameserver von { $domain } gaben keine brauchbare Antwort ({ $fault }).
finding-dns-failed-remedy = Sehen Sie sich die Nameserver der Domain an, und DNSSEC, wenn sie signiert ist.
finding-dnssec-bogus = Die DNS-Signaturen von { $domain } halten der Prüfung nicht stand ({ $names }). Entweder fälscht jemand die Antworten, oder sie wurden falsch signiert. Nichts, was aus ihnen stammt, wird empfohlen.
finding-dnssec-bogus-remedy = Sehen Sie sich die Schlüssel, die Daten der Signaturen und den DS-Eintrag an: „delv“ und „dig +dnssec“ zeigen sie.
finding-no-name-server = Dieser Server erreicht keinen Nameserver; nachschlagen ließ sich daher nichts. Über Ihre E-Mail sagt das nichts.
finding-no-name-server-remedy = Versuchen Sie es in ein paar Minuten noch einmal. Wer diesen Server betreibt, kann sein Netzwerk und seine Einstellung nameserver prüfen.
finding-no-route = Dieser Server hat keine Verbindung ins Internet; kein Mailserver ließ sich daher fragen. Über Ihre E-Mail sagt das nichts.
finding-no-route-remedy = Versuchen Sie es in ein paar Minuten noch einmal. Wer diesen Server betreibt, kann sein Netzwerk prüfen.

## The result as a whole

finding-no-incoming = Es wurde kein Server gefunden, über den Sie sicher E-Mails lesen können.
finding-no-incoming-remedy = Bieten Sie das Lesen über IMAP auf Port 993 an, mit TLS von Anfang an.
finding-no-outgoing = Es wurde kein Server gefunden, über den Sie sicher E-Mails senden können.
finding-no-outgoing-remedy = Bieten Sie das Senden auf Port 465 mit TLS von Anfang an an, oder auf 587 mit STARTTLS.
finding-nothing-answers = Servernamen sind bekannt, aber keiner der Server hat geantwortet.
finding-nothing-answers-remedy = Sehen Sie nach, ob die Server laufen und ob eine Firewall Portolan aussperrt.
finding-submission-on-25-only = Senden geht nur über Port 25. Der ist für E-Mails zwischen Servern da, und viele Netzwerke sperren ihn.
finding-submission-on-25-only-remedy = Öffnen Sie Submission auf Port 465 (TLS von Anfang an) und für ältere Apps auf 587.
finding-submission-without-465 = { $host } nimmt E-Mails auf Port { $port } mit STARTTLS an, aber nicht auf 465 mit TLS von Anfang an, was sicherer ist.
finding-submission-without-465-remedy = Öffnen Sie Submission auch auf Port 465, und behalten Sie 587 für ältere Apps.
finding-cleartext-port-open = { $host } antwortet auch auf { $ports }; dort beginnt ein Gespräch ohne Verschlüsselung. Eine App, die nur verschlüsselt, „wenn verfügbar“, lässt sich dort überlisten.
finding-cleartext-port-open-remedy = { $count ->
    [one] Wenn keine App diesen Port mehr benutzt, schließen Sie ihn. Bieten Sie dort bis dahin Anmeldungen erst nach STARTTLS an.
   *[other] Wenn keine App diese Ports mehr benutzt, schließen Sie sie. Bieten Sie dort bis dahin Anmeldungen erst nach STARTTLS an.
}
finding-not-authenticated = { $host } kam auf einem Weg hierher, auf dem jemand anders es verändert haben könnte. Es kann trotzdem richtig sein.
finding-not-authenticated-remedy = Bevor Sie Ihr Passwort eingeben, vergewissern Sie sich, dass Ihnen Ihr Anbieter für { $domain } wirklich { $host } genannt hat.
finding-other-organisation = { $host } gehört zu einer anderen Organisation als Ihre Mail-Domain.
finding-other-organisation-remedy = Das ist üblich, wenn eine Firma die E-Mail betreut. Vergewissern Sie sich, dass Sie ihren Namen kennen, bevor Sie Ihr Passwort eingeben.

## Certificates

finding-cert-expired = { $days ->
    [0] Das Zertifikat von { $subject } ist heute abgelaufen. Mail-Apps werden warnen oder sich weigern.
    [one] Das Zertifikat von { $subject } ist vor einem Tag abgelaufen. Mail-Apps werden warnen oder sich weigern.
   *[other] Das Zertifikat von { $subject } ist vor { $days } Tagen abgelaufen. Mail-Apps werden warnen oder sich weigern.
}
finding-cert-expired-remedy = Erneuern Sie das Zertifikat, und laden Sie den Server neu.
finding-cert-expires-soon = { $days ->
    [0] Das Zertifikat von { $subject } läuft heute ab.
    [one] Das Zertifikat von { $subject } läuft in einem Tag ab.
   *[other] Das Zertifikat von { $subject } läuft in { $days } Tagen ab.
}
finding-cert-expires-soon-remedy = Erneuern Sie es, und prüfen Sie, ob die automatische Erneuerung noch läuft und den Mailserver neu lädt.
finding-cert-not-yet-valid = Das Zertifikat von { $subject } ist noch nicht gültig: Es gilt erst ab einem künftigen Datum.
finding-cert-not-yet-valid-remedy = Prüfen Sie die Uhr der Maschine, die das Zertifikat erstellt hat, und setzen Sie das ein, das heute gültig ist.
finding-cert-self-signed = Das Zertifikat von { $subject } ist von sich selbst signiert; niemand kann den Server von einem Betrüger unterscheiden.
finding-cert-self-signed-remedy = Holen Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle; es gibt kostenlose.
finding-cert-chain-incomplete = { $subject } schickt sein Zertifikat, aber nicht das des Ausstellers, { $issuer }. Webbrowser können das Fehlende nachladen, Mail-Apps nicht.
finding-cert-chain-incomplete-remedy = Lassen Sie den Server die ganze Kette schicken: Die meisten Zertifizierungsstellen geben sie als eine Datei aus, oft fullchain.pem genannt.
finding-cert-untrusted = Das Zertifikat von { $subject } wurde von { $issuer } ausgestellt, und dieser Stelle vertrauen Mail-Apps nicht.
finding-cert-untrusted-remedy = Holen Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle; es gibt kostenlose. Wenn dieses von einer öffentlichen ist, schicken Sie die Zwischenzertifikate mit.
finding-dane-mismatch = Das Zertifikat von { $subject } ist nicht das im DNS dafür angekündigte (TLSA). Programme, die das prüfen, werden es ablehnen.
finding-dane-mismatch-remedy = Veröffentlichen Sie einen TLSA-Eintrag für das neue Zertifikat unter _{ $port }._tcp.{ $host }, oder setzen Sie das angekündigte Zertifikat wieder ein. Veröffentlichen Sie vor dem nächsten Wechsel des Zertifikats zuerst den Eintrag, und behalten Sie den alten bis dahin.

## Reaching the port

finding-port-closed = Auf { $subject } läuft kein Dienst.
finding-port-closed-remedy = Wenn dieser Port benutzt werden soll, starten Sie den Dienst darauf, oder öffnen Sie die Firewall. Entfernen Sie ihn sonst aus dem, was die Domain veröffentlicht.
finding-port-timeout = { $subject } antwortet nicht. So sieht eine Firewall von außen aus.
finding-port-timeout-remedy = Öffnen Sie den Port in der Firewall, oder entfernen Sie ihn aus dem, was die Domain veröffentlicht.
finding-host-unreachable = Das Netzwerk meldet, dass kein Weg zu { $subject } führt.
finding-host-unreachable-remedy = Prüfen Sie die Adresse im DNS und die Route dorthin.
finding-host-no-address = { $subject } ist als Mailserver genannt, aber der Name hat keine Adresse.
finding-host-no-address-remedy = Ergänzen Sie dafür einen A- oder AAAA-Eintrag, oder entfernen Sie den Namen aus dem, was die Domain veröffentlicht.
finding-port-silent = { $verdict ->
    [silent] { $subject } nimmt die Verbindung an und sagt dann nichts.
    [reset] { $subject } nimmt die Verbindung an und bricht sie sofort ab.
   *[other] { $subject } nimmt die Verbindung an und legt auf, bevor genug gesagt ist.
}
finding-port-silent-remedy = Sehen Sie im Protokoll des Servers nach: Der Dienst hängt vielleicht, ist voll oder wartet auf etwas, das vor ihm steht.
finding-forbidden-target = { $subject } führt zu einer Adresse oder einem Port, mit dem sich dieser Server nicht verbindet.
finding-forbidden-target-remedy = Wenn es eine private Adresse ist, können nur Maschinen dieses Netzwerks sie benutzen. Veröffentlichen Sie einen Namen, den alle erreichen können.
finding-ipv6-dead = { $host } antwortet nicht über IPv6, obwohl es eine IPv6-Adresse hat; über IPv4 funktioniert es. Mail-Apps mit IPv6 warten oder scheitern.
finding-ipv6-dead-remedy = Lassen Sie den Mailserver auch auf IPv6 Verbindungen annehmen, und öffnen Sie dort die Firewall, oder entfernen Sie den AAAA-Eintrag.
finding-ipv6-not-checked = Dieser Server hat kein IPv6; darüber ließ sich nichts ausprobieren.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] An den Mailservern ist nichts zu tun. Fragen Sie noch einmal von einem Rechner aus, der IPv6 hat.
   *[other] Es ist nichts zu tun. Was über IPv4 ausprobiert wurde, gilt.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } spricht unverschlüsselt, wo von Anfang an verschlüsselt werden müsste.
   *[other] { $subject } verschlüsselt von Anfang an, wo STARTTLS hingehört.
}
finding-wrong-mode-remedy = Stellen Sie den Port richtig ein: TLS von Anfang an auf 993, 995 und 465, STARTTLS auf 143, 110 und 587.
finding-not-this-protocol = Was auf { $subject } antwortet, ist nicht der Maildienst, der dorthin gehört.
finding-not-this-protocol-remedy = Prüfen Sie, was auf diesem Port läuft und ob etwas, das davorsteht, einen anderen Dienst durchreicht.
finding-starttls-missing = { $subject } bietet keine Verschlüsselung an; ein Passwort könnte jeder unterwegs mitlesen.
finding-starttls-missing-remedy = Schalten Sie STARTTLS ein, oder schließen Sie den Port, und bieten Sie den mit TLS von Anfang an an.
finding-starttls-refused = { $subject } bietet Verschlüsselung an und weigert sich dann, sie zu beginnen.
finding-starttls-refused-remedy = Sehen Sie im Protokoll des Servers nach: Meistens lässt sich das Zertifikat oder sein Schlüssel nicht lesen.
finding-starttls-injected = { $subject } lässt nach dem Beginn der Verschlüsselung unverschlüsselten Text durch, so wie ihn ein Angreifer einschleusen würde.
finding-starttls-injected-remedy = Aktualisieren Sie den Mailserver und was immer vor ihm steht.
finding-tls-failed = Mit { $subject } kam keine Einigung über die Verschlüsselung zustande.
finding-tls-failed-remedy = Prüfen Sie das Zertifikat, seinen Schlüssel sowie die TLS-Versionen und Verschlüsselungsverfahren des Servers; TLS 1.2 und 1.3 sollten eingeschaltet sein.
finding-tls-too-old = { $subject } kennt nur Versionen von TLS, die nicht mehr sicher sind.
finding-tls-too-old-remedy = Schalten Sie TLS 1.2 und 1.3 ein, und aktualisieren Sie den Server, wenn er das nicht kann.
finding-tls-old-accepted = { $subject } nimmt neben neueren Versionen von TLS auch { $version } an, das nicht mehr sicher ist.
finding-tls-old-accepted-remedy = Schalten Sie alles vor TLS 1.2 ab. Jede Mail-App der letzten zehn Jahre kommt ohne das aus.
finding-turned-away = { $subject } hat mit einer Ablehnung geantwortet: „{ $words }“
finding-turned-away-remedy = Der Grund steht im Protokoll des Servers.
finding-no-login = { $subject } antwortet, aber niemand kann sich dort anmelden.
finding-no-login-remedy = Schalten Sie ein Anmeldeverfahren ein (AUTH PLAIN unter TLS), oder veröffentlichen Sie diesen Port nicht für Menschen.
finding-auth-in-clear = { $subject } fragt nach Passwörtern, bevor die Verschlüsselung begonnen hat ({ $mechanisms }).
finding-auth-in-clear-remedy = Bieten Sie Anmeldungen erst nach STARTTLS an.

## What the domain publishes

finding-autoconfig-not-xml = { $url } antwortet, aber nicht mit einer brauchbaren Einstellungsdatei. Thunderbird sucht dann keine andere Datei und muss die Server erraten.
finding-autoconfig-not-xml-remedy = Lassen Sie diese Adresse mit 404 antworten, oder legen Sie die Einstellungsdatei dorthin.
finding-source-failed = Von dieser Quelle kam keine brauchbare Antwort: { $source } ({ $detail }).
finding-source-failed-remedy = Versuchen Sie es später noch einmal. Wenn es dabei bleibt, kann sich, wer sie betreibt, ihren Namen, ihr Zertifikat und ihren Webserver ansehen.
finding-cleartext-offered = Ein Server ohne Verschlüsselung ({ $host }) ist hier genannt: { $source }. Er wurde weggelassen.
finding-cleartext-offered-remedy = Entfernen Sie ihn aus dem, was veröffentlicht wird, und bieten Sie stattdessen TLS an.
finding-autoconfig-certificate = { $url } zeigt ein Zertifikat, das dafür nicht gilt ({ $detail }). Apps, die dort suchen, finden nichts.
finding-autoconfig-certificate-remedy = Holen Sie ein Zertifikat mit diesem Namen, oder entfernen Sie den Namen aus dem DNS, wenn dort keine Einstellungsdatei liegen soll.
finding-autoconfig-missing = { $domain } veröffentlicht keine Einstellungsdatei der Art, die Thunderbird liest (Autoconfig). Solche Apps müssen raten.
finding-autoconfig-missing-remedy = Veröffentlichen Sie eine solche Datei über HTTPS unter der Adresse unten. Diese Seite gibt eine aus, die aus dem Geprüften gemacht ist.
finding-autoconfig-http-only = Die Einstellungsdatei von { $domain } ist nur unverschlüsselt veröffentlicht; jeder unterwegs kann sie verändern.
finding-autoconfig-http-only-remedy = Veröffentlichen Sie dieselbe Datei über HTTPS, mit einem Zertifikat, das für autoconfig.{ $domain } gilt.
finding-autoconfig-media-type = Die Einstellungsdatei von { $domain } wird von ihrem Webserver nicht XML genannt. Manche Apps lassen sie dann beiseite.
finding-autoconfig-media-type-remedy = Lassen Sie den Webserver sie mit dem Medientyp text/xml senden.
finding-autoconfig-contradicted = Die Einstellungsdatei nennt { $subject }, und das funktioniert nicht; { $works-host } auf Port { $works-port } funktioniert.
finding-autoconfig-contradicted-remedy = Schreiben Sie den Server in die Datei, der funktioniert, oder bringen Sie den in Ordnung, den sie nennt. Apps, die der Datei glauben, scheitern.
finding-srv-missing = { $domain } hat keine SRV-Einträge für Mail-Apps.
finding-srv-missing-remedy = Ergänzen Sie SRV-Einträge für die Server, die funktionieren. Manche Apps finden ihre Einstellungen darüber.
finding-srv-only-submission = Die SRV-Einträge von { $domain } nennen nur Submission mit STARTTLS, obwohl { $host } auf Port 465 TLS von Anfang an anbietet.
finding-srv-only-submission-remedy = Ergänzen Sie einen Eintrag für _submissions, und behalten Sie _submission für ältere Apps.
finding-srv-contradicted = Die SRV-Einträge nennen { $subject }, und das funktioniert nicht; { $works-host } auf Port { $works-port } funktioniert.
finding-srv-contradicted-remedy = Ändern Sie die Einträge auf den Server, der funktioniert, oder bringen Sie den in Ordnung, den sie nennen.
finding-wildcard-dns = Jeder Name unterhalb von { $domain } existiert im DNS, sogar ein zufällig erfundener. Namen wie imap.{ $domain } sagen daher nichts, und Apps, die raten, fragen vielleicht den falschen Server.
finding-wildcard-dns-remedy = Ersetzen Sie den Wildcard-Eintrag durch die Namen, die benutzt werden.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } sagt anderen Mailservern nicht, dass sie verschlüsseln müssen (MTA-STS). Wer zwischen ihnen sitzt, kann sie dazu bringen, unverschlüsselt zu senden.
finding-mta-sts-missing-remedy = Veröffentlichen Sie eine Richtlinie unter https://mta-sts.{ $domain }/.well-known/mta-sts.txt und danach den Eintrag, der sie ankündigt. Beginnen Sie mit dem Modus „testing“. Mail-Apps brauchen das nicht.
finding-mta-sts-broken = { $domain } kündigt eine Richtlinie für andere Mailserver an (MTA-STS), die nicht zu bekommen ist ({ $detail }); sie machen daher ohne sie weiter.
finding-mta-sts-broken-remedy = Legen Sie die Richtlinie unter https://mta-sts.{ $domain }/.well-known/mta-sts.txt ab, mit einem Zertifikat, das für diesen Namen gilt, oder entfernen Sie den Eintrag.
finding-mta-sts-mismatch = Die Richtlinie von { $domain } für andere Mailserver (MTA-STS) nennt { $hosts } nicht, die MX-Einträge aber schon. Wo die Richtlinie durchgesetzt wird, kommt dort keine E-Mail an.
finding-mta-sts-mismatch-remedy = Ergänzen Sie in der Richtlinie eine Zeile für jeden MX-Host, warten Sie, bis die alte überall abgelaufen ist, und ändern Sie erst dann MX-Einträge. Geben Sie dem Eintrag eine neue id.
finding-tlsrpt-missing = { $domain } bittet niemanden um Berichte darüber, wo die Verschlüsselung zwischen Mailservern scheitert (TLSRPT).
finding-tlsrpt-missing-remedy = Veröffentlichen Sie einen Eintrag, der ein Postfach für diese Berichte nennt. Mail-Apps brauchen das nicht.

## Who runs the mail

finding-bridge-only = { $provider } hat keine Server, die eine Mail-App erreichen kann. Nötig ist das Bridge-Programm von { $provider }, das auf Ihrem eigenen Computer läuft.
finding-bridge-only-remedy = Installieren Sie die Bridge von { $url }, und übernehmen Sie die Einstellungen, die sie anzeigt. Meistens sind das Server 127.0.0.1, Port { $imap } für IMAP und { $smtp } für SMTP, mit STARTTLS, Ihre vollständige Adresse und das Passwort, das die Bridge anzeigt.
finding-own-app-only = { $provider } lässt sich in anderen Mail-Apps nicht benutzen: Angeboten werden weder IMAP noch POP3.
finding-own-app-only-remedy = Benutzen Sie die App oder die Website von { $provider }. Mehr unter { $url }
finding-mx-forwards = E-Mails für { $domain } gehen an { $provider }, und dort werden sie nur weitergeleitet. Ein Postfach muss es bei dieser Domain nicht geben.
finding-mx-forwards-remedy = Richten Sie das Postfach ein, an das die E-Mails weitergeleitet werden, mit den Einstellungen seiner eigenen Domain.
finding-mx-filters = E-Mails für { $domain } durchlaufen { $provider } und werden dort gefiltert. Wo das Postfach liegt, sagt das nicht.
finding-mx-filters-remedy = Wenn hier nichts gefunden wurde, fragen Sie Ihren Anbieter, wo Ihr Postfach liegt, oder sehen Sie die Einstellungen in einer App nach, die funktioniert.
finding-former-provider = Hierüber geht es zu { $host }: { $source }. Die E-Mails nimmt aber eine andere Firma an ({ $mx }). Die Einstellungen sehen nach Resten eines Umzugs aus.
finding-former-provider-remedy = Wenn die Postfächer umgezogen sind, entfernen oder ändern Sie, was { $domain } für Mail-Apps veröffentlicht. Wenn nicht, ist nichts zu tun.
finding-sources-disagree = Zwei Quellen widersprechen sich. { $source }: { $host }. { $second }: { $second-host }.
finding-sources-disagree-remedy = Lassen Sie beide dasselbe sagen, damit jede App beim selben Server ankommt.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } antwortet auf { $client } mit etwas, das keine Einstellungsdatei ist. { $client } findet keine Einstellungen.
finding-check-not-settings-remedy = Legen Sie die Einstellungsdatei dorthin, oder lassen Sie die Adresse mit 404 antworten, damit der Client anderswo suchen kann.
finding-check-media-type = { $subject } sendet die Einstellungsdatei als „{ $type }“. { $client } hält sie nicht für XML und lässt sie beiseite.
finding-check-media-type-remedy = Senden Sie sie mit dem Medientyp text/xml.
finding-check-byte-order-mark = Die Einstellungsdatei unter { $subject } beginnt mit einer Bytereihenfolge-Markierung (BOM), die { $client } nicht lesen kann.
finding-check-byte-order-mark-remedy = Speichern Sie die Datei als UTF-8 ohne Bytereihenfolge-Markierung.
finding-check-malformed = Was { $subject } antwortet, ist kein wohlgeformtes XML ({ $reason }); { $client } kann es daher nicht lesen.
finding-check-malformed-remedy = Berichtigen Sie die Datei. Zeichen wie & und < müssen als &amp; und &lt; geschrieben werden.
finding-check-lacks = { $client } kann nicht verwenden, was { $subject } antwortet. Es fehlt: { $what }.
finding-check-lacks-remedy = Ergänzen Sie, was fehlt.
finding-check-section-fatal = In einem Abschnitt vom Typ { $type } unter { $subject } fehlt: { $what }. { $client } lehnt dann die ganze Datei ab.
finding-check-section-fatal-remedy = Vervollständigen Sie den Abschnitt, oder entfernen Sie ihn.
finding-check-section-incomplete = Ein Abschnitt für { $subject } nennt keinen Port, und { $client } nimmt ihn trotzdem.
finding-check-section-incomplete-remedy = Vervollständigen Sie den Abschnitt, oder entfernen Sie ihn.
finding-check-no-username = { $place } nennt keinen Anmeldenamen für { $subject }. { $client } nimmt es trotzdem, und kein Passwort wird richtig sein.
finding-check-no-username-remedy = Ergänzen Sie <username>%EMAILADDRESS%</username> oder was immer der Server als Anmeldenamen nimmt.
finding-check-autodiscover-error = { $subject } antwortet auf { $client } mit der Ablehnung { $code }.
finding-check-autodiscover-error-remedy = Lassen Sie den Server für jede Adresse der Domain mit den Einstellungen antworten, oder mit 404.
finding-check-place-certificate = Das Zertifikat unter { $subject } ist nicht in Ordnung ({ $detail }); { $client } erfährt dort daher nichts.
finding-check-place-certificate-remedy = Holen Sie ein Zertifikat mit diesem Namen, oder veröffentlichen Sie die Datei unter einem Namen, der eines hat.
finding-check-half = { $client } findet nur die Hälfte der Einstellungen von { $subject }: Nirgends erfährt es von einem Server zum { $missing ->
    [smtp] Senden
   *[other] Lesen
}.
finding-check-half-remedy = Veröffentlichen Sie die andere Hälfte an derselben Stelle.
finding-check-no-settings-file = { $client } findet keine Einstellungen für { $subject }.
finding-check-no-settings-file-remedy = Veröffentlichen Sie eine Einstellungsdatei unter https://{ $name }/mail/config-v1.1.xml. „portolan render autoconfig“ schreibt eine.
finding-check-no-autodiscover = { $client } findet keine Einstellungen für { $subject }.
finding-check-no-autodiscover-remedy = Beantworten Sie Autodiscover-Anfragen unter https://{ $name }/autodiscover/autodiscover.xml. „portolan render autodiscover“ schreibt eine Antwort.
finding-check-port = { $client } landet bei { $subject }, und das funktioniert nicht: { $detail }.
finding-check-port-remedy = Bringen Sie den Server in Ordnung, oder nennen Sie unter { $place } einen, der funktioniert.
finding-check-login = { $client } landet bei { $subject } und dem Anmeldeverfahren „{ $method }“, das der Server nicht anbietet.
finding-check-login-remedy = Schalten Sie dieses Anmeldeverfahren ein, oder nennen Sie unter { $place } eines, das eingeschaltet ist. Die meisten Apps können password-cleartext, und das ist unter TLS sicher.
finding-check-cleartext = { $client } landet ohne Verschlüsselung bei { $subject }; das Passwort ginge im Klartext über die Leitung.
finding-check-cleartext-remedy = Nennen Sie unter { $place } einen Port mit TLS.
finding-check-untrusted = { $client } lässt die Einstellungen bestätigen, weil sie über HTTP oder auf dem Weg über den MX-Host kamen: { $subject }
finding-check-untrusted-remedy = Veröffentlichen Sie die Einstellungsdatei über HTTPS unter autoconfig.{ $domain }, mit einem Zertifikat, das für diesen Namen gilt.
finding-check-other-server = { $client } fragt, ob ein anderer Server die Einstellungen liefern darf: { $subject }
finding-check-other-server-remedy = Beantworten Sie Autodiscover-Anfragen unter autodiscover.{ $domain } selbst, über HTTPS, mit einem Zertifikat für diesen Namen.

## The check: what places say, compared

finding-check-families-differ = { $subject } antwortet über IPv4 und IPv6 nicht gleich ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Lassen Sie beide Adressen des Namens zur selben Website führen, oder entfernen Sie die, die sie nicht ausliefert.
finding-check-places-differ = Zwei Stellen widersprechen sich. { $source }: { $servers }. { $second }: { $second-servers }. Welche App welche findet, ist Zufall.
finding-check-places-differ-remedy = Lassen Sie alle Stellen dieselben Server nennen, oder entfernen Sie, was veraltet ist.
finding-check-logins-differ = { $subject } ist mit zwei Anmeldenamen veröffentlicht: „{ $login }“ ({ $source }) und „{ $second-login }“ ({ $second }).
finding-check-logins-differ-remedy = Lassen Sie beide dasselbe sagen. Wenn der Server beides nimmt, ist die vollständige Adresse besser.
finding-check-names-broken = Diese Stelle nennt { $subject }: { $source }. Das funktioniert nicht: { $detail }.
finding-check-names-broken-remedy = Bringen Sie den Server in Ordnung, oder entfernen Sie ihn aus dem, was veröffentlicht wird.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } befolgt unter TLS einen Befehl, der vorher unverschlüsselt kam. Wer dazwischensitzt, kann Befehle in die Sitzung einer Person einschleusen.
finding-starttls-command-injection-remedy = Aktualisieren Sie den Mailserver: Was unverschlüsselt kam, muss beim Beginn von TLS verworfen werden (CVE-2011-0411 und die „NO STARTTLS“-Befunde von 2021). Nennen Sie bis dahin nur Ports mit implizitem TLS.
