# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Für Sie
remedy-for-mail-admin = Für die Mail-Administration
remedy-for-network = Für die Netzwerk-Administration
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Klicken Sie die Warnung in Ihrer Mail-App nicht weg.
finding-cert-chain-expired-meanwhile = Klicken Sie die Warnung in Ihrer Mail-App nicht weg.
finding-cert-self-signed-meanwhile = Bis dahin warnt die Mail-App zu Recht.
finding-starttls-missing-meanwhile = Benutzen Sie diesen Port nicht.
finding-starttls-missing-meanwhile-ports = Benutzen Sie diese Ports nicht.
finding-starttls-injected-meanwhile = Benutzen Sie diesen Port bis dahin nicht.
finding-starttls-injected-meanwhile-ports = Benutzen Sie diese Ports bis dahin nicht.
finding-auth-in-clear-meanwhile = Stellen Sie Ihre eigene App so ein, dass Verschlüsselung vorgeschrieben ist, niemals „wenn verfügbar“.
finding-turned-away-meanwhile = Wenn es eine Begrenzung oder eine Sperrliste ist, wird Ihre eigene App vielleicht trotzdem eingelassen.
finding-no-incoming-meanwhile = Die Karte zeigt, was ausprobiert wurde. Zeigen Sie diese Seite der Mail-Administration.
finding-no-outgoing-meanwhile = Die Karte zeigt, was ausprobiert wurde. Zeigen Sie diese Seite der Mail-Administration.
finding-nothing-answers-meanwhile = Versuchen Sie es in ein paar Minuten noch einmal. Wenn es dann immer noch so ist, schreiben Sie der Mail-Administration.
finding-dns-failed-meanwhile = Versuchen Sie es in ein paar Minuten noch einmal.
finding-dnssec-bogus-meanwhile = Warten Sie, bevor Sie Ihr Passwort irgendwo eingeben.
finding-srv-incomplete-meanwhile = Versuchen Sie es in ein paar Minuten noch einmal.
finding-host-dns-failed-meanwhile = Versuchen Sie es in ein paar Minuten noch einmal.
finding-null-mx-admin = Wenn die Domain E-Mail annehmen soll, ersetzen Sie ihren leeren MX-Eintrag.
finding-not-authenticated-admin = Veröffentlichen Sie die Einstellungen über HTTPS unter autoconfig.{ $domain }, dann muss niemand nachfragen.
