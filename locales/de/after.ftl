# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Schritte für meine App zeigen
next-app = Meine App wählen
next-letter = An die Mail-Administration schreiben
result-works-and-steps = Portolan hat eben mit diesen Servern gesprochen. Unten finden Sie, was einzutragen ist, und danach die Schritte für Ihre App.

## Whether mail stays on the server, in a line

choice-imap = E-Mails bleiben auf dem Server (IMAP)
choice-pop3 = Ein Gerät holt die E-Mails ab (POP3)
choice-change = Ändern

## Logging in, where the app may do it in two ways

login-page-or-password = Vielleicht öffnet Ihre App eine Anmeldeseite Ihres Anbieters: Melden Sie sich dort an. Wenn sie stattdessen nach einem Passwort fragt, geben Sie Ihr E-Mail-Passwort ein.
login-page-or-above = Vielleicht öffnet Ihre App eine Anmeldeseite Ihres Anbieters: Melden Sie sich dort an. Was oben über Passwörter steht, gilt, wenn die App nach einem fragt.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } nimmt keine E-Mails an.
plain-null-mx-remedy = Prüfen Sie die Schreibweise: Ihr Postfach liegt wahrscheinlich bei einer anderen Domain. Wenn es diese ist, fragen Sie ihre Mail-Administration.
plain-dns-failed = { $domain } lässt sich im Moment nicht nachschlagen.
plain-dns-failed-remedy = Versuchen Sie es in ein paar Minuten noch einmal. Wenn es dabei bleibt, sagen Sie es der Mail-Administration: Was zu sehen war, steht unten.
plain-dnssec-bogus = Möglicherweise fälscht jemand, was über { $domain } veröffentlicht ist.
plain-dnssec-bogus-remedy = Warten Sie, bevor Sie Ihr Passwort irgendwo eingeben, und sagen Sie es der Mail-Administration: Was zu sehen war, steht unten.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: Einrichtung

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = Der Befehl zum Nachprüfen

## The box for what an app says

help-replies-languages = Bekannt sind Codes und englische Meldungen, dazu einige in anderen Sprachen. Wenn Ihre nicht dabei ist, suchen Sie darin nach einem Code wie 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Ob diese App Ihr E-Mail-Passwort an die Server ihres Herstellers weitergibt, konnte hier niemand prüfen. Fragen Sie den Hersteller, wenn Ihnen das wichtig ist.
fact-password-em-client = Der Hersteller schreibt, dass eM Client Ihre Passwörter nur auf Ihrem Computer aufbewahrt, verschlüsselt, und direkt mit den Servern Ihres Anbieters spricht.
fact-password-fairemail = Der Hersteller schreibt, dass FairEmail Kontodaten nirgendwohin sendet außer an Ihren eigenen Anbieter.

## The notice

surveyed-on = Untersucht: { $time } UTC.
