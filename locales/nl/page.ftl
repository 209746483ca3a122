# The pages.

brand = Portolan
title = { $page } · Portolan
description = Vindt de mailservers van je adres, praat met elk daarvan en laat zien welke instellingen je mail-app nodig heeft.
skip = Naar de inhoud
footer-about = Over Portolan
footer-home = Nieuw adres
footer-report = Dit resultaat als JSON

## The first page

home-title = Mailinstellingen die werken
home-heading = Welke instellingen heeft je mail-app nodig?
home-lead = Typ je adres. Portolan vindt de servers van je mailbox, praat met elk daarvan en laat zien wat je moet invullen.
home-label = Je e-mailadres
home-hint = Bijvoorbeeld ana@example.org. Het deel achter de @ is genoeg.
home-button = Zoek mijn instellingen
home-privacy = Portolan vraagt nooit om je wachtwoord. Wat voor de @ staat, blijft in je browser.
home-privacy-no-script = Portolan vraagt nooit om je wachtwoord. Je adres wordt gebruikt om je antwoord te geven en wordt niet bewaard.
home-samples = Dit is een demo met domeinen om te proberen
home-steps = Wat er dan gebeurt
home-step-ask = Portolan vraagt na waar instellingen gepubliceerd zijn: in de bestanden van de provider, in het DNS en in overzichten van providers.
home-step-talk = Het maakt verbinding met elke mailserver om te zien of die antwoordt, veilig is en een goed certificaat heeft. Het meldt zich nooit aan.
home-step-show = Je krijgt de instellingen in gewone woorden, de stappen voor je app en, waar dat kan, een bestand dat het voor je doet.

## Errors

error-heading-400 = Dat is niet gelukt
error-heading-403 = Hier niet toegestaan
error-heading-404 = Niet gevonden
error-heading-405 = Dat is niet gelukt
error-heading-413 = Te lang
error-heading-429 = Iets langzamer, alsjeblieft
error-heading-500 = Onze fout
error-heading-503 = Nu niet mogelijk
error-heading-other = Dat is niet gelukt
error-try-again = Opnieuw proberen
error-again = Een adres invoeren

## About

about-title = Over Portolan
about-heading = Over Portolan
about-lead = Een portolaan was een zeekaart met de havens en hoe je die bereikt. Deze brengt mailservers in kaart: hij zoekt uit hoe een mailbox te bereiken is, bewijst het door met de servers te praten en zegt wat je in een mail-app moet invullen.
about-asked = Wat er aan wie gevraagd wordt
about-asked-part = Alleen het domein, het deel na de @, wordt ooit aan iemand doorgegeven. Het deel ervoor komt nooit verder dan deze server.
about-asked-dns = Aan nameservers wordt naar de mailrecords van het domein gevraagd.
about-asked-web = Aan de webservers van het domein, en die van het bedrijf dat de mail ervan ontvangt, wordt om een instellingenbestand gevraagd.
about-asked-database = Aan het overzicht van providers van Thunderbird wordt naar het domein gevraagd, tenzij wie deze server beheert dat heeft uitgezet.
about-asked-mail = De mailservers die gevonden worden, worden op hun gebruikelijke poorten aangesproken. Portolan groet, vraagt wat ze aanbieden, bekijkt het certificaat, neemt afscheid en probeert nooit zich aan te melden of iets te versturen.
about-kept = Wat er bewaard wordt
about-kept-result = Het resultaat voor een domein blijft enkele minuten in het geheugen en wordt gedeeld met iedereen die naar hetzelfde domein vraagt.
about-kept-published = Publiceert deze site instellingen voor een domein, dan bewaart ze wat daar werkte zolang ze het publiceert.
about-kept-address = Je adres wordt niet opgeslagen en niet in een logboek geschreven. Met JavaScript blijft het in dit tabblad van je browser tot je om een bestand of code vraagt waar het in staat; zonder JavaScript bereikt het deze server alleen om je antwoord te geven.
about-kept-cookies = Er zijn geen cookies, geen accounts en geen statistieken over jou, en niets op deze pagina’s wordt ergens anders vandaan geladen.
about-alone = Hoe je met rust gelaten wordt
about-alone-calls-at-most = Elke mailserver wordt op elke poort één keer aangesproken, en alleen nog hoogstens drie keer als de eerste keer een vraag openliet. Er zijn weinig verbindingen tegelijk, en resultaten worden gedeeld. Veel bezoekers betekenen dus niet veel verbindingen.
about-alone-stop = Als je een mailserver beheert en hiervandaan geen verbindingen wilt, blokkeer dan het adres van deze server in je firewall, of zeg het tegen de beheerders van deze server. Als je servers niet voor het publiek bedoeld zijn, publiceer ze dan niet in het DNS.
about-limits = Wat het niet kan weten
about-limits-view = Portolan ziet de servers vanaf de plek waar het zelf staat. Je eigen netwerk kan een poort blokkeren die hiervandaan werkt, of andersom. Of je wachtwoord klopt, kan alleen je provider zeggen.

## The result, while it is being made

report-title = Mailinstellingen voor { $domain }
report-heading-for = Mailinstellingen voor
report-ascii = Ook geschreven als { $ascii }
live-begins = De mailservers van { $domain } worden gezocht …
live-source = { $source }: { $outcome }
live-observation = { $host }, poort { $port }, { $family }: { $verdict }
live-heading = Wat er tot nu toe gevonden is
live-chart = Servers die tot nu toe geantwoord hebben
live-failed = Het onderzoek is niet tot een einde gekomen. Laad deze pagina opnieuw.
live-wait = Dit duurt hooguit een paar seconden. Het resultaat verschijnt hier.

## The result: the head

result-works = Deze instellingen werken
result-works-summary = Portolan heeft zojuist met deze servers gepraat. Vul in wat hieronder staat, of kies je app om de stappen te zien.
result-given = Dit zijn de instellingen
result-given-summary = Ze komen hiervandaan: { $source }. Ze konden van hieruit niet allemaal geprobeerd worden.
result-no-outgoing = Mail lezen kan, versturen is nog niet opgelost
result-no-outgoing-summary = Een server om mail te lezen werkt. Er is geen server gevonden waarmee je veilig kunt versturen; hieronder lees je waarom en wie het kan verhelpen.
result-no-incoming = Mail versturen kan, lezen is nog niet opgelost
result-no-incoming-summary = Een server om mail te versturen werkt. Er is geen server gevonden waarmee je veilig mail kunt lezen; hieronder lees je waarom en wie het kan verhelpen.
result-nothing = Er zijn geen instellingen gevonden die veilig zijn en werken
result-nothing-summary = Laat deze pagina zien aan de mensen die je mail beheren: hieronder staat wat er mis is en wat eraan te doen is.
result-turned-away = De mailservers wilden niet met Portolan praten
result-turned-away-summary = Misschien laten ze je eigen app wel toe. Vraag je provider om de instellingen, of laat deze pagina zien aan de mensen die je mail beheren.
result-again = Opnieuw controleren
result-other = Een ander adres proberen

## The result: the settings

settings-heading = Je instellingen
settings-incoming-imap = Inkomende mail: IMAP
settings-incoming-pop3 = Inkomende mail: POP3
settings-outgoing = Uitgaande mail: SMTP
settings-choice = Hoe wil je je mail lezen?
settings-imap = IMAP
settings-imap-meaning = Mail blijft op de server staan en elk apparaat laat hetzelfde zien. Goed voor bijna iedereen.
settings-pop3 = POP3
settings-pop3-meaning = Eén apparaat haalt de mail op, en de meeste apps wissen die daarna van de server. Je andere apparaten zien de mail dan niet.
settings-server = Server
settings-port = Poort
settings-security = Beveiliging
settings-username = Gebruikersnaam
settings-password = Wachtwoord
settings-login = Aanmeldmethode
settings-password-own = je mailwachtwoord
settings-password-app = een app-wachtwoord dat je in je account maakt, niet je gewone
settings-password-oauth = hier geen: je meldt je aan op de pagina van je provider
settings-username-address = je volledige adres
settings-username-local = het deel voor de @
settings-username-mixed = { $form }
settings-local-part-placeholder = (het deel voor de @)
settings-verified = Zojuist geprobeerd: werkt
settings-not-verified = Niet van hieruit geprobeerd
settings-others = Andere instellingen die ook werken
settings-other-line = { $protocol }: { $host }, poort { $port }, { $security }
settings-from = { $more ->
    [0] Bron: { $source }
    [one] Bron: { $source }; één andere plek zegt hetzelfde
   *[other] Bron: { $source }; { $more } andere plekken zeggen hetzelfde
}
copy = Kopiëren
copy-what = Kopiëren: { $what }
copy-which = Kopiëren: { $what } ({ $of })
copied = Gekopieerd
own-label = Wat er voor de @ staat
own-button = Invullen
own-note = Het blijft in dit tabblad van je browser.
own-forget = Mijn adres vergeten

## The result: apps and files

guides-heading = Welke app gebruik je?
guides-all = Alle apps en apparaten
guides-on-iphone = Op deze iPhone of iPad
guides-on-android = Op dit Android-apparaat
guides-on-mac = Op deze Mac
guides-on-windows = Op deze Windows-computer
guides-on-linux = Op deze Linux-computer
guides-group-phones = Telefoons en tablets
guides-group-computers = Computers
guides-group-web = In de browser
guides-group-command-line = Op de opdrachtregel
guides-group-others = Apparaten, programma’s en andere apps
guide-for = { $app } instellen
guide-value-missing = niet gevonden
files-heading = Bestanden met deze instellingen
files-profile = Configuratieprofiel voor iPhone, iPad en Mac
files-autoconfig = Instellingenbestand voor Thunderbird en andere (autoconfig)
files-autoconfig-note = Voor beheerders: Thunderbird vindt het vanzelf als het domein het publiceert op autoconfig.{ $domain }.
files-name = Je naam, zoals anderen die te zien krijgen (optioneel)
profile-button = Profiel ophalen
profile-note-safari = Open deze pagina in Safari. Vanuit een andere app, een chat bijvoorbeeld, komt het profiel niet in Instellingen terecht: kies daar eerst ‘Open in Safari’.
profile-note-time = Na het laden heb je acht minuten om het te installeren, daarna gooit het apparaat het weg. Als dat gebeurt, laad je het gewoon nog een keer.
profile-note-signed = Het apparaat zegt in het rood dat het profiel niet ondertekend is. Dat is hier te verwachten: dit bestand heeft geen handtekening.
profile-note-password = Er staat geen wachtwoord in het profiel. Het apparaat vraagt erom bij het installeren.
qr-button = Code tonen
qr-alt = Code die het account instelt in Thunderbird voor Android
qr-note = In de code staan je adres, je naam en de servers, en geen wachtwoord.
qr-address = Je e-mailadres

## Before a file is handed over

ask-title = Nog één stap
ask-heading-profile = Je configuratieprofiel
ask-heading-autoconfig = Je instellingenbestand
ask-heading-qr = Je code
ask-lead-address = Je adres staat in het bestand, zodat het jouw account instelt en dat van niemand anders.
ask-confirm-lead = Deze instellingen zijn gevonden via een weg waarop iemand anders ze had kunnen veranderen. Je mailwachtwoord gaat naar deze servers, dus bekijk eerst hun namen.
ask-confirm-domain = Je maildomein
ask-confirm-hosts = De servers
ask-confirm-check = Ik ken deze namen, en ze horen bij mijn provider.
ask-confirm-note = Als je het niet zeker weet, vraag je provider dan naar de namen van zijn mailservers en vergelijk ze.
ask-protocol = Mail lezen met
ask-button = Verder
ask-back = Terug naar de instellingen

## The result: findings, chart, sources

findings-heading-wrong = Wat er mis is, en wie het kan verhelpen
findings-heading-better = Wat er beter kan, en wie het kan veranderen
admins-heading = Voor de mailbeheerder
admins-notes = Wat er nog beter kan
findings-command = De opdracht die het laat zien
findings-configuration = Regels die het verhelpen
findings-remedy = Wat je kunt doen
chart-heading = De kaart
chart-service = Dienst
chart-port = poort { $port }
chart-certificate = Certificaat
chart-words = Wat deze woorden betekenen
chart-no-call = niet aangesproken
chart-said = De server zei: ‘{ $words }’
certificate-valid-until = Geldig tot { $date }
certificate-none = Geen gezien
certificate-details = Details
certificate-subject = Uitgegeven aan
certificate-issuer = Uitgegeven door
certificate-names = Geldig voor
certificate-validity = Geldig
certificate-from-to = van { $from } tot { $to }
certificate-version = Versleuteling
certificate-mechanisms = Aanmeldmethoden
certificate-mechanisms-before = Aanmeldmethoden vóór de versleuteling
unknown = onbekend
sources-heading = Waar het vandaan komt
sources-heading-looked = Waar Portolan gekeken heeft
sources-lead = Deze plekken krijgen het domein te horen, en verder niets.
sources-others = Ook bekeken, zonder resultaat
sources-authenticated = beschermd tegen vervalsing
other-services-heading = Ook gevonden
mx-heading = Wie de mail ontvangt
mx-provider = Provider: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Onderzocht: { $time } UTC, in { $elapsed }.
chart-tally = { $works ->
    [0] geen van de { $all } werkt
    [one] { $works } van de { $all } werkt
   *[other] { $works } van de { $all } werken
}

# The DNS records of a published domain

dns-heading = DNS-records voor { $domain }
dns-lead = Met deze records vinden mail-apps de instellingen van het domein vanzelf. Ze horen in de zone van het domein, waar die ook beheerd wordt.
dns-steps-heading = In het formulier van een registrar
dns-steps = Het ene record na het andere. ‘@’ is het domein zelf; sommige formulieren willen in plaats daarvan de volledige naam. Waar het doel een losse punt is, zegt het record dat die dienst er niet is.
dns-kind = Type
dns-name = Naam
dns-value = Waarde of doel
dns-priority = Prioriteit
dns-weight = Gewicht
dns-port = Poort
dns-zone-heading = Als zonebestand

# Which signature a profile has

ask-signed = Het profiel is ondertekend: het apparaat noemt { $subject }, en meldt dat het geverifieerd is als het dat certificaat vertrouwt.
ask-unsigned = Het profiel is niet ondertekend: het apparaat zegt dat in het rood. Installeer het alleen als je hier via de eigen website van je provider bent gekomen.
