# When it still does not work: what apps say, and the boxes for it on the result.

help-heading = Wenn es immer noch nicht geht
help-replies = Meine App zeigt eine Meldung an
help-replies-label = Fügen Sie ein, was Ihre App meldet
help-replies-note = Es wird hier in Ihrem Browser mit bekannten Meldungen verglichen. Es wird nirgendwohin geschickt und nicht gespeichert.
help-replies-button = Was bedeutet das?
help-replies-all = Alle Meldungen, die hier bekannt sind
help-replies-offline = Die Liste der bekannten Meldungen ließ sich nicht laden. Versuchen Sie es noch einmal, wenn Sie online sind.
help-replies-none = Darin kommt keine Meldung vor, die hier bekannt ist. Was davon trifft am ehesten zu?

replies-title = Was die Meldung bedeutet
replies-heading = Was die Meldung Ihrer Mail-App bedeutet
replies-lead = Server und Mail-Apps beschweren sich in knappen Worten. Hier steht, was die bekannten Meldungen bedeuten und was als Nächstes zu tun ist.
replies-known-by = Bekannt durch

reply-source-thunderbird = die Meldungen von Thunderbird 153
reply-source-imnxport = die Namen der Codes in Microsofts Headerdatei imnxport.h

reply-antivirus = Ein Virenschutzprogramm hat sich zwischen Ihre App und den Mailserver geschaltet und zeigt sein eigenes Zertifikat.
reply-antivirus-step = Sehen Sie in Ihrem Virenschutzprogramm nach: Schalten Sie dort die Prüfung verschlüsselter E-Mails ab, die oft E-Mail-Schutz (Mail Shield) oder SSL-Filter heißt, und versuchen Sie es noch einmal. Jede Datei, die Sie öffnen, prüft es weiterhin.
reply-certificate-expired = Das Zertifikat des Servers ist abgelaufen, oder die Uhr Ihres Geräts geht falsch.
reply-certificate-expired-step = Prüfen Sie Datum und Uhrzeit Ihres Geräts. Wenn sie stimmen, sagen Sie es der Mail-Administration, und bestätigen Sie keine Ausnahme.
reply-certificate-name = Der Server zeigt ein Zertifikat für einen anderen Namen als den in Ihrer App.
reply-certificate-name-step = Vergleichen Sie den Namen des Servers in Ihrer App Buchstabe für Buchstabe mit dem, den Portolan für Ihre Domain zeigt. Wenn er derselbe ist, sagen Sie es der Mail-Administration, und bestätigen Sie keine Ausnahme.
reply-certificate-unknown = Ihr Gerät kennt die Stelle nicht, die das gezeigte Zertifikat ausgestellt hat.
reply-certificate-unknown-step = Bestätigen Sie keine Ausnahme. Wenn Portolan das Zertifikat Ihres Servers gültig nennt, zeigt etwas zwischen Ihnen und dem Server ein anderes: ein Virenschutzprogramm oder das Netzwerk, in dem Sie sind. Versuchen Sie es in einem anderen Netzwerk.
reply-wrong-security = Port und Sicherheit passen nicht zusammen: Die eine Seite beginnt mit Verschlüsselung, die andere ohne.
reply-wrong-security-step = Stellen Sie Port und Sicherheit in Ihrer App auf das Paar, das Portolan für Ihre Domain zeigt. Zu 993, 995 und 465 gehört SSL/TLS; zu 143, 110 und 587 gehört STARTTLS.
reply-without-encryption = Die App konnte sich nicht verschlüsselt verbinden und bietet an, es ohne zu tun.
reply-without-encryption-step = Antworten Sie „Nein“: Ohne Verschlüsselung kann jeder unterwegs Ihr Passwort mitlesen. Vergleichen Sie Server, Port und Sicherheit in Ihrer App mit dem, was Portolan für Ihre Domain zeigt; wenn es dasselbe ist, versuchen Sie es in einem anderen Netzwerk.
reply-tls-too-old = Ihre App und der Server können sich auf keine Verschlüsselung einigen. Einer von beiden ist zu alt.
reply-tls-too-old-step = Bringen Sie Ihre App und Ihr Gerät auf den neuesten Stand. Wenn das nicht hilft, sagen Sie es der Mail-Administration.
reply-over-quota = Das Postfach ist voll.
reply-over-quota-step = Löschen Sie auf der Website Ihres Anbieters große Nachrichten, und leeren Sie dort den Papierkorb, oder bitten Sie um mehr Speicherplatz. Wenn das Postfach der Person voll ist, der Sie schreiben, kann nur sie selbst das tun.
reply-too-big = Die Nachricht ist größer, als der Server erlaubt.
reply-too-big-step = Schicken Sie einen kleineren Anhang oder einen Link zu der Datei.
reply-sender-not-yours = Der Server lässt diese Anmeldung nicht von dieser Adresse aus senden.
reply-sender-not-yours-step = Stellen Sie in Ihrer App als Absender die Adresse ein, die zu der Anmeldung gehört. Wenn Sie auch von einer anderen aus senden wollen, fragen Sie die Mail-Administration.
reply-no-such-recipient = Der Server sagt, dass es die Adresse nicht gibt, an die Sie schreiben.
reply-no-such-recipient-step = Prüfen Sie diese Adresse Buchstabe für Buchstabe. Ihre eigenen Einstellungen sind in Ordnung: Sie sind angemeldet und dürfen senden.
reply-sending-refused = Der Server weigert sich, diese Nachricht weiterzugeben.
reply-sending-refused-step = Prüfen Sie, ob in Ihrer App die Anmeldung für den Postausgang eingeschaltet ist. Wenn ja, schicken Sie den ganzen Text dieser Meldung an den Support Ihres Anbieters: Den Grund kann man nur dort sehen.
reply-sign-in-failed = Die Anmeldung auf der Seite Ihres Anbieters hat nicht geklappt.
reply-sign-in-failed-step = Versuchen Sie es noch einmal, und führen Sie die Anmeldung in dem Fenster, das sich öffnet, bis zum Ende durch; erlauben Sie dort Cookies. Wenn Ihr Anbieter keine solche Seite hat, stellen Sie das Anmeldeverfahren auf „Passwort, normal“.
reply-name-not-found = Ihr Gerät hat keinen Server mit diesem Namen gefunden.
reply-name-not-found-step = Vergleichen Sie den Namen des Servers in Ihrer App Buchstabe für Buchstabe mit dem, den Portolan für Ihre Domain zeigt. Wenn er stimmt, sehen Sie nach, ob Sie online sind, und versuchen Sie es in einem anderen Netzwerk.
reply-timed-out = Der Port des Servers hat nicht geantwortet. Meistens sperrt ihn das Netzwerk, in dem Sie sind, oder ein Virenschutzprogramm.
reply-refused = Die App bekam keine Verbindung. Entweder stimmt der Servername oder der Port nicht, oder das Netzwerk, in dem Sie sind, sperrt die Verbindung.
reply-dropped = Die Verbindung kam zustande und wurde dann getrennt. Das tut oft ein Virenschutzprogramm oder eine Firewall.
reply-network-step = Vergleichen Sie Server und Port in Ihrer App mit denen, die Portolan für Ihre Domain zeigt. Wenn sie gleich sind, versuchen Sie es in einem anderen Netzwerk, etwa dem Ihres Smartphones. Welche Ports Ihr Netzwerk sperrt, erfahren Sie auf der Seite Ihres Ergebnisses bei „Sperrt mein Netzwerk E-Mails?“.
reply-found-nothing = Die App hat von selbst keine Einstellungen gefunden.
reply-found-nothing-step = Wählen Sie in Ihrer App die Einrichtung von Hand, und tragen Sie die Einstellungen ein, die Portolan für Ihre Domain zeigt.
reply-file-open = Andere Benutzer dieses Computers können die Datei des Programms lesen, deshalb benutzt es sie nicht.
reply-file-open-step = Lassen Sie sonst niemanden die Datei lesen: Führen Sie chmod 600 mit ihrem Namen aus; er steht in der Meldung.
