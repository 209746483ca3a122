# When it still does not work: what apps say, and the boxes for it on the result.

help-heading = Als het nog steeds niet werkt
help-replies = Mijn app toont een melding
help-replies-label = Plak wat je app meldt
help-replies-note = Het wordt hier in je browser vergeleken met bekende meldingen. Het wordt nergens heen gestuurd en niet bewaard.
help-replies-button = Wat betekent het?
help-replies-all = Alle meldingen die hier bekend zijn
help-replies-offline = De lijst met bekende meldingen kon niet geladen worden. Probeer het opnieuw als je online bent.
help-replies-none = Er zit geen melding in die hier bekend is. Welke van deze komt het dichtst in de buurt?

replies-title = Wat de melding betekent
replies-heading = Wat de melding van je mail-app betekent
replies-lead = Servers en mail-apps klagen in weinig woorden. Hier staat wat de bekende meldingen betekenen en wat je daarna kunt doen.
replies-known-by = Bekend door

reply-source-thunderbird = de meldingen in Thunderbird 153
reply-source-imnxport = de namen van de codes in Microsofts headerbestand imnxport.h

reply-antivirus = Een antivirusprogramma heeft zich tussen je app en de mailserver geplaatst en toont zijn eigen certificaat.
reply-antivirus-step = Kijk in je antivirusprogramma: zet de controle van versleutelde mail uit, die vaak mailschild (Mail Shield) of SSL-filter heet, en probeer het opnieuw. Elk bestand dat je opent, blijft het controleren.
reply-certificate-expired = Het certificaat van de server is verlopen, of de klok van je apparaat loopt verkeerd.
reply-certificate-expired-step = Kijk datum en tijd van je apparaat na. Als die kloppen, zeg het dan tegen de mailbeheerder en bevestig geen uitzondering.
reply-certificate-name = De server toont een certificaat voor een andere naam dan die in je app.
reply-certificate-name-step = Vergelijk de naam van de server in je app letter voor letter met de naam die Portolan voor je domein toont. Als die hetzelfde is, zeg het dan tegen de mailbeheerder en bevestig geen uitzondering.
reply-certificate-unknown = Je apparaat kent de uitgever niet van het certificaat dat het te zien kreeg.
reply-certificate-unknown-step = Bevestig geen uitzondering. Als Portolan het certificaat van je server geldig noemt, toont iets tussen jou en de server een ander: een antivirusprogramma, of het netwerk waarin je zit. Probeer een ander netwerk.
reply-wrong-security = Poort en beveiliging passen niet bij elkaar: de ene kant begint met versleuteling, de andere zonder.
reply-wrong-security-step = Zet poort en beveiliging in je app op het paar dat Portolan voor je domein toont. Bij 993, 995 en 465 hoort SSL/TLS; bij 143, 110 en 587 hoort STARTTLS.
reply-without-encryption = De app kon niet versleuteld verbinding maken en biedt aan het zonder te doen.
reply-without-encryption-step = Antwoord ‘Nee’: zonder versleuteling kan iedereen onderweg je wachtwoord meelezen. Vergelijk server, poort en beveiliging in je app met wat Portolan voor je domein toont; als het hetzelfde is, probeer dan een ander netwerk.
reply-tls-too-old = Je app en de server kennen geen gemeenschappelijke manier om te versleutelen. Een van de twee is te oud.
reply-tls-too-old-step = Werk je app en je apparaat bij. Als dat niet helpt, zeg het dan tegen de mailbeheerder.
reply-over-quota = De mailbox is vol.
reply-over-quota-step = Verwijder grote berichten op de website van je provider en leeg daar de prullenbak, of vraag om meer ruimte. Als het de mailbox is van degene aan wie je schrijft, kan alleen die persoon dat doen.
reply-too-big = Het bericht is groter dan de server accepteert.
reply-too-big-step = Stuur een kleinere bijlage, of een link naar het bestand.
reply-sender-not-yours = De server laat deze aanmelding niet vanaf dit adres versturen.
reply-sender-not-yours-step = Stel in je app als afzender het adres in dat bij de aanmelding hoort. Als je ook vanaf een ander adres wilt versturen, vraag het dan aan de mailbeheerder.
reply-no-such-recipient = De server zegt dat het adres waaraan je schrijft niet bestaat.
reply-no-such-recipient-step = Controleer dat adres letter voor letter. Met je eigen instellingen is niets mis: je bent aangemeld en mag versturen.
reply-sending-refused = De server weigert dit bericht door te geven.
reply-sending-refused-step = Kijk of in je app aanmelden voor uitgaande mail aanstaat. Als dat zo is, stuur dan de hele tekst van deze melding naar de helpdesk van je provider: alleen die kan de reden zien.
reply-sign-in-failed = Het aanmelden op de eigen pagina van je provider is niet gelukt.
reply-sign-in-failed-step = Probeer het opnieuw en rond het aanmelden af in het venster dat opengaat; sta daar cookies toe. Als je provider zo’n pagina niet heeft, zet de aanmeldmethode dan op ‘Normaal wachtwoord’.
reply-name-not-found = Je apparaat heeft geen server met die naam gevonden.
reply-name-not-found-step = Vergelijk de naam van de server in je app letter voor letter met de naam die Portolan voor je domein toont. Als die klopt, kijk dan of je online bent en probeer een ander netwerk.
reply-timed-out = De poort van de server antwoordde niet. Meestal blokkeert het netwerk waarin je zit hem, of doet een antivirusprogramma dat.
reply-refused = De app kon geen verbinding maken. De servernaam of de poort klopt niet, of het netwerk waarin je zit blokkeert de verbinding.
reply-dropped = De verbinding kwam tot stand en werd daarna verbroken. Vaak doet een antivirusprogramma of een firewall dat.
reply-network-step = Vergelijk server en poort in je app met wat Portolan voor je domein toont. Als ze hetzelfde zijn, probeer dan een ander netwerk, zoals dat van je telefoon. Welke poorten je netwerk blokkeert, lees je op de pagina van je resultaat bij ‘Blokkeert mijn netwerk mail?’.
reply-found-nothing = De app heeft zelf geen instellingen gevonden.
reply-found-nothing-step = Kies in je app voor zelf instellen en vul de instellingen in die Portolan voor je domein toont.
reply-file-open = Andere gebruikers van deze computer kunnen het bestand van het programma lezen, dus gebruikt het dat niet.
reply-file-open-step = Laat niemand anders het bestand lezen: voer chmod 600 uit met de naam ervan, die in de melding staat.
