# What went wrong with a request, and the next thing to try.

## What was typed

error-address-empty = Er is niets ingevuld. Vul je e-mailadres in, bijvoorbeeld ana@example.org.
error-address-no-domain = Er staat niets achter de @. Vul aan wat erachter hoort, bijvoorbeeld example.org.
error-address-no-local-part = Er staat niets voor de @. Vul het hele adres in, bijvoorbeeld ana@example.org.
error-address-two-ats = Hier staan twee @’s in. Een adres heeft er maar één; haal weg wat dubbel geplakt is.
error-address-bad-local-part = Wat voor de @ staat, kan geen deel van een e-mailadres zijn. Let op spaties, komma’s en ontbrekende letters.
error-address-ip = Dit is het nummer van een computer, geen e-mailadres. Vul de naam achter de @ van je adres in, bijvoorbeeld example.org.
error-address-localhost = ‘localhost’ betekent deze computer zelf en heeft geen mail op internet. Vul het adres in waar anderen je op schrijven.
error-address-single-label = In een maildomein staat een punt, zoals in example.org. Vul de ontbrekende uitgang aan.
error-address-label-too-long = Een deel tussen twee punten is langer dan de 63 tekens die een domein toestaat. Kijk of er per ongeluk tekst in het adres geplakt is.
error-address-too-long = Dit is langer dan een domein kan zijn. Kijk of er per ongeluk tekst in het adres geplakt is.
error-address-bad-domain = Wat achter de @ staat, is geen domeinnaam. Let op spaties, onderstrepingstekens en twee punten achter elkaar.

## What this server could not do

error-no-name-server = Deze server bereikt geen nameserver en kan dus niets opzoeken. Over je mail zegt dit niets. Probeer het over een paar minuten opnieuw; als je deze server beheert, kijk dan zijn netwerk en zijn instelling nameserver na.
error-no-route = Deze server heeft op dit moment geen verbinding met internet en kan dus geen mailserver vragen. Over je mail zegt dit niets. Probeer het over een paar minuten opnieuw; als je deze server beheert, kijk dan zijn netwerk na.
error-rate-limited = { $seconds ->
    [one] Je hebt heel vaak gevraagd. Wacht één seconde en probeer het dan opnieuw.
   *[other] Je hebt heel vaak gevraagd. Wacht { $seconds } seconden en probeer het dan opnieuw.
}
error-busy = Op dit moment worden hier heel veel domeinen opgezocht. Probeer het over een paar seconden opnieuw.
error-lookup-closed = Deze server zoekt alleen de domeinen op waarvoor hij instellingen publiceert, en dit is er niet een van. Kijk of er een typfout in het adres zit, of vraag je mailprovider om zijn instellingen.
error-not-found = Hier is geen pagina. Begin opnieuw met je e-mailadres.
error-address-missing = Hiervoor is een adres nodig. Vul het aan, bijvoorbeeld ana@example.org, of begin opnieuw op de eerste pagina.
error-not-published = Deze server publiceert geen instellingen voor dit domein. Kijk of er een typfout in het adres zit, of begin opnieuw op de eerste pagina.
error-no-settings = Alleen gecontroleerde instellingen komen in een bestand, voor lezen én voor versturen, en hier zijn ze niet allemaal gecontroleerd. Op de pagina van het domein staat wat er gevonden is en wie het kan verhelpen.
error-other-domain = Dit adres hoort bij een ander domein dan deze pagina. Vul een adres van dit domein in, of begin opnieuw op de eerste pagina.
error-bad-request = Dit verzoek is onvolledig of niet begrepen. Ga terug en probeer het nog eens vanaf de eerste pagina.
error-cross-site = Een andere website heeft dit verzoek uit jouw naam gestuurd; het is daarom niet uitgevoerd. Open hier de eerste pagina en begin daar.
error-method-not-allowed = Deze pagina kan niets met wat haar gestuurd is. Begin opnieuw met je e-mailadres.
error-too-large = Dit is meer dan deze server leest. Maak het korter en probeer het opnieuw.
error-cannot-carry = Deze instellingen passen niet in dit soort bestand. Neem een ander bestand, of vul de instellingen zelf in.
error-not-ready = Dit domein is nog niet onderzocht. Probeer het over een paar seconden opnieuw.
error-timeout = Dit duurde te lang en is afgebroken. Probeer het opnieuw.
error-internal = Er ging iets mis op deze server, en het is genoteerd. Over je mail zegt dit niets. Probeer het opnieuw; als het zo blijft, zeg het dan tegen de beheerders van deze server.
error-intrusive-not-ours = { $domain } is geen domein van deze configuratie, en --intrusive stuurt wat je de server van een vreemde niet hoort te sturen. Publiceer het domein in het bestand dat --config noemt, en probeer het dan opnieuw.
error-no-such-client = Er is hier geen client ‘{ $name }’. Bekend zijn: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Er staat geen @ in. Vul het hele adres in, bijvoorbeeld ana@example.org, of alleen wat er achter de @ staat.
