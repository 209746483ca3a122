# The guides of mail apps.

fact-origin = { $confidence }: { $source }
confidence-source-code = Im Quelltext des Programms gelesen
confidence-specification = Laut Spezifikation
confidence-vendor-page = Von der Seite des Herstellers
confidence-third-party = Von Dritten, hier nicht geprüft
confidence-unchecked = Nicht geprüft

guide-way-file = Der schnelle Weg: ein Profil laden
guide-way-code = Der schnelle Weg: einen Code scannen
guide-way-code-elsewhere = Oder einen Code von einem anderen Bildschirm scannen
guide-way-quick = Der schnelle Weg: die App suchen lassen
guide-way-by-hand = Oder tragen Sie es selbst ein
guide-way-node = Node.js, mit Nodemailer
guide-way-php = PHP, mit PHPMailer
guide-way-python = Python, mit smtplib
guide-way-postfix = Ein eigener Server, mit Postfix

fact-source-macos = jemand, der in macOS 15.5 nachgesehen hat
fact-source-apple-deployment = was andere über Apples Anleitung zur Bereitstellung berichten
fact-source-server-projects = Aufzeichnungen mehrerer Mailserver-Projekte
fact-source-android-code = Lektüre des Quelltexts der App
fact-source-android-export = das Exportformat der App für Konten, Version 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = eine Kopie des Handbuchs von eM Client
fact-source-isync = Beispiele anderer für isync 1.5

## What the fields are called on the apps' screens

label-email-address = E-Mail-Adresse
label-password = Passwort
label-protocol = Protokoll
label-hostname = Hostname
label-host-name = Hostname
label-server = Server
label-port = Port
label-incoming-port = Posteingangsserver: Port
label-outgoing-port = Postausgangsserver: Port
label-connection-security = Verbindungssicherheit
label-encryption-method = Verschlüsselungsmethode
label-security = Sicherheit
label-authentication-method = Authentifizierungsmethode
label-username = Benutzername
label-login = Anmeldung
label-account-type = Accounttyp
label-server-type = Servertyp
label-incoming-server = Posteingangsserver
label-outgoing-server = Postausgangsserver
label-incoming-mail-server = Server für eintreffende E-Mails
label-outgoing-mail-server = Server für ausgehende E-Mails
label-override-port = Standardport ersetzen
label-user-name = Benutzername

## What many guides say

guide-kind = Wählen Sie die Art des Kontos:
guide-incoming = Der Posteingangsserver ist dieser:
guide-outgoing = Der Postausgangsserver ist dieser:
guide-outgoing-own-login = Der Postausgangsserver ist dieser. Er verlangt eine Anmeldung; schalten Sie sie ein, wenn Sie gefragt werden, und tragen Sie das ein:
guide-finish = Schließen Sie die Einrichtung ab. Schicken Sie sich dann selbst eine Nachricht, und sehen Sie nach, ob sie ankommt.

guide-screens-told = Die Namen von Menüs und Feldern in dieser Anleitung sind aus der hier genannten Quelle. Je nach Version lauten sie anders: Wenn ein Wort nicht da ist, suchen Sie eines, das dasselbe bedeutet.
guide-screens-unchecked = Niemand hier hat die Namen von Menüs und Feldern in dieser Anleitung mit der App selbst verglichen. Wenn ein Wort nicht da ist, suchen Sie eines, das dasselbe bedeutet.
guide-others-work = Wenn vorgeschlagen wird, was auf dieser Seite unter „{ settings-others }“ steht, ist das ebenso gut.
guide-names = Die Namen in diesen Dateien sind die aus den Handbüchern der Programme. Je nach Version können sie anders lauten.
guide-lacks-imap = Diese App liest E-Mails nur über IMAP, und dafür wurde hier kein Server gefunden. Wählen Sie eine andere App.
guide-complaints = Wenn sich die App beschwert
guide-file-confirm = Dateien anzeigen
guide-file-waits = diese Datei kommt, sobald Sie die Server oben bestätigt haben.
guide-file-none = Es gibt keine geprüften Einstellungen, die dieses Programm benutzen kann; deshalb steht hier keine fertige Datei. Nehmen Sie die Werte unten, und fragen Sie Ihren Anbieter nach dem, was fehlt.

fact-finds-unknown = Ob diese App nach Einstellungen sucht, die eine Domain veröffentlicht, ist hier nicht bekannt. Wenn sie selbst Server einträgt, vergleichen Sie sie mit diesen.
fact-finds-nothing = Von selbst wird nach keinen Einstellungen gesucht; was hier steht, muss eingetragen werden.

complaint-password = Sie sagt, das Passwort sei falsch: Melden Sie sich mit demselben Namen und Passwort auf der Website Ihres Anbieters an. Wenn das geht, will Ihr Anbieter vielleicht ein Passwort, das eigens für Apps gemacht ist; was dann zu tun ist, steht am Anfang dieser Anleitung, oder Ihr Anbieter sagt es Ihnen.
complaint-connection = Sie bekommt keine Verbindung oder wartet lange: Versuchen Sie es in einem anderen Netzwerk, etwa dem Ihres Smartphones. Wenn es dort geht, steht das Netzwerk oder ein Virenschutzprogramm im Weg.
complaint-certificate = Sie warnt vor einem Zertifikat: Machen Sie nicht weiter. Vergleichen Sie den Namen des Servers Buchstabe für Buchstabe. Wenn er stimmt, sagen Sie es Ihrem Anbieter.
complaint-sending = Sie empfängt, aber sie sendet nicht: Auch der Postausgangsserver verlangt eine Anmeldung. Tragen Sie Namen und Passwort auch dort ein, selbst wenn „optional“ dabeisteht.
complaint-web = Sie bekommt keine Verbindung: Hier verbindet sich nicht Ihr Computer, sondern der Webserver, und dessen Firewall sperrt vielleicht die Mail-Ports. Das weiß, wer ihn betreut.
complaint-pass = Es wird nach einem Passwort gefragt oder gemeldet, es gebe keines: Führen Sie den Befehl, der das Passwort liefert, für sich allein aus, und sehen Sie nach, ob er in der ersten Zeile das Passwort ausgibt und sonst nichts.
complaint-host-blocks = Es kommt keine Verbindung zustande: Viele Webhoster sperren die Ports zum Senden. Fragen Sie Ihren, welcher von 465 und 587 offen ist.
complaint-printer-tls = Es kommt keine Verbindung zustande, obwohl alles stimmt: Alte Geräte kennen nur TLS 1.0 oder 1.1, und das lehnen Server heute ab. Sehen Sie nach, ob es neue Firmware gibt.
complaint-printer-clock = Das Gerät nennt das Zertifikat ungültig: Stellen Sie Datum und Uhrzeit des Geräts ein. Wenn es eine Liste vertrauenswürdiger Zertifikate hat, bringen Sie sie auf den neuesten Stand. Schalten Sie die Prüfung nicht ab.
