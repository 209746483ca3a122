# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Sperrt mein Netzwerk E-Mails?
vantage-lead = Eine Webseite kann keine Mail-Ports erreichen und sie deshalb nicht von dort ausprobieren, wo Sie sind. Diese Befehle können es. Sie gehören zu Ihrem System, öffnen eine Verbindung und schließen sie wieder, und sie senden weder Namen noch Passwort. Führen Sie sie auf einem Computer in dem Netzwerk aus, über das Sie etwas wissen wollen.
vantage-powershell = Windows: in der PowerShell
vantage-terminal = macOS und Linux: im Terminal
vantage-powershell-ports = Öffnet eine Verbindung zu jedem Port und sagt hinter TcpTestSucceeded, ob das geklappt hat.
vantage-terminal-ports = Öffnet eine Verbindung zu jedem Port, wartet darauf höchstens fünf Sekunden und sagt, ob das geklappt hat.
vantage-terminal-certificates = Beginnt mit jedem Server eine Verschlüsselung und gibt aus, wessen Zertifikat gezeigt wird. So sieht man, ob jemand dazwischensitzt, zum Beispiel ein Virenschutzprogramm.
vantage-copy = Befehle kopieren
vantage-copy-which = Befehle kopieren: { $program }
vantage-label = Fügen Sie ein, was die Befehle ausgeben, zusammen mit den Zeilen, die Sie eingegeben haben
vantage-note = Es wird hier in Ihrem Browser gelesen. Es wird nirgendwohin geschickt und nicht gespeichert.
vantage-button = Was bedeutet das?

vantage-state-open = { $host }, Port { $port }: offen
vantage-state-blocked = { $host }, Port { $port }: keine Verbindung, obwohl Portolan eine bekommt
vantage-state-refused = { $host }, Port { $port }: abgelehnt, obwohl Portolan eingelassen wird
vantage-state-no-name = { $host }: Dieser Name wird nicht gefunden
vantage-state-no-tls = { $host }, Port { $port }: offen, aber die Verschlüsselung beginnt nicht so wie bei Portolan
vantage-state-foreign = { $host }, Port { $port }: zeigt ein anderes Zertifikat als Portolan gegenüber, ausgestellt von „{ $issuer }“

vantage-conclusion-open = Alle Ports, die Sie ausprobiert haben, sind offen; das Netzwerk steht also nicht im Weg. Wenn Ihre App trotzdem scheitert, sehen Sie sich dort Benutzername, Passwort und Sicherheit an.
vantage-conclusion-other = Port { $port } von { $host } ist dort, wo Sie sind, gesperrt. Port { $otherport } von { $otherhost } funktioniert: Stellen Sie Ihre App darauf ein, mit { $security }.
vantage-conclusion-blocked = Port { $port } von { $host } ist dort, wo Sie sind, gesperrt. Bitten Sie die Leute, die dieses Netzwerk betreiben, ihn zu öffnen, oder benutzen Sie ein anderes Netzwerk.
vantage-conclusion-several = Dort, wo Sie sind, sind gesperrt: { $ports }. Bitten Sie die Leute, die dieses Netzwerk betreiben, sie zu öffnen, oder benutzen Sie ein anderes Netzwerk.
# One of these ports, in a list.
vantage-conclusion-several-port = Port { $port } von { $host }
vantage-conclusion-all = Alle Ports, die Sie ausprobiert haben, sind dort, wo Sie sind, gesperrt. Bitten Sie die Leute, die dieses Netzwerk betreiben, sie zu öffnen, oder benutzen Sie ein anderes Netzwerk, etwa das Ihres Smartphones.
vantage-conclusion-no-name = Der Name { $host } wird dort, wo Sie sind, nicht gefunden. Sehen Sie nach, ob Sie online sind, und versuchen Sie es in einem anderen Netzwerk.
vantage-conclusion-no-tls = Etwas zwischen Ihnen und { $host } antwortet anstelle des Servers. Meistens ist es ein Virenschutzprogramm auf dem Computer: Schalten Sie dessen Prüfung von E-Mails ab, und versuchen Sie es noch einmal.
vantage-conclusion-foreign = Etwas zwischen Ihnen und { $host } öffnet die Verschlüsselung und zeigt ein eigenes Zertifikat, ausgestellt von „{ $issuer }“. Meistens ist es ein Virenschutzprogramm auf dem Computer: Schalten Sie dessen Prüfung von E-Mails ab, und versuchen Sie es noch einmal. Wenn es das nicht ist, fragen Sie die Leute, die dieses Netzwerk betreiben.
vantage-conclusion-unread = Darin ist keine Ausgabe dieser Befehle. Fügen Sie alles ein, was sie ausgeben, zusammen mit den Zeilen, die Sie eingegeben haben.
