# Guides of programs on computers.

## Apple Mail on Mac

guide-apple-mail-mac-load = Laden Sie das Profil auf dem Mac. Es richtet das Konto von selbst ein.
guide-apple-mail-mac-profile = Öffnen Sie die geladene Datei, und installieren Sie das Profil dann in den Systemeinstellungen unter „Allgemein“, „Geräteverwaltung“ (macOS 13 und 14: unter „Datenschutz & Sicherheit“, „Profile“; davor: unter „Profile“).
guide-apple-mail-mac-open = Öffnen Sie Mail. Öffnen Sie im Menü „Mail“ die Accounts, fügen Sie einen hinzu, und wählen Sie „Anderer Mail-Account“.
guide-apple-mail-mac-sign-in = Öffnen Sie Mail. Öffnen Sie im Menü „Mail“ die Accounts, und fügen Sie einen hinzu. Wählen Sie in der Liste Ihren Anbieter, { $provider } oder die Firma dahinter, nicht „Anderer Mail-Account“. Melden Sie sich auf der Seite an, die sich öffnet.
guide-apple-mail-mac-address = Geben Sie Ihren Namen, Ihre Adresse und Ihr Passwort ein, und wählen Sie „Anmelden“. Wenn Mail den Account nicht überprüfen kann, fragt es nach den Servern.
guide-apple-mail-mac-servers = Tragen Sie das ein:
guide-apple-mail-mac-sending = Und zum Senden das:
guide-apple-mail-mac-ports = Wenn keine Verbindung zustande kommt, sehen Sie in den Servereinstellungen des Accounts nach, lassen Sie Mail sie nicht automatisch verwalten, und vergleichen Sie die Ports. TLS/SSL muss eingeschaltet sein:

## Outlook, all kinds

guide-outlook-address = Geben Sie Ihre Adresse ein. Folgen Sie dem Vorschlag von Outlook nicht, wenn es nach einem Passwort für Microsoft oder Exchange fragt.
guide-outlook-sign-in = Geben Sie Ihre Adresse ein, und gehen Sie weiter. Melden Sie sich auf der Seite an, die sich öffnet; es ist die von { $provider }. Mehr ist nicht einzutragen:
guide-outlook-cloud = Dieses Outlook leitet Ihre E-Mails und Ihr E-Mail-Passwort über Server von Microsoft, die sich dann an Ihrer Stelle anmelden.
guide-outlook-cloud-sign-in = Dieses Outlook leitet Ihre E-Mails über Server von Microsoft, die sich an Ihrer Stelle anmelden.
guide-outlook-ignores = Dieses Outlook fragt einen Dienst von Microsoft statt der Einstellungen, die eine Domain veröffentlicht. Sie müssen daher von Hand eingetragen werden.

## Outlook for Windows, new

guide-outlook-new-open = Öffnen Sie Outlook, und fügen Sie in den Einstellungen ein Konto hinzu.
guide-outlook-new-manual = Wenn eine andere Art von Konto vorgeschlagen wird, wählen Sie einen anderen Anbieter oder die erweiterte Einrichtung und dann das:
guide-outlook-new-done = Stimmen Sie nur zu, wenn Ihre E-Mails über Server von Microsoft laufen dürfen, und schließen Sie ab. Nehmen Sie sonst eine andere App.

## Outlook for Windows, classic

guide-outlook-classic-open = Öffnen Sie Outlook. Wählen Sie im Menü „Datei“ den Punkt „Konto hinzufügen“.
guide-outlook-classic-manual = Geben Sie Ihre Adresse ein, öffnen Sie „Erweiterte Optionen“, kreuzen Sie „Ich möchte mein Konto manuell einrichten“ an, und wählen Sie „Verbinden“.
guide-outlook-classic-outgoing = Der Postausgangsserver ist dieser. Wenn es ein Kästchen gibt, das die gesicherte Kennwortauthentifizierung (SPA) verlangt, lassen Sie es leer, hier und oben:
guide-outlook-classic-finish = Geben Sie das Passwort ein, und schließen Sie ab. Outlook nimmt Ihre Adresse als Benutzernamen; wenn Ihrer anders lautet, ändern Sie ihn danach in den Kontoeinstellungen:
guide-outlook-classic-sending-name = Zum Senden ist der Benutzername ein anderer. Tragen Sie ihn in den Kontoeinstellungen für den Postausgangsserver ein:
guide-outlook-classic-ignores = Die meisten Versionen seit 2021 fragen zuerst einen Dienst von Microsoft und benutzen die Einstellungen nicht, die eine Domain für IMAP und POP3 veröffentlicht.
guide-outlook-classic-fact-older = Outlook 2016 und ältere fragen die Domain selbst (Autodiscover) und finden, was für sie veröffentlicht ist. In späteren tut das noch ein älterer Dialog: in der Systemsteuerung von Windows, unter „Mail“.
guide-outlook-classic-cloud = Neuere Versionen, die zu Microsoft 365 gehören, leiten Berichten zufolge Passwörter ebenfalls über Server von Microsoft.

## Outlook for Mac

guide-outlook-mac-open = Öffnen Sie Outlook. Öffnen Sie in den Einstellungen „Konten“, und fügen Sie eines hinzu.
guide-outlook-mac-manual = Wenn eine andere Art von Konto vorgeschlagen wird, wählen Sie diese:
guide-outlook-mac-incoming = Tragen Sie für den Empfang das ein. Kreuzen Sie an, dass SSL zum Verbinden verwendet wird:
guide-outlook-mac-outgoing = Tragen Sie für das Senden das ein, wieder mit angekreuztem SSL:
guide-outlook-mac-login = Geben Sie unter „Weitere Optionen“ für den Postausgangsserver diese Anmeldung an:
guide-outlook-mac-cloud = Das neue Outlook für Mac kann das Konto über Server von Microsoft synchronisieren. Diese haben dann Ihre E-Mails und melden sich an Ihrer Stelle an.
guide-outlook-mac-ignores = Outlook für Mac benutzt die Einstellungen nicht, die eine Domain für IMAP und POP3 veröffentlicht.

## Thunderbird

guide-thunderbird-open = Öffnen Sie Thunderbird, und beginnen Sie, ein E-Mail-Konto hinzuzufügen: im Menü „Neues Konto“, dann „E-Mail“.
guide-thunderbird-address = Geben Sie Ihren Namen, Ihre Adresse und, wenn danach gefragt wird, Ihr Passwort ein.
guide-thunderbird-address-sign-in = Geben Sie Ihren Namen und Ihre Adresse ein.
guide-thunderbird-finds-imap = Gehen Sie weiter. Thunderbird sucht die Einstellungen selbst. Vergleichen Sie das Gefundene mit den Werten unten. Wenn es dasselbe ist, gehen Sie gleich zum letzten Schritt; sonst wählen Sie die manuelle Einrichtung und tragen diese ein:
guide-thunderbird-finds-pop3 = Gehen Sie weiter. Thunderbird sucht die Einstellungen selbst und beginnt mit IMAP: Wählen Sie POP3, wenn es das anbietet. Vergleichen Sie mit den Werten unten. Wenn es dasselbe ist, gehen Sie gleich zum letzten Schritt; sonst wählen Sie die manuelle Einrichtung und tragen diese ein:
guide-thunderbird-compare = Gehen Sie weiter, und sehen Sie nach, welche Server Thunderbird vorschlägt. Wenn es keine findet oder andere als die unten, wählen Sie die manuelle Einrichtung.
guide-thunderbird-done = Lassen Sie die Einstellungen testen, und schließen Sie ab. Wenn es heißt, das Passwort sei falsch, probieren Sie es zuerst auf der Website Ihres Anbieters.
guide-thunderbird-done-sign-in = Lassen Sie die Einstellungen testen, und schließen Sie ab. Dann öffnet sich die Anmeldeseite Ihres Anbieters.
guide-thunderbird-sign-in = Geben Sie Ihren Namen und Ihre Adresse ein, und gehen Sie weiter. Wenn ein Authentifizierungsverfahren angezeigt wird, muss es OAuth2 sein. Schließen Sie ab. Melden Sie sich auf der Seite an, die sich öffnet; es ist die von { $provider }.
guide-thunderbird-fact-published = Einstellungen für diese Domain sind dort veröffentlicht, wo Thunderbird danach sucht.
guide-thunderbird-fact-guesses = Für diese Domain ist nichts veröffentlicht, was Thunderbird benutzt, aber ihre Server haben übliche Namen, und die probiert Thunderbird aus.
guide-thunderbird-fact-unsure = Nicht jede Stelle, an der Thunderbird nach Einstellungen sucht, konnte von hier aus gefragt werden. Vielleicht findet es sie, oder es rät.
guide-thunderbird-fact-not-found = Dort, wo Thunderbird sucht, ist für diese Domain nichts veröffentlicht, was es benutzen kann. Es kann also nur raten.
guide-thunderbird-fact-misled = Was für diese Domain veröffentlicht ist, führt Thunderbird zu Einstellungen, die von hier aus nicht funktionieren. Geben Sie stattdessen diese ein.

## Evolution

guide-evolution-open = Wählen Sie im Menü „Datei“ den Punkt „Neu“, „E-Mail-Konto“. Geben Sie Ihren Namen und Ihre Adresse ein, und überlassen Sie es dem Programm, die Angaben zum Server zu suchen:
guide-evolution-found = Evolution findet, was für diese Domain veröffentlicht ist. Vergleichen Sie es mit den Werten unten, auch das Protokoll; wo etwas anders ist, tragen Sie diese ein:
guide-evolution-sign-in = Wählen Sie im Menü „Datei“ den Punkt „Neu“, „E-Mail-Konto“. Geben Sie Ihren Namen und Ihre Adresse ein, und überlassen Sie es dem Programm, die Angaben zum Server zu suchen. Wählen Sie als Art der Anmeldung OAuth2, beim Empfang und beim Senden. Schließen Sie ab. Melden Sie sich auf der Seite an, die sich öffnet; es ist die von { $provider }.
guide-evolution-receiving-as = Tragen Sie auf der Seite für den Empfang („Receiving Email“) das ein. SSL/TLS heißt dort TLS auf einem eigenen Port („TLS on a dedicated port“), STARTTLS heißt „STARTTLS after connecting“:
guide-evolution-sending = Tragen Sie auf der Seite für das Senden („Sending Email“) das ein. Der Server verlangt eine Anmeldung:
guide-evolution-finish = Schließen Sie ab. Schicken Sie sich dann selbst eine Nachricht, und sehen Sie nach, ob sie ankommt. Nach dem Passwort fragt Evolution in einem eigenen Fenster:
guide-evolution-finish-sign-in = Schließen Sie ab. Dann öffnet sich die Anmeldeseite Ihres Anbieters; melden Sie sich dort an. Schicken Sie sich selbst eine Nachricht, und sehen Sie nach, ob sie ankommt.
guide-evolution-fact-finds = Evolution sucht die Einstellungsdatei bei der Domain und im zentralen Verzeichnis und sucht nach SRV-Einträgen.

## KMail

guide-kmail-open = Öffnen Sie den Kontenassistenten, und geben Sie Ihren Namen, Ihre Adresse und Ihr Passwort ein:
guide-kmail-open-sign-in = Öffnen Sie den Kontenassistenten, und geben Sie Ihren Namen und Ihre Adresse ein:
guide-kmail-found = Lassen Sie ihn suchen: Er findet die Einstellungsdatei für diese Domain. Vergleichen Sie mit den Werten unten, auch das Protokoll. Wenn alles dasselbe ist, schließen Sie ab; sonst geht es von Hand weiter.
guide-kmail-finds-nothing = Der Assistent findet für diese Domain nichts, was er benutzen kann. Schließen Sie ihn; weiter geht es von Hand.
guide-kmail-by-hand = Von Hand: Wählen Sie im Menü „Einstellungen“ den Punkt „KMail einrichten“, und öffnen Sie die Seite der Konten. Fügen Sie beim Empfang eines für das Protokoll hinzu, das im nächsten Schritt steht.
guide-kmail-sign-in = Öffnen Sie den Kontenassistenten, und geben Sie Ihren Namen und Ihre Adresse ein. Wenn er eine Art der Anmeldung zeigt, muss es OAuth2 (XOAUTH2) sein. Schließen Sie ab. Melden Sie sich auf der Seite an, die sich öffnet; es ist die von { $provider }.
guide-kmail-sending = Legen Sie beim Versand eines neu an („Create and Configure“), geben Sie an, dass der Server eine Anmeldung verlangt, und tragen Sie das ein:
guide-kmail-fact-finds = Der Assistent von KMail sucht die Einstellungsdatei im zentralen Verzeichnis und bei der Domain. SRV-Einträge liest er nicht.

## Geary

guide-geary-add = Öffnen Sie im Menü von Geary die Konten, und fügen Sie eines hinzu. Geben Sie Ihren Namen und Ihre Adresse ein, und gehen Sie weiter:
guide-geary-sign-in = Öffnen Sie im Menü von Geary die Konten, und fügen Sie eines hinzu. Geben Sie Ihren Namen und Ihre Adresse ein, und gehen Sie weiter. Geary öffnet die Einstellungen von GNOME bei den Online-Konten; wenn nicht, öffnen Sie sie selbst. Fügen Sie das Konto dort hinzu, und melden Sie sich auf der Seite an, die sich öffnet; es ist die von { $provider }:
guide-geary-found = Geary findet die Einstellungsdatei für diese Domain. Wenn es dann nach keinen Servern fragt, sind nur Benutzername und Passwort einzutragen.
guide-geary-receiving = Tragen Sie für den Empfang das ein. In das Feld „IMAP-Server“ gehören Server und Port zusammen, mit dem Doppelpunkt:
guide-geary-sending = Tragen Sie für das Senden das ebenso beim SMTP-Server ein. Wenn hier kein anderer Benutzername folgt, lassen Sie es bei derselben Anmeldung wie beim Empfang:
guide-geary-sending-login = Benutzen Sie für das Senden nicht dieselbe Anmeldung wie für den Empfang, sondern diese:
guide-geary-create = Lassen Sie das Konto anlegen. Nur wenn Geary den Server für den Empfang nicht erreicht, zeigt es die Transportsicherheit („Transport security“); wählen Sie dort dann das, und lassen Sie das Konto noch einmal anlegen:
guide-geary-create-sending = Wenn es den Server für das Senden nicht erreicht, machen Sie dort dasselbe damit:
guide-geary-fact-finds = Geary fragt autoconfig. vor der Domain, dann das zentrale Verzeichnis, und nimmt von jeder Art den ersten Server.

## eM Client

guide-em-client-open = Öffnen Sie eM Client. Öffnen Sie im Menü die Konten, und fügen Sie eines hinzu.
guide-em-client-address = Versuchen Sie es mit der automatischen Einrichtung: Geben Sie Ihre Adresse und Ihr Passwort ein. Vergleichen Sie die gefundenen Server mit den Werten unten:
guide-em-client-manual = Wenn es andere sind, fügen Sie das Konto noch einmal von Hand hinzu, als eines von einem anderen Mail-Anbieter, und wählen Sie das:
guide-em-client-fact-finds = Das Programm versucht, was es über große Anbieter weiß, dann Autodiscover; dann rät es.
guide-em-client-fact-file = Berichten zufolge liest es auch die Einstellungsdatei, die eine Domain veröffentlicht.

## The Bat!

guide-the-bat-open = Legen Sie im Menü für Konten („Account“) ein neues Postfach an.
guide-the-bat-address = Geben Sie Ihren Namen, Ihre Adresse und Ihr Passwort ein:

## Claws Mail

guide-claws-open = Legen Sie im Menü „Konfiguration“ ein neues Konto an; beim ersten Start fragt ein Assistent dasselbe. Geben Sie Ihren Namen und Ihre Adresse ein:
guide-claws-receiving = Tragen Sie für den Empfang das ein:
guide-claws-sending = Tragen Sie für das Senden das ein, und kreuzen Sie an, dass SMTP eine Anmeldung verlangt:
guide-claws-security = Sehen Sie auf der Seite für TLS nach, ob beide Wege die Verschlüsselung haben, die hier steht. Die Ports stehen bei den erweiterten Einstellungen.
guide-claws-fact-finds = Der Assistent kann nach SRV-Einträgen der Domain suchen. Wenn er selbst Server einträgt, vergleichen Sie sie mit diesen.
