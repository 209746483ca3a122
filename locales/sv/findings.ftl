# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`).

## The domain

finding-domain-not-found = Domänen { $domain } finns inte.
finding-domain-not-found-remedy = Kontrollera stavningen, framför allt ändelsen. Om den stämmer kan domänen ha gått ut: fråga den som äger den.
finding-no-mail = Ingen e-postserver hittades för { $domain }.
finding-no-mail-remedy = Kontrollera stavningen. Om e-post ändå når dig på den här domänen, fråga din leverantör efter dess servernamn; e-postadministratören kan publicera dem i DNS.
finding-null-mx = { $domain } säger att den inte tar emot någon e-post alls.
finding-null-mx-remedy = Kontrollera stavningen: din brevlåda finns antagligen på en annan domän.
finding-dns-failed = Namnservrarna för { $domain } gav inget användbart svar ({ $fault }).
finding-dns-failed-remedy = Se på domänens namnservrar, och på DNSSEC om den är signerad.
finding-dnssec-bogus = DNS-signaturerna för { $domain } håller inte ({ $names }). Antingen förfalskar någon svaren, eller så är de felsignerade. Inget som kommer därifrån rekommenderas.
finding-dnssec-bogus-remedy = Se på nycklarna, signaturernas datum och DS-posten: ”delv” och ”dig +dnssec” visar dem.
finding-no-name-server = Den här servern når ingen namnserver, så inget gick att slå upp. Det säger ingenting om din e-post.
finding-no-name-server-remedy = Försök igen om några minuter. Den som driver servern kan kontrollera dess nätverk och dess inställning nameserver.
finding-no-route = Den här servern har ingen väg ut på internet, så ingen e-postserver gick att fråga. Det säger ingenting om din e-post.
finding-no-route-remedy = Försök igen om några minuter. Den som driver servern kan kontrollera dess nätverk.

## The result as a whole

finding-no-incoming = Ingen server hittades som låter dig läsa e-post säkert.
finding-no-incoming-remedy = Erbjud läsning med IMAP på port 993, med TLS från början.
finding-no-outgoing = Ingen server hittades som låter dig skicka e-post säkert.
finding-no-outgoing-remedy = Erbjud sändning på port 465 med TLS från början, eller på 587 med STARTTLS.
finding-nothing-answers = Servernamn är kända, men ingen av servrarna svarade.
finding-nothing-answers-remedy = Se efter om servrarna är i gång och om en brandvägg stänger ute Portolan.
finding-submission-on-25-only = Det går bara att skicka på port 25, som är till för e-post mellan servrar och som många nätverk spärrar.
finding-submission-on-25-only-remedy = Öppna submission på port 465 (TLS från början), och på 587 för äldre appar.
finding-submission-without-465 = { $host } tar emot e-post på port { $port } med STARTTLS, men inte på 465 med TLS från början, som är säkrare.
finding-submission-without-465-remedy = Öppna submission också på port 465, och behåll 587 för äldre appar.
finding-cleartext-port-open = { $host } svarar också på { $ports }, där ett samtal börjar utan kryptering. En app som bara krypterar ”om det går” kan luras där.
finding-cleartext-port-open-remedy = { $count ->
    [one] Stäng porten när ingen app längre använder den. Erbjud fram till dess inloggning där först efter STARTTLS.
   *[other] Stäng de här portarna när ingen app längre använder dem. Erbjud fram till dess inloggning där först efter STARTTLS.
}
finding-not-authenticated = { $host } hämtades på ett sätt som gör att någon annan kan ha ändrat uppgiften. Den kan ändå vara rätt.
finding-not-authenticated-remedy = Se till att { $host } är det som din leverantör för { $domain } har angett, innan du skriver in ditt lösenord.
finding-other-organisation = { $host } hör till en annan organisation än din e-postdomän.
finding-other-organisation-remedy = Det är vanligt när ett företag sköter e-posten. Se till att du känner igen dess namn innan du skriver in ditt lösenord.

## Certificates

finding-cert-expired = { $days ->
    [0] Certifikatet för { $subject } gick ut i dag. E-postappar kommer att varna eller vägra.
    [one] Certifikatet för { $subject } gick ut för en dag sedan. E-postappar kommer att varna eller vägra.
   *[other] Certifikatet för { $subject } gick ut för { $days } dagar sedan. E-postappar kommer att varna eller vägra.
}
finding-cert-expired-remedy = Förnya certifikatet och ladda om servern.
finding-cert-expires-soon = { $days ->
    [0] Certifikatet för { $subject } går ut i dag.
    [one] Certifikatet för { $subject } går ut om en dag.
   *[other] Certifikatet för { $subject } går ut om { $days } dagar.
}
finding-cert-expires-soon-remedy = Förnya det, och kontrollera att den automatiska förnyelsen fortfarande körs och laddar om e-postservern.
finding-cert-not-yet-valid = Certifikatet för { $subject } gäller inte än: det börjar gälla först längre fram.
finding-cert-not-yet-valid-remedy = Kontrollera klockan på maskinen som gjorde certifikatet, och sätt dit det certifikat som gäller i dag.
finding-cert-self-signed = Certifikatet för { $subject } är signerat av sig självt, så ingen kan skilja servern från en bedragare.
finding-cert-self-signed-remedy = Skaffa ett certifikat från en allmän certifikatutfärdare; det finns gratis sådana.
finding-cert-chain-incomplete = { $subject } skickar sitt certifikat, men inte utfärdarens, { $issuer }. Webbläsare kan hämta det som saknas; det kan inte e-postappar.
finding-cert-chain-incomplete-remedy = Låt servern skicka hela kedjan: de flesta utfärdare lämnar ut den som en fil, ofta kallad fullchain.pem.
finding-cert-untrusted = Certifikatet för { $subject } är utfärdat av { $issuer }, som e-postappar inte litar på.
finding-cert-untrusted-remedy = Skaffa ett certifikat från en allmän certifikatutfärdare; det finns gratis sådana. Om det här är från en allmän utfärdare, skicka med de mellanliggande certifikaten.
finding-dane-mismatch = Certifikatet för { $subject } är inte det som DNS tillkännager för den (TLSA). Program som kontrollerar det kommer att vägra.
finding-dane-mismatch-remedy = Publicera en TLSA-post för det nya certifikatet på _{ $port }._tcp.{ $host }, eller sätt tillbaka det tillkännagivna certifikatet. Publicera posten före nästa byte av certifikat, och behåll den gamla till dess.

## Reaching the port

finding-port-closed = Ingen tjänst körs på { $subject }.
finding-port-closed-remedy = Om porten ska användas, starta tjänsten på den eller öppna brandväggen. Ta annars bort den ur det som domänen publicerar.
finding-port-timeout = { $subject } svarar inte. Så ser en brandvägg ut utifrån.
finding-port-timeout-remedy = Öppna porten i brandväggen, eller ta bort den ur det som domänen publicerar.
finding-host-unreachable = Nätverket säger att det inte finns någon väg till { $subject }.
finding-host-unreachable-remedy = Kontrollera adressen i DNS och vägen dit.
finding-host-no-address = { $subject } anges som e-postserver, men namnet har ingen adress.
finding-host-no-address-remedy = Lägg till en A- eller AAAA-post för det, eller ta bort namnet ur det som domänen publicerar.
finding-port-silent = { $verdict ->
    [silent] { $subject } tar emot anslutningen och säger sedan ingenting.
    [reset] { $subject } tar emot anslutningen och bryter den genast.
   *[other] { $subject } tar emot anslutningen och lägger på innan tillräckligt har sagts.
}
finding-port-silent-remedy = Titta i serverns logg: tjänsten kan ha hängt sig, vara full eller vänta på något som står framför den.
finding-forbidden-target = { $subject } leder till en adress eller port som den här servern inte ansluter till.
finding-forbidden-target-remedy = Om det är en privat adress kan bara maskiner i det nätverket använda den. Publicera ett namn som alla kan nå.
finding-ipv6-dead = { $host } svarar inte över IPv6, fast det finns en IPv6-adress; över IPv4 fungerar det. E-postappar med IPv6 väntar eller misslyckas.
finding-ipv6-dead-remedy = Låt e-postservern lyssna på IPv6 och öppna brandväggen där, eller ta bort AAAA-posten.
finding-ipv6-not-checked = Den här servern har ingen IPv6, så inget gick att prova över det.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] Inget behöver göras på e-postservrarna. Fråga igen från en dator som har IPv6.
   *[other] Inget behöver göras. Det som provades över IPv4 gäller.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } talar okrypterat där kryptering ska gälla från början.
   *[other] { $subject } krypterar från början där STARTTLS hör hemma.
}
finding-wrong-mode-remedy = Ställ in porten rätt: TLS från början på 993, 995 och 465, STARTTLS på 143, 110 och 587.
finding-not-this-protocol = Det som svarar på { $subject } är inte den e-posttjänst som hör hemma där.
finding-not-this-protocol-remedy = Kontrollera vad som körs på porten och om något framför den skickar vidare en annan tjänst.
finding-starttls-missing = { $subject } erbjuder ingen kryptering, så ett lösenord skulle kunna läsas av vem som helst på vägen.
finding-starttls-missing-remedy = Slå på STARTTLS, eller stäng porten och erbjud den med TLS från början.
finding-starttls-refused = { $subject } erbjuder kryptering och vägrar sedan att börja.
finding-starttls-refused-remedy = Titta i serverns logg: oftast går certifikatet eller dess nyckel inte att läsa.
finding-starttls-injected = { $subject } släpper igenom okrypterad text efter att krypteringen börjat, så som en angripare skulle smuggla in den.
finding-starttls-injected-remedy = Uppdatera e-postservern och allt som står framför den.
finding-tls-failed = Det gick inte att komma överens om kryptering med { $subject }.
finding-tls-failed-remedy = Kontrollera certifikatet, dess nyckel samt serverns TLS-versioner och krypteringsalgoritmer; TLS 1.2 och 1.3 bör vara påslagna.
finding-tls-too-old = { $subject } kan bara versioner av TLS som inte längre är säkra.
finding-tls-too-old-remedy = Slå på TLS 1.2 och 1.3, och uppdatera servern om den inte kan det.
finding-tls-old-accepted = { $subject } godtar också { $version }, som inte längre är säkert, vid sidan av nyare versioner av TLS.
finding-tls-old-accepted-remedy = Stäng av allt före TLS 1.2. Varje e-postapp från de senaste tio åren klarar sig utan.
finding-turned-away = { $subject } svarade med ett avslag: ”{ $words }”
finding-turned-away-remedy = Orsaken står i serverns logg.
finding-no-login = { $subject } svarar, men ingen kan logga in där.
finding-no-login-remedy = Slå på en inloggningsmetod (AUTH PLAIN under TLS), eller publicera inte porten för människor.
finding-auth-in-clear = { $subject } frågar efter lösenord innan krypteringen har börjat ({ $mechanisms }).
finding-auth-in-clear-remedy = Erbjud inloggning först efter STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } svarar, men inte med en inställningsfil som går att använda. Thunderbird letar då inte efter någon annan fil utan måste gissa servrarna.
finding-autoconfig-not-xml-remedy = Låt adressen svara 404, eller lägg inställningsfilen där.
finding-source-failed = Den här källan gav inget användbart svar: { $source } ({ $detail }).
finding-source-failed-remedy = Försök igen senare. Om det inte hjälper kan den som driver källan se på dess namn, certifikat och webbserver.
finding-cleartext-offered = Här anges en server utan kryptering ({ $host }): { $source }. Den utelämnades.
finding-cleartext-offered-remedy = Ta bort den ur det som publiceras, och erbjud TLS i stället.
finding-autoconfig-certificate = { $url } visar ett certifikat som inte gäller för den ({ $detail }). Appar som letar där hittar ingenting.
finding-autoconfig-certificate-remedy = Skaffa ett certifikat som har det här namnet, eller ta bort namnet ur DNS om ingen inställningsfil är tänkt att finnas där.
finding-autoconfig-missing = { $domain } publicerar ingen inställningsfil av det slag som Thunderbird läser (autoconfig). Sådana appar måste gissa.
finding-autoconfig-missing-remedy = Publicera en sådan fil över HTTPS på adressen nedan. Den här sidan lämnar ut en, gjord av det som kontrollerats.
finding-autoconfig-http-only = Inställningsfilen för { $domain } är bara publicerad utan kryptering, så vem som helst på vägen kan ändra den.
finding-autoconfig-http-only-remedy = Publicera samma fil över HTTPS, med ett certifikat som gäller för autoconfig.{ $domain }.
finding-autoconfig-media-type = Inställningsfilen för { $domain } kallas inte XML av sin webbserver. Vissa appar lämnar den då åt sidan.
finding-autoconfig-media-type-remedy = Låt webbservern skicka den med medietypen text/xml.
finding-autoconfig-contradicted = Inställningsfilen anger { $subject }, som inte fungerar; { $works-host } på port { $works-port } gör det.
finding-autoconfig-contradicted-remedy = Skriv in servern som fungerar i filen, eller rätta till den som filen anger. Appar som tror på filen misslyckas.
finding-srv-missing = { $domain } har inga SRV-poster för e-postappar.
finding-srv-missing-remedy = Lägg till SRV-poster för servrarna som fungerar. Vissa appar hittar sina inställningar med dem.
finding-srv-only-submission = SRV-posterna för { $domain } berättar bara om submission med STARTTLS, fast { $host } erbjuder TLS från början på port 465.
finding-srv-only-submission-remedy = Lägg till en post för _submissions, och behåll _submission för äldre appar.
finding-srv-contradicted = SRV-posterna anger { $subject }, som inte fungerar; { $works-host } på port { $works-port } gör det.
finding-srv-contradicted-remedy = Ändra posterna till servern som fungerar, eller rätta till den som de anger.
finding-wildcard-dns = Varje namn under { $domain } finns i DNS, även ett som är slumpvis påhittat. Namn som imap.{ $domain } säger därför ingenting, och appar som gissar kan fråga fel server.
finding-wildcard-dns-remedy = Ersätt jokerteckenposten med de namn som används.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } talar inte om för andra e-postservrar att de måste kryptera (MTA-STS). Den som sitter emellan kan få dem att skicka okrypterat.
finding-mta-sts-missing-remedy = Publicera en policy på https://mta-sts.{ $domain }/.well-known/mta-sts.txt och sedan posten som tillkännager den. Börja med läget ”testing”. E-postappar behöver den inte.
finding-mta-sts-broken = { $domain } tillkännager en policy för andra e-postservrar (MTA-STS) som inte går att få ({ $detail }), så de fortsätter utan den.
finding-mta-sts-broken-remedy = Lägg policyn på https://mta-sts.{ $domain }/.well-known/mta-sts.txt, med ett certifikat som gäller för det namnet, eller ta bort posten.
finding-mta-sts-mismatch = Policyn för { $domain } till andra e-postservrar (MTA-STS) anger inte { $hosts }, som MX-posterna anger. Där policyn tillämpas kommer ingen e-post fram dit.
finding-mta-sts-mismatch-remedy = Lägg till en rad för varje MX-värd i policyn, vänta tills den gamla har gått ut överallt, och ändra först därefter MX-poster. Ge posten ett nytt id.
finding-tlsrpt-missing = { $domain } ber ingen rapportera var kryptering mellan e-postservrar misslyckas (TLSRPT).
finding-tlsrpt-missing-remedy = Publicera en post som anger en brevlåda för rapporterna. E-postappar behöver den inte.

## Who runs the mail

finding-bridge-only = { $provider } har inga servrar som en e-postapp kan nå. Det behövs ett bridge-program från { $provider }, som körs på din egen dator.
finding-bridge-only-remedy = Installera bridge-programmet från { $url } och kopiera inställningarna som det visar. Oftast är det server 127.0.0.1, port { $imap } för IMAP och { $smtp } för SMTP, med STARTTLS, hela din adress och lösenordet som programmet visar.
finding-own-app-only = { $provider } går inte att använda i andra e-postappar: varken IMAP eller POP3 erbjuds.
finding-own-app-only-remedy = Använd appen eller webbplatsen från { $provider }. Mer på { $url }
finding-mx-forwards = E-post till { $domain } går till { $provider }, där den bara vidarebefordras. Det behöver inte finnas någon brevlåda på den här domänen.
finding-mx-forwards-remedy = Ställ in brevlådan som e-posten vidarebefordras till, med inställningarna för dess egen domän.
finding-mx-filters = E-post till { $domain } passerar { $provider }, där den rensas. Det säger ingenting om var brevlådan finns.
finding-mx-filters-remedy = Om inget hittades här, fråga din leverantör var din brevlåda finns, eller se efter inställningarna i en app som fungerar.
finding-former-provider = Den här källan leder till { $host }: { $source }. Men ett annat företag tar emot e-posten ({ $mx }). Inställningarna ser ut att ha blivit kvar efter en flytt.
finding-former-provider-remedy = Om brevlådorna har flyttat, ta bort eller ändra det som { $domain } publicerar för e-postappar. Om inte behöver inget göras.
finding-sources-disagree = Två källor säger emot varandra. { $source }: { $host }. { $second }: { $second-host }.
finding-sources-disagree-remedy = Låt dem säga samma sak, så att alla appar hamnar hos samma server.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } svarar { $client } med något som inte är en inställningsfil. { $client } hittar inga inställningar.
finding-check-not-settings-remedy = Lägg inställningsfilen där, eller låt adressen svara 404, så att klienten kan leta någon annanstans.
finding-check-media-type = { $subject } skickar inställningsfilen som ”{ $type }”. { $client } tar den inte för XML och lämnar den åt sidan.
finding-check-media-type-remedy = Skicka den med medietypen text/xml.
finding-check-byte-order-mark = Inställningsfilen på { $subject } börjar med en byteordningsmarkering (BOM), som { $client } inte kan läsa.
finding-check-byte-order-mark-remedy = Spara filen som UTF-8 utan byteordningsmarkering.
finding-check-malformed = Det som { $subject } svarar är inte välformad XML ({ $reason }), så { $client } kan inte läsa det.
finding-check-malformed-remedy = Rätta filen. Tecken som & och < måste skrivas &amp; och &lt;.
finding-check-lacks = { $client } kan inte använda det som { $subject } svarar. Det här saknas: { $what }.
finding-check-lacks-remedy = Lägg till det som saknas.
finding-check-section-fatal = I ett avsnitt av typen { $type } på { $subject } saknas: { $what }. { $client } vägrar då hela filen.
finding-check-section-fatal-remedy = Komplettera avsnittet, eller ta bort det.
finding-check-section-incomplete = Ett avsnitt för { $subject } anger ingen port, och { $client } tar det ändå.
finding-check-section-incomplete-remedy = Komplettera avsnittet, eller ta bort det.
finding-check-no-username = { $place } anger inget inloggningsnamn för { $subject }. { $client } tar det ändå, och inget lösenord kommer att vara rätt.
finding-check-no-username-remedy = Lägg till <username>%EMAILADDRESS%</username>, eller vad servern nu tar som inloggningsnamn.
finding-check-autodiscover-error = { $subject } svarar { $client } med avslag { $code }.
finding-check-autodiscover-error-remedy = Låt servern svara med inställningarna för varje adress i domänen, eller med 404.
finding-check-place-certificate = Certifikatet på { $subject } är inte bra ({ $detail }), så { $client } får inte veta något där.
finding-check-place-certificate-remedy = Skaffa ett certifikat som har det här namnet, eller publicera filen på ett namn som har ett.
finding-check-half = { $client } hittar bara hälften av inställningarna för { $subject }: inget talar om en server för att { $missing ->
    [smtp] skicka
   *[other] läsa
} e-post.
finding-check-half-remedy = Publicera den andra hälften på samma ställe.
finding-check-no-settings-file = { $client } hittar inga inställningar för { $subject }.
finding-check-no-settings-file-remedy = Publicera en inställningsfil på https://{ $name }/mail/config-v1.1.xml. ”portolan render autoconfig” skriver en.
finding-check-no-autodiscover = { $client } hittar inga inställningar för { $subject }.
finding-check-no-autodiscover-remedy = Besvara Autodiscover-förfrågningar på https://{ $name }/autodiscover/autodiscover.xml. ”portolan render autodiscover” skriver ett svar.
finding-check-port = { $client } hamnar hos { $subject }, som inte fungerar: { $detail }.
finding-check-port-remedy = Rätta till servern, eller ange en som fungerar på { $place }.
finding-check-login = { $client } hamnar hos { $subject } och inloggningsmetoden ”{ $method }”, som servern inte erbjuder.
finding-check-login-remedy = Slå på den inloggningsmetoden, eller ange en som är påslagen på { $place }. De flesta appar kan password-cleartext, som är säker under TLS.
finding-check-cleartext = { $client } hamnar hos { $subject } utan kryptering, så lösenordet skulle skickas i klartext.
finding-check-cleartext-remedy = Ange en port med TLS på { $place }.
finding-check-untrusted = { $client } ber användaren bekräfta inställningarna, eftersom de kom över HTTP eller via MX-värden: { $subject }
finding-check-untrusted-remedy = Publicera inställningsfilen över HTTPS på autoconfig.{ $domain }, med ett certifikat som gäller för det namnet.
finding-check-other-server = { $client } frågar användaren om en annan server får lämna inställningarna: { $subject }
finding-check-other-server-remedy = Besvara Autodiscover-förfrågningar på själva autodiscover.{ $domain }, över HTTPS, med ett certifikat för det namnet.

## The check: what places say, compared

finding-check-families-differ = { $subject } svarar inte likadant över IPv4 och IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Låt namnets båda adresser leda till samma webbplats, eller ta bort den som inte visar den.
finding-check-places-differ = Två ställen säger emot varandra. { $source }: { $servers }. { $second }: { $second-servers }. Vilken app som hittar vad är en slump.
finding-check-places-differ-remedy = Låt alla ställen ange samma servrar, eller ta bort det som är föråldrat.
finding-check-logins-differ = { $subject } är publicerad med två inloggningsnamn: ”{ $login }” ({ $source }) och ”{ $second-login }” ({ $second }).
finding-check-logins-differ-remedy = Låt båda säga samma sak. Om servern tar båda är den fullständiga adressen bättre.
finding-check-names-broken = Det här stället anger { $subject }: { $source }. Det fungerar inte: { $detail }.
finding-check-names-broken-remedy = Rätta till servern, eller ta bort den ur det som publiceras.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } lyder, under TLS, ett kommando som kom okrypterat innan dess. Den som sitter emellan kan smuggla in kommandon i någons session.
finding-starttls-command-injection-remedy = Uppdatera e-postservern: det som kom okrypterat måste kastas när TLS börjar (CVE-2011-0411, och ”NO STARTTLS”-fynden från 2021). Ange till dess bara portar med implicit TLS.
