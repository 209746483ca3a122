# Guides of apps on phones and tablets.

## Apple Mail on iPhone and iPad

guide-apple-mail-load = Öffnen Sie diese Seite auf dem iPhone oder iPad in Safari, und laden Sie das Profil. Es richtet das Konto von selbst ein.
guide-apple-mail-profile = Öffnen Sie die Einstellungen, und wählen Sie „Profil geladen“, oder sehen Sie unter „Allgemein“, „VPN und Geräteverwaltung“ nach. Wählen Sie „Installieren“, geben Sie den Code des Geräts ein, dann das:
guide-apple-mail-by-hand = Öffnen Sie in den Einstellungen „Apps“, „Mail“, „Mail-Accounts“, „Account hinzufügen“, „Andere“, „Mail-Account hinzufügen“ (vor iOS 18: „Einstellungen“, „Mail“, „Accounts“). Geben Sie Ihren Namen, Ihre Adresse und Ihr Passwort ein.
guide-apple-mail-sign-in = Öffnen Sie in den Einstellungen „Apps“, „Mail“, „Mail-Accounts“, „Account hinzufügen“ (vor iOS 18: „Einstellungen“, „Mail“, „Accounts“). Wählen Sie in der Liste Ihren Anbieter, { $provider } oder die Firma dahinter, nicht „Andere“. Melden Sie sich auf der Seite an, die sich öffnet.
guide-apple-mail-incoming = Tragen Sie unter „Server für eintreffende E-Mails“ das ein:
guide-apple-mail-outgoing = Tragen Sie unter „Server für ausgehende E-Mails“ das ein. Füllen Sie Benutzername und Passwort aus, auch wenn „Optional“ dabeisteht:
guide-apple-mail-ports = Wenn keine Verbindung zustande kommt, öffnen Sie die erweiterten Einstellungen des Accounts, sehen Sie nach, ob „SSL verwenden“ eingeschaltet ist, und vergleichen Sie die Ports:
guide-apple-mail-fact-finds-nothing = Apple Mail sucht nicht nach Einstellungen, die eine Domain veröffentlicht. Es kennt große Anbieter und rät beim Rest.
guide-apple-mail-fact-profile-removes = Ein Konto, das aus einem Profil stammt, verschwindet, wenn das Profil entfernt wird.

## Gmail

guide-gmail-open = Öffnen Sie die Gmail-App, tippen Sie oben auf Ihr Bild, wählen Sie, ein weiteres Konto hinzuzufügen, und dann eines von einem anderen Anbieter („Other“).
guide-gmail-sign-in = Öffnen Sie die Gmail-App, tippen Sie oben auf Ihr Bild, und wählen Sie, ein weiteres Konto hinzuzufügen. Wählen Sie in der Liste Ihren Anbieter, { $provider } oder die Firma dahinter, nicht den Eintrag für andere („Other“). Melden Sie sich auf der Seite an, die sich öffnet.
guide-gmail-address = Geben Sie Ihre Adresse ein. Wählen Sie die manuelle Einrichtung, wenn sie angeboten wird:
guide-gmail-personal = Wählen Sie das persönliche Konto mit IMAP oder das mit POP3, wie es hier steht, und geben Sie das Passwort ein:
guide-gmail-ignores = Diese App benutzt die Einstellungen nicht, die eine Domain veröffentlicht. Sie rät; vergleichen Sie, was sie einträgt, mit diesen.

## Samsung Email

guide-samsung-email-open = Öffnen Sie E-Mail, und fügen Sie in den Einstellungen ein Konto hinzu. Wählen Sie die Art für andere Anbieter.
guide-samsung-email-address = Geben Sie Ihre Adresse und Ihr Passwort ein, und wählen Sie die manuelle Einrichtung:
guide-samsung-email-fact-asks = Es wurde beobachtet, dass die App von Samsung nach der Einstellungsdatei fragt, die für diese Domain veröffentlicht ist. Vielleicht trägt sie die Server also selbst ein. Vergleichen Sie sie mit diesen.

## Outlook on phones

guide-outlook-mobile-open = Öffnen Sie Outlook, dann seine Einstellungen, und fügen Sie ein E-Mail-Konto hinzu.
guide-outlook-mobile-manual = Wenn es fragt, wer Ihr Anbieter ist, oder Exchange vorschlägt, ändern Sie das, und wählen Sie dies. Vielleicht müssen dafür zuerst die erweiterten Einstellungen angezeigt werden:

## Thunderbird for Android

guide-thunderbird-android-code = Erstellen Sie einen Code, der Ihr Konto enthält, und zeigen Sie ihn auf diesem Bildschirm an.
guide-thunderbird-android-code-elsewhere = Öffnen Sie diese Seite auf einem anderen Bildschirm, etwa an einem Computer, und erstellen Sie dort einen Code, der Ihr Konto enthält.
guide-thunderbird-android-import = Öffnen Sie auf dem Smartphone Thunderbird (oder K-9 Mail), fügen Sie ein Konto hinzu, wählen Sie den Import, und scannen Sie den Code. Danach fragt die App nach Ihrem Passwort, oder sie öffnet die Anmeldeseite Ihres Anbieters.
guide-thunderbird-android-import-sign-in = Öffnen Sie auf dem Smartphone Thunderbird (oder K-9 Mail), fügen Sie ein Konto hinzu, wählen Sie den Import, und scannen Sie den Code. Danach öffnet die App die Anmeldeseite Ihres Anbieters.
guide-thunderbird-android-look = Öffnen Sie auf dem Smartphone Thunderbird (oder K-9 Mail), fügen Sie ein Konto hinzu, und geben Sie Ihre Adresse ein. Die App sucht die Server selbst. Vergleichen Sie das Gefundene mit den Werten unten, und berichtigen Sie, was anders ist, indem Sie die Konfiguration bearbeiten. Wenn sie nichts findet, tragen Sie diese ein:
guide-thunderbird-android-sign-in = Öffnen Sie auf dem Smartphone Thunderbird (oder K-9 Mail), fügen Sie ein Konto hinzu, und geben Sie Ihre Adresse ein. Wenn die App eine Art der Anmeldung zeigt, muss es OAuth 2.0 sein. Melden Sie sich auf der Seite an, die sich öffnet; es ist die von { $provider }.
guide-thunderbird-android-fact-finds = Die App sucht auch nach der Einstellungsdatei, die für diese Domain veröffentlicht ist, und braucht vielleicht nichts als Ihre Adresse.
guide-thunderbird-android-fact-import = Den Import mit einem Code gibt es seit Anfang 2025.

## FairEmail

guide-fairemail-sign-in = Öffnen Sie FairEmail, und wählen Sie in der Liste der Schnelleinrichtung Ihren Anbieter, { $provider } oder die Firma dahinter. Melden Sie sich auf der Seite an, die sich öffnet.
guide-fairemail-quick = Öffnen Sie FairEmail, wählen Sie die schnelle Einrichtung für einen anderen Anbieter, und geben Sie Ihren Namen, Ihre Adresse und Ihr Passwort ein:
guide-fairemail-compare = Vergleichen Sie das Gefundene mit den Werten unten. Wenn es dasselbe ist, speichern Sie, und Sie sind fertig.
guide-fairemail-pop3 = Die schnelle Einrichtung legt ein Konto für IMAP an. Für POP3 geht es von Hand weiter.
guide-fairemail-manual = Öffnen Sie die Einstellungen von FairEmail und darin die manuelle Einrichtung. Fügen Sie zuerst ein Konto hinzu; es dient dem Empfang. Wählen Sie einen eigenen Anbieter („Custom“).
guide-fairemail-identity = Fügen Sie dann eine Identität hinzu; sie dient dem Senden:
guide-fairemail-fact-finds = FairEmail sucht bei der Domain nach SRV-Einträgen, nach der Einstellungsdatei und nach Autodiscover und rät beim Rest.

## Spark

guide-spark-open = Öffnen Sie Spark, und fügen Sie in den Einstellungen ein Konto hinzu. Wählen Sie die Art für andere Anbieter.
guide-spark-address = Geben Sie Ihre Adresse und Ihr Passwort ein:
guide-spark-manual = Lassen Sie sich die zusätzlichen oder erweiterten Einstellungen zeigen, damit Sie die Server selbst eintragen können.
guide-spark-cloud = Der Hersteller von Spark bewahrt die Passwörter von E-Mail-Konten auf eigenen Servern auf, wo kein anderes Anmeldeverfahren bekannt ist. Das schrieb er 2015 und nannte diesen Text seither veraltet; lesen Sie seine Datenschutzerklärung, bevor Sie Ihr Passwort eingeben.

## BlueMail

guide-bluemail-open = Öffnen Sie BlueMail, und fügen Sie ein Konto hinzu. Wählen Sie die Art für andere Anbieter.
guide-bluemail-address = Geben Sie Ihre Adresse und Ihr Passwort ein, und schalten Sie die automatische Einrichtung aus, wenn es dafür einen Schalter gibt:
guide-bluemail-manual = Wählen Sie die Art des Kontos:
guide-bluemail-fact-policy = Der Hersteller schreibt, dass er keine E-Mails auf seinen Servern speichert.
