# What went wrong with a request, and the next thing to try.

## What was typed

error-address-empty = Das Feld ist leer. Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel ana@example.org.
error-address-no-domain = Hinter dem @ steht nichts. Ergänzen Sie den Teil dahinter, zum Beispiel example.org.
error-address-no-local-part = Vor dem @ steht nichts. Geben Sie die ganze Adresse ein, zum Beispiel ana@example.org.
error-address-two-ats = Hier stehen zwei @. Eine Adresse hat nur eines; entfernen Sie, was doppelt eingefügt wurde.
error-address-bad-local-part = Was vor dem @ steht, kann nicht zu einer E-Mail-Adresse gehören. Achten Sie auf Leerzeichen, Kommas und fehlende Buchstaben.
error-address-ip = Das ist die Nummer eines Computers, keine E-Mail-Adresse. Geben Sie den Namen hinter dem @ Ihrer Adresse ein, zum Beispiel example.org.
error-address-localhost = „localhost“ bedeutet genau diesen Computer und hat keine E-Mail im Internet. Geben Sie die Adresse ein, unter der andere Ihnen schreiben.
error-address-single-label = In einer Mail-Domain kommt ein Punkt vor, wie in example.org. Ergänzen Sie die fehlende Endung.
error-address-label-too-long = Ein Teil zwischen zwei Punkten ist länger als die 63 Zeichen, die eine Domain erlaubt. Prüfen Sie, ob aus Versehen Text in die Adresse eingefügt wurde.
error-address-too-long = Das ist länger, als eine Domain sein kann. Prüfen Sie, ob aus Versehen Text in die Adresse eingefügt wurde.
error-address-bad-domain = Was hinter dem @ steht, ist kein Domainname. Achten Sie auf Leerzeichen, Unterstriche und zwei Punkte hintereinander.

## What this server could not do

error-no-name-server = Dieser Server erreicht keinen Nameserver und kann daher nichts nachschlagen. Über Ihre E-Mail sagt das nichts. Versuchen Sie es in ein paar Minuten noch einmal; wenn Sie diesen Server betreiben, prüfen Sie sein Netzwerk und seine Einstellung nameserver.
error-no-route = Dieser Server hat im Moment keine Verbindung ins Internet und kann daher keinen Mailserver fragen. Über Ihre E-Mail sagt das nichts. Versuchen Sie es in ein paar Minuten noch einmal; wenn Sie diesen Server betreiben, prüfen Sie sein Netzwerk.
error-rate-limited = { $seconds ->
    [one] Sie haben sehr oft gefragt. Warten Sie eine Sekunde, und versuchen Sie es dann noch einmal.
   *[other] Sie haben sehr oft gefragt. Warten Sie { $seconds } Sekunden, und versuchen Sie es dann noch einmal.
}
error-busy = Im Moment werden hier sehr viele Domains untersucht. Versuchen Sie es in ein paar Sekunden noch einmal.
error-lookup-closed = Dieser Server untersucht nur die Domains, für die er Einstellungen veröffentlicht, und diese gehört nicht dazu. Prüfen Sie die Adresse auf Tippfehler, oder fragen Sie Ihren E-Mail-Anbieter nach seinen Einstellungen.
error-not-found = Hier gibt es keine Seite. Beginnen Sie noch einmal mit Ihrer E-Mail-Adresse.
error-address-missing = Dafür wird eine Adresse gebraucht. Ergänzen Sie sie, zum Beispiel ana@example.org, oder beginnen Sie noch einmal auf der ersten Seite.
error-not-published = Dieser Server veröffentlicht keine Einstellungen für diese Domain. Prüfen Sie die Adresse auf Tippfehler, oder beginnen Sie noch einmal auf der ersten Seite.
error-no-settings = In eine Datei kommen nur geprüfte Einstellungen, für das Lesen und für das Senden, und hier sind nicht alle geprüft. Auf der Seite der Domain steht, was gefunden wurde und wer es beheben kann.
error-other-domain = Diese Adresse gehört zu einer anderen Domain als diese Seite. Geben Sie eine Adresse dieser Domain ein, oder beginnen Sie noch einmal auf der ersten Seite.
error-bad-request = Diese Anfrage ist unvollständig oder unverständlich. Gehen Sie zurück, und versuchen Sie es noch einmal von der ersten Seite aus.
error-cross-site = Eine andere Website hat diese Anfrage in Ihrem Namen geschickt; sie wurde deshalb nicht ausgeführt. Öffnen Sie hier die erste Seite, und beginnen Sie dort.
error-method-not-allowed = Diese Seite kann mit dem, was ihr gesendet wurde, nichts anfangen. Beginnen Sie noch einmal mit Ihrer E-Mail-Adresse.
error-too-large = Das ist mehr, als dieser Server liest. Kürzen Sie es, und versuchen Sie es noch einmal.
error-cannot-carry = Diese Einstellungen passen nicht in eine Datei dieser Art. Nehmen Sie eine andere Datei, oder tragen Sie die Einstellungen von Hand ein.
error-not-ready = Diese Domain wurde noch nicht untersucht. Versuchen Sie es in ein paar Sekunden noch einmal.
error-timeout = Das hat zu lange gedauert und wurde abgebrochen. Versuchen Sie es noch einmal.
error-internal = Auf diesem Server ist etwas schiefgegangen; es wurde vermerkt. Über Ihre E-Mail sagt das nichts. Versuchen Sie es noch einmal; wenn es dabei bleibt, sagen Sie es denen, die diesen Server betreiben.
error-intrusive-not-ours = { $domain } ist keine Domain dieser Konfiguration, und --intrusive sendet, was man dem Server eines Fremden nicht senden sollte. Veröffentlichen Sie die Domain in der Datei, die --config nennt, und versuchen Sie es dann noch einmal.
error-no-such-client = Einen Client „{ $name }“ gibt es hier nicht. Bekannt sind: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Hier fehlt das @. Geben Sie die ganze Adresse ein, zum Beispiel ana@example.org, oder nur das, was hinter dem @ steht.
