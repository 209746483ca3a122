# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Ergebnis verschicken, drucken oder auf dem Smartphone öffnen
share-send = Verschicken
share-lead = Der Link führt zu diesem Ergebnis. Wer ihn öffnet, sieht die Schritte für das eigene Gerät.
share-lead-guide = Wer den Link öffnet, sieht dieses Ergebnis mit diesen Schritten: { $guide }.
share-at = Wohin der Link führt
share-at-page = Diese Seite, so wie sie jetzt ist
share-copy = Link kopieren
share-on = Teilen
share-with-me = Meine Adresse in den Link aufnehmen
share-with-me-note = Was vor dem @ steht, kommt hinter das # des Links; diesen Teil behalten Browser für sich. Wer den Link bekommt, kann es lesen.
share-phone = Auf dem Smartphone öffnen
share-code = Richten Sie die Kamera Ihres Smartphones auf diesen Code: Diese Seite öffnet sich dann dort. Der Code enthält den Link, der darunter steht, und sonst nichts.
share-code-alt = Code mit dem Link zu dieser Seite
share-code-local = Dieser Server ist nur von diesem Computer aus erreichbar; der Code funktioniert deshalb nur hier.
share-print = Drucken
share-print-holds = Ein Blatt mit den Einstellungen und einem Code, geeignet für ein Schwarzes Brett. Darauf steht die Domain und nicht der Teil vor dem @.
share-print-button = Blatt drucken
share-kept = Was dieser Browser speichert
share-kept-note = Die Ergebnisse der letzten 20 Domains bleiben in diesem Browser, damit Sie sehen, was sich geändert hat. Was vor dem @ steht, ist nicht dabei.
share-forget = Diese Ergebnisse aus dem Browser löschen
share-forgotten = Gelöscht

sheet-for = Mail-Einstellungen für
sheet-scan = Scannen Sie diesen Code, dann sehen Sie die Schritte für Ihr Gerät, gleich welches:
sheet-scan-alt = Code mit dem Link zu diesen Einstellungen
sheet-password = Ihr Passwort gehört nur Ihnen. Niemand braucht es, um Ihnen bei diesen Einstellungen zu helfen.

changes-heading = Was sich geändert hat
changes-none = Seit der letzten Anzeige in diesem Browser, am { $date }, hat sich nichts geändert.
changes-some = Seit der letzten Anzeige in diesem Browser, am { $date }:
changes-head = Vorher lautete das Ergebnis „{ $before }“, jetzt lautet es „{ $now }“.
changes-port = { $port } – vorher: { $before }. Jetzt: { $now }.
changes-setting = { $setting }: Der Stand ist jetzt ein anderer.
changes-setting-new = Neu: { $setting }
changes-setting-gone = Nicht mehr empfohlen: { $setting }

about-kept-browser = Die Ergebnisse der letzten 20 Domains bleiben in Ihrem eigenen Browser, damit er Ihnen zeigen kann, was sich geändert hat: ob jeder Port funktioniert hat, und die Einstellungen. Was vor dem @ steht, ist nicht dabei, nichts davon wird gesendet, und eine Schaltfläche unter jedem Ergebnis löscht sie.
