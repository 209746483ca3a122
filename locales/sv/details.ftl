# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = tiden tog slut
detail-budget = kontaktad tillräckligt ofta för tillfället
detail-no-ipv6 = den här servern har ingen IPv6
detail-port-blocked = den här serverns nätverk verkar spärra porten
detail-no-ipv6-here = den här servern har ingen IPv6
detail-dns-servfail = namnservern rapporterar ett fel
detail-dns-refused = namnservern vägrar svara
detail-dns-timeout = namnservern svarar inte
detail-dns-failed = namnet gick inte att slå upp
detail-no-name-server = ingen namnserver svarar
detail-failure = fel
detail-no-address = namnet leder ingenstans
detail-forbidden = den här servern ansluter inte till den adressen
detail-local-trouble = svårigheter på den här servern
detail-too-large = svaret är för långt
detail-unreadable = filen går inte att läsa
detail-bad-url = adressen är ogiltig
detail-bad-base-url = registrets adress är ogiltig
detail-name-too-long = namnet skulle bli för långt
detail-too-many-redirects = besökare skickas vidare utan slut
detail-redirect-not-followed = besökare skickas till ett ställe som inte följs
detail-not-http = svaret är ingen webbsida
detail-not-autoconfig = svaret är ingen inställningsfil
detail-not-pacc = svaret är ingen inställningsfil
detail-not-mta-sts = svaret är ingen policy
detail-not-autodiscover = svaret är inget Autodiscover-svar
detail-nothing-here = servern svarar, och har inget för den här domänen
detail-not-jmap = svaret är en webbsida
detail-login-wanted = inloggning krävs, så tjänsten finns
detail-digest-missing = det finns ingen kontrollsumma för filen i DNS, så den anses inte trovärdig på egen hand
detail-digest-mismatch = kontrollsumman i DNS hör till en annan fil, så den här anses inte trovärdig på egen hand
detail-digest-unknown = kontrollsumman i DNS gick inte att slå upp, så filen anses inte trovärdig på egen hand
detail-malformed-xml = inställningsfilen är skadad
detail-no-usable-server = inställningsfilen anger ingen server som går att använda
detail-mx-on-the-way = e-posten bara passerar företaget som tar emot den, på väg till brevlådan
detail-media-type = webbservern kallar den inte XML
detail-own-answer = svaret kommer från den här servern själv
detail-switched-off = avstängt på den här servern
detail-http = webbservern svarar med status { $status }
detail-tls-alert = kryptering vägrades: { $alert }
detail-after = efter att vi hade sagt { $command }
detail-lmtp = den talar LMTP, för leveranser mellan servrar
detail-endless-line = den skickar en rad utan slut
detail-too-many-lines = den skickar rader utan slut
detail-too-much-text = den skickar mer text än en e-postserver har att säga
detail-no-mx = inget annat företag tar emot e-posten
detail-own-mx = domänen tar emot sin e-post själv

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = kryptering vägrad
detail-tls-failed = krypteringen misslyckas
detail-cert-not-yet-valid = certifikatet gäller inte än
