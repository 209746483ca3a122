# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = de tijd is om
detail-budget = voorlopig vaak genoeg aangesproken
detail-no-ipv6 = deze server heeft geen IPv6
detail-port-blocked = het netwerk van deze server lijkt de poort te blokkeren
detail-no-ipv6-here = deze server heeft geen IPv6
detail-dns-servfail = de nameserver meldt een fout
detail-dns-refused = de nameserver weigert te antwoorden
detail-dns-timeout = de nameserver antwoordt niet
detail-dns-failed = de naam kon niet opgezocht worden
detail-no-name-server = geen enkele nameserver antwoordt
detail-failure = fout
detail-no-address = de naam leidt nergens heen
detail-forbidden = deze server maakt geen verbinding met dat adres
detail-local-trouble = moeilijkheden op deze server
detail-too-large = het antwoord is te lang
detail-unreadable = het bestand kan niet gelezen worden
detail-bad-url = het adres is ongeldig
detail-bad-base-url = het adres van het overzicht is ongeldig
detail-name-too-long = de naam zou te lang worden
detail-too-many-redirects = het stuurt bezoekers eindeloos door
detail-redirect-not-followed = het stuurt bezoekers naar een plek die niet gevolgd wordt
detail-not-http = het antwoord is geen webpagina
detail-not-autoconfig = het antwoord is geen instellingenbestand
detail-not-pacc = het antwoord is geen instellingenbestand
detail-not-mta-sts = het antwoord is geen beleid
detail-not-autodiscover = het antwoord is geen Autodiscover-antwoord
detail-nothing-here = de server antwoordt, en heeft niets voor dit domein
detail-not-jmap = het antwoord is een webpagina
detail-login-wanted = het vraagt om een aanmelding, dus het is er
detail-digest-missing = in het DNS staat geen controlegetal van dit bestand, dus het wordt op zichzelf niet geloofd
detail-digest-mismatch = het controlegetal in het DNS is van een ander bestand, dus dit wordt op zichzelf niet geloofd
detail-digest-unknown = het controlegetal in het DNS kon niet opgezocht worden, dus het bestand wordt op zichzelf niet geloofd
detail-malformed-xml = het instellingenbestand is beschadigd
detail-no-usable-server = het instellingenbestand noemt geen bruikbare server
detail-mx-on-the-way = mail komt alleen langs het bedrijf dat ze ontvangt, op weg naar de mailbox
detail-media-type = de webserver noemt het geen XML
detail-own-answer = het antwoord komt van deze server zelf
detail-switched-off = uitgezet op deze server
detail-http = de webserver antwoordt met status { $status }
detail-tls-alert = versleuteling werd geweigerd: { $alert }
detail-after = nadat wij { $command } gezegd hadden
detail-lmtp = de server spreekt LMTP, voor bezorging tussen servers
detail-endless-line = de server stuurt een regel zonder einde
detail-too-many-lines = de server stuurt regels zonder einde
detail-too-much-text = de server stuurt meer tekst dan een mailserver te zeggen heeft
detail-no-mx = geen ander bedrijf ontvangt de mail
detail-own-mx = het domein ontvangt zijn mail zelf

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = versleuteling geweigerd
detail-tls-failed = versleuteling mislukt
detail-cert-not-yet-valid = certificaat nog niet geldig
