# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Stappen voor mijn app tonen
next-app = Mijn app kiezen
next-letter = De mailbeheerder een bericht sturen
result-works-and-steps = Portolan heeft zojuist met deze servers gepraat. Hieronder staat wat je moet invullen, en daarna de stappen voor je app.

## Whether mail stays on the server, in a line

choice-imap = Mail blijft op de server staan (IMAP)
choice-pop3 = Eén apparaat haalt de mail op (POP3)
choice-change = Wijzigen

## Logging in, where the app may do it in two ways

login-page-or-password = Misschien opent je app een aanmeldpagina van je provider: meld je daar aan. Vraagt de app in plaats daarvan om een wachtwoord, vul dan je mailwachtwoord in.
login-page-or-above = Misschien opent je app een aanmeldpagina van je provider: meld je daar aan. Wat hierboven over wachtwoorden staat, geldt als de app om een wachtwoord vraagt.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } neemt geen mail aan.
plain-null-mx-remedy = Controleer de spelling: je mailbox is waarschijnlijk bij een ander domein. Als het dit domein is, vraag het dan aan de mailbeheerder ervan.
plain-dns-failed = { $domain } kan op dit moment niet opgezocht worden.
plain-dns-failed-remedy = Probeer het over een paar minuten opnieuw. Als het zo blijft, zeg het dan tegen de mailbeheerder: wat er te zien was, staat hieronder.
plain-dnssec-bogus = Misschien vervalst iemand wat er over { $domain } gepubliceerd is.
plain-dnssec-bogus-remedy = Wacht voordat je ergens je wachtwoord invult, en zeg het tegen de mailbeheerder: wat er te zien was, staat hieronder.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: instellen

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = De opdracht om het na te gaan

## The box for what an app says

help-replies-languages = Codes en Engelse meldingen zijn bekend, en een paar in andere talen. Staat de jouwe er niet bij, zoek er dan een code in, zoals 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Of deze app je mailwachtwoord doorgeeft aan de servers van de maker, heeft hier niemand kunnen controleren. Vraag het aan de maker als dat belangrijk voor je is.
fact-password-em-client = De maker schrijft dat eM Client je wachtwoorden alleen op je computer bewaart, versleuteld, en rechtstreeks met de servers van je provider praat.
fact-password-fairemail = De maker schrijft dat FairEmail accountgegevens nergens heen stuurt behalve naar je eigen provider.

## The notice

surveyed-on = Onderzocht: { $time } UTC.
