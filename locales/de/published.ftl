# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = Der SRV-Eintrag { $owner } nennt keinen Server. Sein Ziel muss ein Hostname sein, ist aber eine IP-Adresse oder etwas anderes, womit keine App etwas anfangen kann.
finding-srv-invalid-remedy = Lassen Sie den Eintrag den Server nennen, oder entfernen Sie ihn.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = einige der Namen ließen sich nicht nachschlagen
detail-no-host-name = die Einträge nennen keinen Server

# MX
finding-mx-invalid = Die MX-Einträge von { $domain } nennen keinen Server: Dort steht eine IP-Adresse, „localhost“ oder etwas anderes, wohin niemand E-Mails senden kann.
finding-mx-invalid-remedy = Wer das DNS der Domain verwaltet, muss dort den Hostnamen des Servers eintragen, der die E-Mails annimmt. Bis dahin kommt keine E-Mail an.

# Where it was read, against what the server does.
finding-mode-contradicted = { $speaks ->
    [implicit-tls] Laut dieser Quelle beginnt { $subject } TLS mit STARTTLS: { $source }. Der Server dort erwartet TLS aber von Anfang an.
    [starttls] Laut dieser Quelle verwendet { $subject } TLS von Anfang an: { $source }. Der Server dort beginnt aber ohne und bietet dann STARTTLS an.
   *[another-protocol] Laut dieser Quelle spricht { $subject } ein anderes Protokoll, als es der Server dort tut: { $source }.
}
finding-mode-contradicted-remedy = Passen Sie das Veröffentlichte an das an, was der Server tut. Die Einstellungen auf dieser Seite sind bereits richtig; Apps, die der Quelle aufs Wort folgen, scheitern.
finding-login-contradicted = Laut dieser Quelle nimmt { $subject } nur das Anmeldeverfahren „{ $method }“ an: { $source }. Der Server bietet es aber nicht an.
finding-login-contradicted-remedy = Schalten Sie dieses Anmeldeverfahren ein, oder veröffentlichen Sie eines, das der Server anbietet. Die meisten Apps können password-cleartext, und das ist unter TLS sicher.

# SRV
finding-srv-half = { $missing ->
    [incoming] Die SRV-Einträge von { $domain } nennen keinen Server zum Lesen von E-Mails.
   *[outgoing] Die SRV-Einträge von { $domain } nennen keinen Server zum Senden von E-Mails.
}
finding-srv-half-remedy = Ergänzen Sie einen Eintrag für den Server, der funktioniert, damit Apps, die sich nach SRV-Einträgen richten, alles finden, was sie brauchen.
finding-srv-withheld = { $role ->
    [incoming] Laut den SRV-Einträgen von { $domain } gibt es keinen Server zum Lesen von E-Mails, obwohl { $host } auf Port { $port } antwortet.
   *[outgoing] Laut den SRV-Einträgen von { $domain } gibt es keinen Server zum Senden von E-Mails, obwohl { $host } auf Port { $port } antwortet.
}
finding-srv-withheld-remedy = Wenn Mail-Apps diesen Server benutzen dürfen, lassen Sie den Eintrag ihn nennen statt eines einzelnen Punkts. Wenn sie wegbleiben sollen, schließen Sie den Port.
finding-srv-withholds-named = Die SRV-Einträge von { $domain } sagen, dass es dort kein { $protocol } gibt, aber diese Quelle nennt { $host }, und der Server antwortet auf Port { $port }: { $source }. Manche Apps werden ihn einrichten, andere nicht.
finding-srv-withholds-named-remedy = Wenn Mail-Apps ihn benutzen dürfen, lassen Sie den Eintrag { $host } statt eines einzelnen Punkts nennen. Wenn nicht, nehmen Sie ihn aus dem übrigen Veröffentlichten heraus.

finding-too-many-hosts = { $count ->
    [one] { $domain } veröffentlicht mehr Mailserver als die { $most }, die auf einmal gefragt werden. Einer wurde weggelassen; über ihn ist nichts bekannt.
   *[other] { $domain } veröffentlicht mehr Mailserver als die { $most }, die auf einmal gefragt werden. { $count } wurden weggelassen; über sie ist nichts bekannt.
}
finding-too-many-hosts-remedy = Veröffentlichen Sie nur die Server, die Mail-Apps benutzen sollen. Ein Name kann zu mehreren Adressen führen.

detail-withheld = die Domain erklärt, dass es das bei ihr nicht gibt
