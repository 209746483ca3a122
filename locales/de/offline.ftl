# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Keine Verbindung
offline-means = Ihr Gerät konnte diese Website nicht erreichen. Über Ihre E-Mail oder Ihre Adresse sagt das nichts.
offline-try-network = Sehen Sie nach, ob WLAN oder mobile Daten eingeschaltet sind und der Flugmodus ausgeschaltet ist.
offline-try-sign-in = In Hotel, Zug oder Café verlangt das Netz vielleicht erst eine Anmeldung: Öffnen Sie irgendeine andere Seite, dann erscheint das Formular dafür.
offline-try-wait = Wenn sich andere Seiten öffnen und diese nicht, liegt der Fehler hier oder auf dem Weg hierher: Warten Sie ein paar Minuten.
offline-goes-on = Was Sie eingegeben haben, bleibt hier. Sobald die Verbindung wieder da ist, geht es von selbst weiter.
about-kept-offline = Sobald Sie das Formular benutzt oder eine Untersuchung gesehen haben, behält Ihr Browser eine einzige Seite dieser Website in Ihrer Sprache, die sagt, was ohne Verbindung zu tun ist, und ein kleines Skript, das sie zeigt. Weder Ihre Adresse noch irgendeine Domain steht darin. Beides verschwindet, wenn Sie die Daten dieser Website im Browser löschen.
