# The guides of mail apps.

fact-origin = { $confidence }: { $source }
confidence-source-code = Gelezen in de broncode van het programma
confidence-specification = Volgens de specificatie
confidence-vendor-page = Van de eigen pagina van de maker
confidence-third-party = Van derden, hier niet gecontroleerd
confidence-unchecked = Niet gecontroleerd

guide-way-file = De snelle weg: een profiel laden
guide-way-code = De snelle weg: een code scannen
guide-way-code-elsewhere = Of scan een code van een ander scherm
guide-way-quick = De snelle weg: laat de app zelf zoeken
guide-way-by-hand = Of vul het zelf in
guide-way-node = Node.js, met Nodemailer
guide-way-php = PHP, met PHPMailer
guide-way-python = Python, met smtplib
guide-way-postfix = Een eigen server, met Postfix

fact-source-macos = iemand die in macOS 15.5 gekeken heeft
fact-source-apple-deployment = wat anderen vertellen over Apples gids voor uitrol
fact-source-server-projects = aantekeningen van verscheidene mailserverprojecten
fact-source-android-code = lezing van de broncode van de app
fact-source-android-export = het eigen exportformaat van de app voor accounts, versie 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = een kopie van de handleiding van eM Client
fact-source-isync = voorbeelden van anderen voor isync 1.5

## What the fields are called on the apps' screens

label-email-address = E-mailadres
label-password = Wachtwoord
label-protocol = Protocol
label-hostname = Hostnaam
label-host-name = Hostnaam
label-server = Server
label-port = Poort
label-incoming-port = Server voor inkomende mail: poort
label-outgoing-port = Server voor uitgaande mail: poort
label-connection-security = Verbindingsbeveiliging
label-encryption-method = Versleutelingsmethode
label-security = Beveiliging
label-authentication-method = Authenticatiemethode
label-username = Gebruikersnaam
label-login = Aanmelding
label-account-type = Accounttype
label-server-type = Servertype
label-incoming-server = Server voor inkomende mail
label-outgoing-server = Server voor uitgaande mail
label-incoming-mail-server = Server voor inkomende e-mail
label-outgoing-mail-server = Server voor uitgaande e-mail
label-override-port = Standaardpoort vervangen
label-user-name = Gebruikersnaam

## What many guides say

guide-kind = Kies het soort account:
guide-incoming = Dit is de server voor inkomende mail:
guide-outgoing = Dit is de server voor uitgaande mail:
guide-outgoing-own-login = Dit is de server voor uitgaande mail. Hij vraagt om aanmelding; zet die aan als daarnaar gevraagd wordt, en vul dit in:
guide-finish = Rond af. Stuur jezelf daarna een bericht en kijk of het aankomt.

guide-screens-told = De namen van menu’s en velden in deze handleiding komen uit de bron die hier staat. Ze verschillen per versie: als een woord er niet is, zoek dan een woord dat hetzelfde betekent.
guide-screens-unchecked = Niemand hier heeft de namen van menu’s en velden in deze handleiding vergeleken met de app zelf. Als een woord er niet is, zoek dan een woord dat hetzelfde betekent.
guide-others-work = Wordt voorgesteld wat op deze pagina onder ‘{ settings-others }’ staat, dan is dat ook goed.
guide-names = De namen in deze bestanden komen uit de handleidingen van de programma’s. Per versie kunnen ze anders zijn.
guide-lacks-imap = Deze app leest mail alleen met IMAP, en daarvoor is hier geen server gevonden. Kies een andere app.
guide-complaints = Als de app klaagt
guide-file-confirm = Bestanden tonen
guide-file-waits = dit bestand komt zodra je de servers hierboven bevestigd hebt.
guide-file-none = Er zijn geen gecontroleerde instellingen die dit programma kan gebruiken, dus hier staat geen kant-en-klaar bestand. Neem de waarden hieronder en vraag je provider naar wat ontbreekt.

fact-finds-unknown = Of deze app zoekt naar instellingen die een domein publiceert, is hier niet bekend. Als hij zelf servers invult, vergelijk ze dan met deze.
fact-finds-nothing = Er worden niet vanzelf instellingen gezocht; wat hier staat, moet worden ingevuld.

complaint-password = Hij zegt dat het wachtwoord fout is: meld je met dezelfde naam en hetzelfde wachtwoord aan op de website van je provider. Als dat lukt, wil je provider misschien een wachtwoord dat speciaal voor apps gemaakt is; wat je dan moet doen, staat bovenaan deze uitleg, of je provider vertelt het je.
complaint-connection = Hij kan geen verbinding maken of wacht lang: probeer een ander netwerk, zoals dat van je telefoon. Als het daar werkt, zit het netwerk of een antivirusprogramma in de weg.
complaint-certificate = Hij waarschuwt voor een certificaat: ga niet verder. Vergelijk de naam van de server letter voor letter. Als die klopt, zeg het dan tegen je provider.
complaint-sending = Hij ontvangt wel, maar verstuurt niet: ook de server voor uitgaande mail wil een aanmelding. Vul ook daar naam en wachtwoord in, zelfs als er ‘optioneel’ bij staat.
complaint-web = Hij kan geen verbinding maken: hier maakt niet je computer verbinding maar de webserver, en diens firewall sluit misschien de mailpoorten af. De beheerder daarvan weet het.
complaint-pass = Er wordt om een wachtwoord gevraagd of gemeld dat er geen is: voer de opdracht achter het wachtwoord apart uit en kijk of die op de eerste regel het wachtwoord afdrukt, en verder niets.
complaint-host-blocks = Er komt geen verbinding: veel webhosters sluiten de poorten voor versturen af. Vraag de jouwe welke van 465 en 587 open is.
complaint-printer-tls = Er komt geen verbinding, hoewel alles klopt: oude apparaten kennen alleen TLS 1.0 of 1.1, en die weigeren servers tegenwoordig. Kijk of er nieuwe firmware is.
complaint-printer-clock = Het apparaat noemt het certificaat ongeldig: stel datum en tijd van het apparaat in. Als het een lijst van vertrouwde certificaten heeft, werk die dan bij. Zet de controle niet uit.
