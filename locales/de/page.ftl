# The pages.

brand = Portolan
title = { $page } · Portolan
description = Findet die Mailserver Ihrer Adresse, spricht mit jedem davon und zeigt, welche Einstellungen Ihre Mail-App braucht.
skip = Zum Inhalt springen
footer-about = Über Portolan
footer-home = Neue Adresse
footer-report = Dieses Ergebnis als JSON

## The first page

home-title = Mail-Einstellungen, die funktionieren
home-heading = Welche Einstellungen braucht Ihre Mail-App?
home-lead = Geben Sie Ihre Adresse ein. Portolan findet die Server Ihres Postfachs, spricht mit jedem davon und zeigt, was Sie eintragen müssen.
home-label = Ihre E-Mail-Adresse
home-hint = Zum Beispiel ana@example.org. Der Teil hinter dem @ genügt.
home-button = Einstellungen finden
home-privacy = Portolan fragt nie nach Ihrem Passwort. Was vor dem @ steht, bleibt in Ihrem Browser.
home-privacy-no-script = Portolan fragt nie nach Ihrem Passwort. Ihre Adresse dient nur dazu, Ihnen zu antworten, und wird nicht gespeichert.
home-samples = Dies ist eine Vorführung mit Domains zum Ausprobieren
home-steps = Was dann geschieht
home-step-ask = Portolan fragt dort nach, wo Einstellungen veröffentlicht werden: in den Dateien des Anbieters, im DNS und in Verzeichnissen von Anbietern.
home-step-talk = Es verbindet sich mit jedem Mailserver, um zu sehen, ob er antwortet, sicher ist und ein gutes Zertifikat hat. Es meldet sich nie an.
home-step-show = Sie bekommen die Einstellungen in einfachen Worten, die Schritte für Ihre App und, wo es sie gibt, eine Datei, die alles für Sie einträgt.

## Errors

error-heading-400 = Das hat nicht geklappt
error-heading-403 = Hier nicht erlaubt
error-heading-404 = Nicht gefunden
error-heading-405 = Das hat nicht geklappt
error-heading-413 = Zu lang
error-heading-429 = Bitte etwas langsamer
error-heading-500 = Unser Fehler
error-heading-503 = Im Moment nicht möglich
error-heading-other = Das hat nicht geklappt
error-try-again = Noch einmal versuchen
error-again = Adresse eingeben

## About

about-title = Über Portolan
about-heading = Über Portolan
about-lead = Ein Portolan war eine Seekarte, auf der die Häfen eingezeichnet waren und wie man sie erreicht. Dieser hier kartiert Mailserver: Er findet heraus, wie ein Postfach zu erreichen ist, weist es im Gespräch mit den Servern nach und sagt, was in eine Mail-App einzutragen ist.
about-asked = Wer wonach gefragt wird
about-asked-part = Weitergegeben wird immer nur die Domain, also der Teil nach dem @. Der Teil davor kommt nie weiter als bis zu diesem Server.
about-asked-dns = Nameserver werden nach den Mail-Einträgen der Domain gefragt.
about-asked-web = Die Webserver der Domain und die der Firma, die ihre E-Mails annimmt, werden nach einer Einstellungsdatei gefragt.
about-asked-database = Das Anbieterverzeichnis von Thunderbird wird nach der Domain gefragt, es sei denn, wer diesen Server betreibt, hat das abgeschaltet.
about-asked-mail = Die gefundenen Mailserver werden auf ihren üblichen Ports angerufen. Portolan grüßt, fragt, was sie anbieten, sieht sich das Zertifikat an und verabschiedet sich. Es versucht nie, sich anzumelden oder etwas zu senden.
about-kept = Was gespeichert wird
about-kept-result = Das Ergebnis für eine Domain bleibt einige Minuten im Arbeitsspeicher. Alle, die in dieser Zeit nach derselben Domain fragen, bekommen dasselbe Ergebnis.
about-kept-published = Veröffentlicht diese Seite Einstellungen für eine Domain, so behält sie, was dort funktioniert hat, solange sie es veröffentlicht.
about-kept-address = Ihre Adresse wird nicht gespeichert und in kein Protokoll geschrieben. Mit JavaScript bleibt sie in diesem Tab Ihres Browsers, bis Sie eine Datei oder einen Code anfordern, der sie enthält; ohne JavaScript erreicht sie diesen Server nur, damit er Ihnen antworten kann.
about-kept-cookies = Es gibt keine Cookies, keine Konten und keine Statistik über Sie, und diese Seiten laden nichts von anderswo.
about-alone = Wie Sie in Ruhe gelassen werden
about-alone-calls-at-most = Jeder Mailserver wird auf jedem Port einmal angerufen und nur dann noch höchstens dreimal, wenn der erste Anruf eine Frage offenließ. Es laufen wenige Anrufe zur gleichen Zeit, und Ergebnisse werden mehrfach verwendet. Viele Besucher bedeuten also nicht viele Anrufe.
about-alone-stop = Wenn Sie einen Mailserver betreiben und von hier nicht angerufen werden möchten, sperren Sie die Adresse dieses Servers in Ihrer Firewall, oder sagen Sie es denen, die diesen Server betreiben. Wenn Ihre Server nicht für die Öffentlichkeit gedacht sind, veröffentlichen Sie sie nicht im DNS.
about-limits = Was Portolan nicht wissen kann
about-limits-view = Portolan sieht die Server von seinem Standort aus. Ihr Netzwerk kann einen Port sperren, der von hier aus erreichbar ist, oder umgekehrt. Ob Ihr Passwort stimmt, kann nur Ihr Anbieter sagen.

## The result, while it is being made

report-title = Mail-Einstellungen für { $domain }
report-heading-for = Mail-Einstellungen für
report-ascii = Auch geschrieben als { $ascii }
live-begins = Die Mailserver von { $domain } werden gesucht …
live-source = { $source }: { $outcome }
live-observation = { $host }, Port { $port }, { $family }: { $verdict }
live-heading = Was bisher gefunden wurde
live-chart = Server, die bisher geantwortet haben
live-failed = Die Untersuchung kam nicht zum Ende. Laden Sie diese Seite neu.
live-wait = Das dauert höchstens ein paar Sekunden. Das Ergebnis erscheint hier.

## The result: the head

result-works = Diese Einstellungen funktionieren
result-works-summary = Portolan hat eben mit diesen Servern gesprochen. Tragen Sie ein, was hier folgt, oder wählen Sie Ihre App, um die Schritte zu sehen.
result-given = Das sind die Einstellungen
result-given-summary = Sie stammen von hier: { $source }. Nicht alle ließen sich von hier aus ausprobieren.
result-no-outgoing = Lesen geht, Senden ist noch nicht gelöst
result-no-outgoing-summary = Ein Server zum Lesen von E-Mails funktioniert. Einer, über den Sie sicher senden können, wurde nicht gefunden; weiter unten lesen Sie, warum und wer das beheben kann.
result-no-incoming = Senden geht, Lesen ist noch nicht gelöst
result-no-incoming-summary = Ein Server zum Senden von E-Mails funktioniert. Einer, über den Sie sicher lesen können, wurde nicht gefunden; weiter unten lesen Sie, warum und wer das beheben kann.
result-nothing = Es wurden keine Einstellungen gefunden, die sicher sind und funktionieren
result-nothing-summary = Zeigen Sie diese Seite den Leuten, die Ihre E-Mail betreuen: Unten steht, was nicht stimmt und was zu tun ist.
result-turned-away = Die Mailserver wollten nicht mit Portolan sprechen
result-turned-away-summary = Ihre eigene App lassen sie vielleicht trotzdem ein. Fragen Sie Ihren Anbieter nach den Einstellungen, oder zeigen Sie diese Seite den Leuten, die Ihre E-Mail betreuen.
result-again = Noch einmal prüfen
result-other = Andere Adresse prüfen

## The result: the settings

settings-heading = Ihre Einstellungen
settings-incoming-imap = Posteingang: IMAP
settings-incoming-pop3 = Posteingang: POP3
settings-outgoing = Postausgang: SMTP
settings-choice = Wie möchten Sie Ihre E-Mails lesen?
settings-imap = IMAP
settings-imap-meaning = Die E-Mails bleiben auf dem Server, und jedes Gerät zeigt dasselbe. Für fast alle das Richtige.
settings-pop3 = POP3
settings-pop3-meaning = Ein Gerät holt die E-Mails ab, und die meisten Apps löschen sie danach auf dem Server. Ihre anderen Geräte sehen sie dann nicht.
settings-server = Server
settings-port = Port
settings-security = Sicherheit
settings-username = Benutzername
settings-password = Passwort
settings-login = Anmeldeverfahren
settings-password-own = Ihr E-Mail-Passwort
settings-password-app = ein App-Passwort, das Sie im Konto erstellen, nicht Ihr übliches
settings-password-oauth = hier keines: Sie melden sich auf der Seite Ihres Anbieters an
settings-username-address = Ihre vollständige Adresse
settings-username-local = der Teil vor dem @
settings-username-mixed = { $form }
settings-local-part-placeholder = (der Teil vor dem @)
settings-verified = Eben ausprobiert: funktioniert
settings-not-verified = Von hier aus nicht ausprobiert
settings-others = Andere Einstellungen, die auch funktionieren
settings-other-line = { $protocol }: { $host }, Port { $port }, { $security }
settings-from = { $more ->
    [0] Quelle: { $source }
    [one] Quelle: { $source }; eine weitere Stelle sagt dasselbe
   *[other] Quelle: { $source }; { $more } weitere Stellen sagen dasselbe
}
copy = Kopieren
copy-what = Kopieren: { $what }
copy-which = Kopieren: { $what } ({ $of })
copied = Kopiert
own-label = Was vor dem @ steht
own-button = Einsetzen
own-note = Es bleibt in diesem Tab Ihres Browsers.
own-forget = Meine Adresse vergessen

## The result: apps and files

guides-heading = Welche App benutzen Sie?
guides-all = Alle Apps und Geräte
guides-on-iphone = Auf diesem iPhone oder iPad
guides-on-android = Auf diesem Android-Gerät
guides-on-mac = Auf diesem Mac
guides-on-windows = Auf diesem Windows-Computer
guides-on-linux = Auf diesem Linux-Computer
guides-group-phones = Smartphones und Tablets
guides-group-computers = Computer
guides-group-web = Im Browser
guides-group-command-line = Auf der Kommandozeile
guides-group-others = Geräte, Programme und andere Apps
guide-for = { $app } einrichten
guide-value-missing = nicht gefunden
files-heading = Dateien mit diesen Einstellungen
files-profile = Konfigurationsprofil für iPhone, iPad und Mac
files-autoconfig = Einstellungsdatei für Thunderbird und andere (autoconfig)
files-autoconfig-note = Für Admins: Thunderbird findet sie von selbst, wenn die Domain sie unter autoconfig.{ $domain } veröffentlicht.
files-name = Ihr Name, wie andere ihn sehen sollen (freiwillig)
profile-button = Profil laden
profile-note-safari = Öffnen Sie diese Seite in Safari. Aus einer anderen App heraus, etwa aus einem Chat, kommt das Profil nicht in den Einstellungen an: Wählen Sie dort zuerst „In Safari öffnen“.
profile-note-time = Nach dem Laden haben Sie acht Minuten, um das Profil zu installieren, dann verwirft das Gerät es. Wenn das geschieht, laden Sie es einfach noch einmal.
profile-note-signed = Das Gerät zeigt in Rot „Nicht signiert“. Das ist hier zu erwarten: Diese Datei trägt keine Signatur.
profile-note-password = Das Profil enthält kein Passwort. Das Gerät fragt bei der Installation danach.
qr-button = Code anzeigen
qr-alt = Code, der das Konto in Thunderbird für Android einrichtet
qr-note = Der Code enthält Ihre Adresse, Ihren Namen und die Server, aber kein Passwort.
qr-address = Ihre E-Mail-Adresse

## Before a file is handed over

ask-title = Noch ein Schritt
ask-heading-profile = Ihr Konfigurationsprofil
ask-heading-autoconfig = Ihre Einstellungsdatei
ask-heading-qr = Ihr Code
ask-lead-address = Die Datei enthält Ihre Adresse, damit sie genau Ihr Konto einrichtet und kein anderes.
ask-confirm-lead = Diese Einstellungen kamen auf einem Weg hierher, auf dem jemand anders sie verändert haben könnte. Ihr E-Mail-Passwort geht an diese Server; sehen Sie sich deshalb zuerst deren Namen an.
ask-confirm-domain = Ihre Mail-Domain
ask-confirm-hosts = Die Server
ask-confirm-check = Ich kenne diese Namen, und sie gehören zu meinem Anbieter.
ask-confirm-note = Wenn Sie nicht sicher sind, fragen Sie Ihren Anbieter nach den Namen seiner Mailserver, und vergleichen Sie.
ask-protocol = E-Mails lesen mit
ask-button = Weiter
ask-back = Zurück zu den Einstellungen

## The result: findings, chart, sources

findings-heading-wrong = Was nicht stimmt, und wer es beheben kann
findings-heading-better = Was besser sein könnte, und wer es ändern kann
admins-heading = Für die Mail-Administration
admins-notes = Was noch besser sein könnte
findings-command = Der Befehl, der es zeigt
findings-configuration = Zeilen, die es beheben
findings-remedy = Was zu tun ist
chart-heading = Die Karte
chart-service = Dienst
chart-port = Port { $port }
chart-certificate = Zertifikat
chart-words = Was diese Worte bedeuten
chart-no-call = nicht angerufen
chart-said = Er sagte: „{ $words }“
certificate-valid-until = Gültig bis { $date }
certificate-none = Keines gesehen
certificate-details = Einzelheiten
certificate-subject = Ausgestellt für
certificate-issuer = Ausgestellt von
certificate-names = Gilt für
certificate-validity = Gültig
certificate-from-to = { $from } bis { $to }
certificate-version = Verschlüsselung
certificate-mechanisms = Anmeldeverfahren
certificate-mechanisms-before = Anmeldeverfahren vor der Verschlüsselung
unknown = unbekannt
sources-heading = Woher die Angaben stammen
sources-heading-looked = Wo Portolan gesucht hat
sources-lead = Diese Stellen erfahren nur die Domain und sonst nichts.
sources-others = Ebenfalls geprüft, ohne Ergebnis
sources-authenticated = vor Verfälschung geschützt
other-services-heading = Außerdem gefunden
mx-heading = Wer die E-Mails annimmt
mx-provider = Anbieter: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Untersucht: { $time } UTC, in { $elapsed }.
chart-tally = { $works ->
    [0] keiner von { $all } funktioniert
    [one] { $works } von { $all } funktioniert
   *[other] { $works } von { $all } funktionieren
}

# The DNS records of a published domain

dns-heading = DNS-Einträge für { $domain }
dns-lead = Mit diesen Einträgen finden Mail-Apps die Einstellungen der Domain von selbst. Sie gehören in die Zone der Domain, wo immer diese verwaltet wird.
dns-steps-heading = Im Formular eines Registrars
dns-steps = Ein Eintrag nach dem anderen. „@“ ist die Domain selbst; manche Formulare wollen stattdessen den vollen Namen. Wo das Ziel ein einzelner Punkt ist, sagt der Eintrag, dass es diesen Dienst nicht gibt.
dns-kind = Typ
dns-name = Name
dns-value = Wert oder Ziel
dns-priority = Priorität
dns-weight = Gewicht
dns-port = Port
dns-zone-heading = Als Zonendatei

# Which signature a profile has

ask-signed = Das Profil ist signiert: Das Gerät nennt { $subject } und zeigt „Überprüft“, wenn es diesem Zertifikat vertraut.
ask-unsigned = Das Profil ist nicht signiert: Das Gerät zeigt in Rot „Nicht signiert“. Installieren Sie es nur, wenn Sie von der Website Ihres Anbieters hierhergekommen sind.
