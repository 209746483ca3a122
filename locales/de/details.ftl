# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = die Zeit ist abgelaufen
detail-budget = vorerst oft genug angerufen
detail-no-ipv6 = dieser Server hat kein IPv6
detail-port-blocked = das Netzwerk dieses Servers scheint den Port zu sperren
detail-no-ipv6-here = dieser Server hat kein IPv6
detail-dns-servfail = der Nameserver meldet einen Fehler
detail-dns-refused = der Nameserver verweigert die Antwort
detail-dns-timeout = der Nameserver antwortet nicht
detail-dns-failed = der Name ließ sich nicht nachschlagen
detail-no-name-server = kein Nameserver antwortet
detail-failure = Fehler
detail-no-address = der Name führt nirgendwohin
detail-forbidden = dieser Server verbindet sich nicht mit dieser Adresse
detail-local-trouble = Schwierigkeiten auf diesem Server
detail-too-large = die Antwort ist zu lang
detail-unreadable = die Datei lässt sich nicht lesen
detail-bad-url = die Adresse ist ungültig
detail-bad-base-url = die Adresse des Verzeichnisses ist ungültig
detail-name-too-long = der Name würde zu lang
detail-too-many-redirects = endlose Weiterleitungen
detail-redirect-not-followed = Weiterleitung an eine Stelle, der nicht gefolgt wird
detail-not-http = die Antwort ist keine Webseite
detail-not-autoconfig = die Antwort ist keine Einstellungsdatei
detail-not-pacc = die Antwort ist keine Einstellungsdatei
detail-not-mta-sts = die Antwort ist keine Richtlinie
detail-not-autodiscover = die Antwort ist keine Autodiscover-Antwort
detail-nothing-here = der Server antwortet und hat nichts zu dieser Domain
detail-not-jmap = die Antwort ist eine Webseite
detail-login-wanted = eine Anmeldung wird verlangt, es gibt den Dienst also
detail-digest-missing = im DNS steht keine Prüfsumme dieser Datei; für sich allein gilt sie daher nicht als glaubwürdig
detail-digest-mismatch = die Prüfsumme im DNS gehört zu einer anderen Datei; für sich allein gilt diese daher nicht als glaubwürdig
detail-digest-unknown = die Prüfsumme im DNS ließ sich nicht nachschlagen; für sich allein gilt die Datei daher nicht als glaubwürdig
detail-malformed-xml = die Einstellungsdatei ist beschädigt
detail-no-usable-server = die Einstellungsdatei nennt keinen brauchbaren Server
detail-mx-on-the-way = die E-Mails durchlaufen die annehmende Firma nur, auf dem Weg zum Postfach
detail-media-type = der Webserver nennt sie nicht XML
detail-own-answer = die Antwort kommt von diesem Server selbst
detail-switched-off = auf diesem Server abgeschaltet
detail-http = der Webserver antwortet mit Status { $status }
detail-tls-alert = die Verschlüsselung wurde verweigert: { $alert }
detail-after = nachdem wir { $command } gesagt hatten
detail-lmtp = der Server spricht LMTP, das für die Zustellung zwischen Servern gedacht ist
detail-endless-line = der Server schickt eine endlose Zeile
detail-too-many-lines = der Server schickt endlos Zeilen
detail-too-much-text = der Server schickt mehr Text, als ein Mailserver zu sagen hat
detail-no-mx = keine andere Firma nimmt die E-Mails an
detail-own-mx = die Domain nimmt ihre E-Mails selbst an

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = Verschlüsselung verweigert
detail-tls-failed = Verschlüsselung scheitert
detail-cert-not-yet-valid = Zertifikat noch nicht gültig
