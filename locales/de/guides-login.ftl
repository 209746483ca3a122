# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } nimmt in Mail-Apps keine Passwörter an. Diese App öffnet die Anmeldeseite von { $provider }: Geben Sie Ihr Passwort dort ein und nirgends sonst.
sign-in-unknown = { $provider } nimmt in Mail-Apps keine Passwörter an, und ob diese App die Anmeldeseite von { $provider } öffnet, ist hier nicht bekannt. Fügen Sie Ihre Adresse hinzu, und sehen Sie nach: Wenn die App selbst nach Ihrem Passwort fragt, statt diese Seite zu öffnen, hören Sie auf, und nehmen Sie eine andere App.
sign-in-never = { $provider } nimmt in Mail-Apps keine Passwörter an, und diese App öffnet die Anmeldeseite von { $provider } nicht. Sie kann sich nicht anmelden; nehmen Sie eine andere App.
sign-in-helper = { $provider } nimmt von Programmen keine Passwörter an. So, wie sie sind, funktionieren diese Dateien also nicht: An die Stelle des Passworts muss ein Token für OAuth 2.0 treten, das ein Hilfsprogramm holt, und das Anmeldeverfahren muss geändert werden. Wenn Ihnen das nichts sagt, nehmen Sie eine App, die es von selbst kann.
sign-in-operator = { $provider } nimmt in Mail-Apps keine Passwörter an. Wer dieses Webmail betreibt, kann es die Anmeldeseite von { $provider } öffnen lassen; dann steht dort, wo man sich anmeldet, eine Schaltfläche dafür. Wenn keine da ist, fragen Sie nach.
sign-in-sending = { $provider } nimmt in Mail-Apps keine Passwörter an. Nur zum Senden wird noch eines angenommen, wenn die Administration Ihrer Organisation das erlaubt (SMTP AUTH); ab Ende 2026 ist es aus, bis sie es wieder einschaltet. Fragen Sie dort, bevor Sie anfangen, und wenn es aus ist, nach einem anderen Weg, etwa einem Relay.
sign-in-apps = Diese öffnen die Anmeldeseite von { $provider } von selbst:
sign-in-ask = Fragen Sie { $provider }, welche Apps sich anmelden können.
guide-way-sign-in = Der schnelle Weg: bei { $provider } anmelden
fact-sign-in = Diese App kennt die Anmeldeseite von { $provider }.
fact-password-direct = Diese App meldet sich selbst bei den Servern Ihres Anbieters an, von Ihrem eigenen Gerät aus. Soweit hier bekannt, steht kein Server des Herstellers dazwischen.
complaint-sending-sign-in = Sie empfängt, aber sie sendet nicht: Auch der Postausgangsserver verlangt eine Anmeldung. Stellen Sie dort dasselbe Anmeldeverfahren ein.
