# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Mostrami i passaggi per la mia app
next-app = Scegli la mia app
next-letter = Scrivi all’amministratore della posta
result-works-and-steps = Portolan ha appena parlato con questi server. Più sotto trovi che cosa inserire e, dopo, i passaggi per la tua app.

## Whether mail stays on the server, in a line

choice-imap = La posta resta sul server (IMAP)
choice-pop3 = Un solo dispositivo scarica la posta (POP3)
choice-change = Cambia

## Logging in, where the app may do it in two ways

login-page-or-password = La tua app può aprire una pagina di accesso del tuo provider: accedi lì. Se invece chiede una password, inserisci quella della tua posta.
login-page-or-above = La tua app può aprire una pagina di accesso del tuo provider: accedi lì. Ciò che è detto sopra sulle password vale se l’app ne chiede una.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } non accetta posta.
plain-null-mx-remedy = Controlla come è scritto: probabilmente la tua casella è su un altro dominio. Se è proprio questo, rivolgiti all’amministratore della sua posta.
plain-dns-failed = Al momento non è possibile trovare { $domain }.
plain-dns-failed-remedy = Riprova tra qualche minuto. Se il problema rimane, avvisa l’amministratore della posta: ciò che è stato visto si trova più sotto.
plain-dnssec-bogus = Forse qualcuno sta falsificando ciò che è pubblicato su { $domain }.
plain-dnssec-bogus-remedy = Aspetta prima di inserire la tua password da qualsiasi parte, e avvisa l’amministratore della posta: ciò che è stato visto si trova più sotto.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: configurazione

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = Il comando per verificarlo

## The box for what an app says

help-replies-languages = Sono noti i codici e i messaggi in inglese, e alcuni in altre lingue. Se il tuo non lo è, cerca al suo interno un codice, per esempio 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Se questa app passi la password della tua posta ai server del suo produttore, qui nessuno ha potuto verificarlo. Se per te è importante, chiedilo al produttore.
fact-password-em-client = Il produttore scrive che eM Client conserva le tue password soltanto sul tuo computer, cifrate, e parla direttamente con i server del tuo provider.
fact-password-fairemail = Il produttore scrive che FairEmail non invia i dati dell’account a nessun altro che al tuo provider.

## The notice

surveyed-on = Analisi: { $time } UTC.
