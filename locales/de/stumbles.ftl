# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Die Einstellungsdatei von { $domain } beginnt mit einer Bytereihenfolge-Markierung (BOM). Diese Apps entnehmen ihr dann nichts: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Speichern Sie die Datei als UTF-8 ohne Bytereihenfolge-Markierung.

finding-autoconfig-lacks = In der Einstellungsdatei von { $domain } fehlt etwas, oder es steht dort in einer Form, die nicht jede App annimmt: { $what }. Diese Apps richten sich danach nicht von selbst ein: { $clients }.
finding-autoconfig-lacks-remedy = Schreiben Sie es wie in der Zeile unten.

finding-autoconfig-section = In der Einstellungsdatei von { $domain } fehlt im Abschnitt vom Typ { $type } etwas, oder es steht dort in einer Form, die nicht jede App annimmt: { $what }. Diese Apps richten sich danach nicht von selbst ein: { $clients }.
finding-autoconfig-section-remedy = Schreiben Sie es wie in der Zeile unten, oder entfernen Sie den Abschnitt.

detail-stumbles = manche Mail-Apps stolpern über ihren Inhalt
