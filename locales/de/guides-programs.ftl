# Guides of webmail, of programs on the command line, of devices and of programs that send.

## Nextcloud Mail

guide-nextcloud-mail-open = Öffnen Sie Mail in Ihrer Nextcloud, und fügen Sie in den Einstellungen ein Konto hinzu. Geben Sie Ihren Namen, Ihre Adresse und Ihr Passwort ein:
guide-nextcloud-mail-finds = Versuchen Sie es mit „Automatisch“: Es findet die Einstellungsdatei für diese Domain. Wenn die Verbindung gelingt, sind Sie fertig.
guide-nextcloud-mail-manual = Wählen Sie sonst „Manuell“.
guide-nextcloud-mail-by-hand = Wählen Sie „Manuell“.
guide-nextcloud-mail-imap = Tragen Sie bei den IMAP-Einstellungen das ein (der „IMAP-Host“ ist der Server):
guide-nextcloud-mail-smtp = Tragen Sie bei den SMTP-Einstellungen das ein (der „SMTP-Host“ ist der Server):
guide-nextcloud-mail-done = Verbinden Sie. Anmelden wird sich der Server Ihrer Nextcloud; er bewahrt daher das Passwort auf.
guide-nextcloud-mail-fact-finds = Gesucht wird die Einstellungsdatei bei der Domain, bei ihrem MX-Host und im zentralen Verzeichnis. Genommen wird nur IMAP.
guide-nextcloud-mail-fact-ports = Wo es keine solche Datei gibt, werden die üblichen Ports der MX-Hosts der Domain probiert.

## Roundcube

guide-roundcube-who = Die Server von Roundcube legt fest, wer es betreibt, nicht Sie. Wenn Sie es nur benutzen, öffnen Sie es, und melden Sie sich an wie unten angegeben.
guide-roundcube-file = Wenn Sie es betreiben, schreiben Sie diese Zeilen in seine Konfiguration:
guide-roundcube-login = Melden Sie sich damit an:
guide-roundcube-fact-prefix = Vor einem Server bedeutet ssl:// Verschlüsselung ab dem ersten Byte und tls:// STARTTLS.
guide-roundcube-fact-finds = Roundcube sucht selbst nach keinen Einstellungen; es hat die, die eingetragen hat, wer es betreibt.
guide-roundcube-fact-password = Am Mailserver meldet sich der Webserver an. Er bewahrt Ihr Passwort verschlüsselt auf, solange Sie angemeldet sind.

## On the command line

guide-pass-once = In diesen Dateien steht kein Passwort: Ein Befehl gibt es aus, hier der des Passwortmanagers pass. Legen Sie Ihr Passwort darin einmal mit dem Befehl unten ab, oder schreiben Sie einen anderen Befehl in die Dateien.
guide-token = In diesen Dateien steht kein Geheimnis: Ein Befehl gibt es aus. Wo sie pass aufrufen, schreiben Sie den Befehl hin, mit dem Ihr Hilfsprogramm ein Token ausgibt.

guide-neomutt-fetch = mbsync holt Ihre E-Mails in einen Ordner auf Ihrem Computer. Schreiben Sie das in seine Datei; wenn mbsync älter als 1.5 ist (mbsync --version sagt es), mit SSLType statt TLSType:
guide-neomutt-folder = Diesen Ordner legt mbsync nicht selbst an. Legen Sie ihn an:
guide-neomutt-send = msmtp sendet sie. Schreiben Sie das in seine Datei:
guide-neomutt-file = Mit NeoMutt oder Mutt lesen und schreiben Sie. NeoMutt sucht seine Datei hier, Mutt unter ~/.muttrc und ~/.config/mutt/muttrc. Nehmen Sie den Ort des Programms, das Sie haben:
guide-neomutt-start = Holen Sie Ihre E-Mails, und starten Sie NeoMutt (oder mutt):
guide-neomutt-fact-finds = Von den dreien benutzt nur msmtp, was eine Domain veröffentlicht: msmtp --configure schlägt eine Datei vor.
guide-neomutt-fact-folders = Was Sie senden, kommt in den Ordner Sent, Entwürfe kommen in Drafts; mbsync bringt beides auf den Server. Wenn diese Ordner dort anders heißen, schreiben Sie diese Namen in die Datei von NeoMutt.
guide-neomutt-fact-tlstype = Vor isync 1.5 heißt TLSType noch SSLType.
guide-neomutt-fact-place = Dort sucht NeoMutt seine Datei; die erste, die es findet, ist die einzige.
guide-neomutt-fact-mutt = Mutt sucht seine Datei unter ~/.muttrc und in neueren Versionen auch unter ~/.config/mutt/muttrc.

guide-aerc-wizard = Starten Sie aerc: Ohne Konto öffnet es einen Assistenten, der nach all dem fragt, später auch mit :new-account.
guide-aerc-add = Ergänzen Sie das in seiner Datei:
guide-aerc-alone = Lassen Sie niemand anderen diese Datei lesen; sonst startet aerc nicht:
guide-aerc-run = Starten Sie aerc.
guide-aerc-fact-old = aerc vor Version 0.15 (Debian 12 hat eine solche) braucht eine Zeile mehr, smtp-starttls = true, vor 0.14 mit yes: Ohne sie bedeutet smtp:// dort keine Verschlüsselung. Neuere brauchen sie nicht und beschweren sich darüber.
guide-aerc-fact-finds = Der Assistent sucht nach SRV-Einträgen, dann nach der Einstellungsdatei bei der Domain und im zentralen Verzeichnis, und rät den Rest.
guide-aerc-fact-schemes = imaps:// und smtps:// bedeuten Verschlüsselung ab dem ersten Byte, imap:// und smtp:// bedeuten STARTTLS. Was auf +insecure endet, schaltet den Schutz ab; benutzen Sie es nicht.

guide-himalaya-wizard = Rufen Sie himalaya ohne weitere Angaben auf: Ein Assistent sucht Ihre Einstellungen und gibt die Datei aus.
guide-himalaya-file = Ergänzen Sie das in seiner Datei. Es ist für Version 2; Version 1 verwendet andere Namen:
guide-himalaya-list = Sehen Sie nach, ob es Ihre E-Mails auflistet:
guide-himalaya-fact-finds = Sein Assistent sucht bei der Domain nach PACC, nach der Einstellungsdatei und nach SRV-Einträgen.

## Printers and scanners

guide-printer-open = Öffnen Sie die Webseite des Geräts: Geben Sie seine Nummer im Netzwerk (seine IP-Adresse) in einen Browser ein. Suchen Sie nach den Einstellungen für E-Mail, für SMTP oder für den Postausgangsserver.
guide-printer-server = Tragen Sie das ein. Wenn nur „SSL“ und „TLS“ zur Wahl stehen, ist „SSL“ SSL/TLS, und „TLS“ bedeutet meist STARTTLS:
guide-printer-login = Schalten Sie die Anmeldung ein (SMTP AUTH), und tragen Sie das ein:
guide-printer-from = Tragen Sie als Absenderadresse die Adresse ein, zu der die Anmeldung gehört. Die meisten Server lehnen jede andere ab:
guide-printer-test = Lassen Sie das Gerät einen Test senden.
guide-printer-own-password = Ein Gerät behält das Passwort jahrelang, und andere könnten es auslesen. Nehmen Sie ein App-Passwort oder ein eigenes Postfach, nicht das Passwort einer Person.
guide-printer-fact-port25 = Port 25 ist für Server untereinander. Zum Senden benutzt ein Gerät 465 oder 587, wie alle anderen auch.
guide-printer-fact-oauth = Dieser Anbieter nimmt von Programmen keine Passwörter an; die meisten Geräte können daher nicht über ihn senden. Fragen Sie dort die Administration nach einem Weg für Geräte, etwa einem Relay.
guide-program-token = Die Programme lesen aus ihrer Umgebung, womit sie sich anmelden; lassen Sie sie an dieser Stelle das Token Ihres Hilfsprogramms nehmen. Jede schickt einen Test an Sie selbst.
guide-program-postfix-token = Und schreiben Sie diese Datei; anstelle des letzten Wortes steht, was Ihr Hilfsprogramm dort verlangt. Sie darf nur für root lesbar sein:

## Websites and scripts

guide-program-password = Für Node.js, PHP und Python: Lassen Sie das Passwort außerhalb des Programms stehen, in der Umgebungsvariablen MAIL_PASSWORD. Jedes schickt einen Test an Sie selbst.
guide-program-oauth = { $provider } nimmt von Programmen keine Passwörter an; so, wie sie dastehen, funktionieren diese Dateien daher nicht: Statt des Passworts ist ein Token für OAuth 2.0 nötig, das ein Hilfsprogramm beschafft, und die Art der Anmeldung ist zu ändern. Oder fragen Sie dort die Administration nach einem Weg für Programme, etwa einem Relay.
guide-program-install = Installieren Sie es:
guide-program-write = Schreiben Sie das in eine Datei, und führen Sie sie aus:
guide-program-postfix-main = Alle E-Mails der Maschine gehen über Ihren Anbieter hinaus, und zwar unter Ihrer Adresse, denn die meisten Server lehnen jede andere ab. Installieren Sie dazu die Anmeldeverfahren von Cyrus SASL (unter Debian und Ubuntu: libsasl2-modules). Schreiben Sie das in die Konfiguration von Postfix, anstelle von Zeilen, die genauso beginnen; wo die vertrauenswürdigen Zertifikate liegen, ist von System zu System verschieden:
guide-program-postfix-login = Und schreiben Sie diese Datei, mit Ihrem Passwort anstelle des letzten Wortes:
guide-program-postfix-alone = Lassen Sie nur root sie lesen, und lassen Sie Postfix seine Konfiguration neu lesen:
guide-program-fact-certificates = Wer in ein Programm schreibt, dass Zertifikate nicht geprüft werden, gibt die Anmeldedaten jedem, der dazwischensitzt. Wenn die Prüfung scheitert, ist die Ursache zu beheben.
guide-program-fact-wrapper = Port 465 ist ab dem ersten Byte verschlüsselt; 587 beginnt unverschlüsselt, und das Programm muss auf STARTTLS bestehen, wie diese hier es tun.

## Any other app

guide-other-open = Öffnen Sie Ihre App, und fügen Sie ein neues Konto hinzu. Die Art des Kontos heißt dort vielleicht „IMAP“, „POP3“, „Andere“ oder „E-Mail“.
guide-other-manual = Wenn die App anbietet, das Konto manuell einzurichten oder mehr Optionen zu zeigen, wählen Sie das. Was sie von selbst errät, kann falsch sein.
guide-other-incoming = Tragen Sie für das Lesen von E-Mails (Posteingangsserver) das ein:
guide-other-outgoing = Tragen Sie für das Senden von E-Mails (Postausgangsserver, SMTP) das ein. Der Server verlangt eine Anmeldung: Schalten Sie sie ein, wenn danach gefragt wird.
guide-other-password = Für beide ist das Passwort dieses:
guide-other-fact-names = „SSL/TLS“ bedeutet in einer App Verschlüsselung ab dem ersten Byte; „STARTTLS“ bedeutet, dass unverschlüsselt begonnen und die Verschlüsselung dann eingeschaltet wird. Der alte Name „SSL“ meint das Erste.
