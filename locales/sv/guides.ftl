# The guides of mail apps.

fact-origin = { $confidence }: { $source }
confidence-source-code = Läst i programmets källkod
confidence-specification = Enligt specifikationen
confidence-vendor-page = Från tillverkarens egen sida
confidence-third-party = Från tredje part, inte kontrollerat här
confidence-unchecked = Inte kontrollerat

guide-way-file = Den snabba vägen: hämta en profil
guide-way-code = Den snabba vägen: skanna en kod
guide-way-code-elsewhere = Eller skanna en kod från en annan skärm
guide-way-quick = Den snabba vägen: låt appen leta
guide-way-by-hand = Eller fyll i det själv
guide-way-node = Node.js, med Nodemailer
guide-way-php = PHP, med PHPMailer
guide-way-python = Python, med smtplib
guide-way-postfix = En egen server, med Postfix

fact-source-macos = någon som tittat i macOS 15.5
fact-source-apple-deployment = vad andra återger av Apples driftsättningsguide
fact-source-server-projects = anteckningar från flera e-postserverprojekt
fact-source-android-code = en läsning av appens källkod
fact-source-android-export = appens eget format för exporterade konton, version 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = en kopia av eM Clients egen handbok
fact-source-isync = andras exempel för isync 1.5

## What the fields are called on the apps' screens

label-email-address = E-postadress
label-password = Lösenord
label-protocol = Protokoll
label-hostname = Värdnamn
label-host-name = Värdnamn
label-server = Server
label-port = Port
label-incoming-port = Server för inkommande e-post: port
label-outgoing-port = Server för utgående e-post: port
label-connection-security = Anslutningssäkerhet
label-encryption-method = Krypteringsmetod
label-security = Säkerhet
label-authentication-method = Autentiseringsmetod
label-username = Användarnamn
label-login = Inloggning
label-account-type = Kontotyp
label-server-type = Servertyp
label-incoming-server = Server för inkommande e-post
label-outgoing-server = Server för utgående e-post
label-incoming-mail-server = Server för inkommande e-post
label-outgoing-mail-server = Server för utgående e-post
label-override-port = Ersätt standardporten
label-user-name = Användarnamn

## What many guides say

guide-kind = Välj kontotyp:
guide-incoming = Servern för inkommande e-post är den här:
guide-outgoing = Servern för utgående e-post är den här:
guide-outgoing-own-login = Servern för utgående e-post är den här. Den kräver inloggning; slå på det om du blir tillfrågad, och fyll i det här:
guide-finish = Slutför. Skicka sedan ett meddelande till dig själv och se om det kommer fram.

guide-screens-told = Namnen på menyer och fält i den här guiden kommer från källan som anges här. De skiljer sig mellan versioner: om ett ord inte finns där, leta efter ett som betyder samma sak.
guide-screens-unchecked = Ingen här har jämfört namnen på menyer och fält i den här guiden med appen själv. Om ett ord inte finns där, leta efter ett som betyder samma sak.
guide-others-work = Om det som föreslås står på den här sidan under ”{ settings-others }” går det också bra.
guide-names = Namnen i de här filerna är de som står i programmens handböcker. De kan skilja sig mellan versioner.
guide-lacks-imap = Den här appen läser e-post bara med IMAP, och ingen server för det hittades här. Välj en annan app.
guide-complaints = Om appen klagar
guide-file-confirm = Visa filerna
guide-file-waits = den här filen kommer när du har bekräftat servrarna ovan.
guide-file-none = Det finns inga kontrollerade inställningar som det här programmet kan använda, så här finns ingen färdig fil. Ta värdena nedan och fråga din leverantör om det som saknas.

fact-finds-unknown = Om den här appen letar efter inställningar som en domän publicerar är inte känt här. Om den fyller i servrar själv, jämför dem med de här.
fact-finds-nothing = Inga inställningar söks automatiskt; det som står här måste matas in.

complaint-password = Den säger att lösenordet är fel: logga in på din leverantörs webbplats med samma namn och lösenord. Om det går vill leverantören kanske ha ett lösenord som är gjort för appar; vad du då ska göra står högst upp i den här guiden, eller så berättar leverantören det.
complaint-connection = Den kan inte ansluta, eller väntar länge: prova ett annat nätverk, till exempel mobilens. Om det går där är det nätverket eller ett antivirusprogram som är i vägen.
complaint-certificate = Den varnar för ett certifikat: gå inte vidare. Jämför serverns namn bokstav för bokstav. Om det stämmer, säg till din leverantör.
complaint-sending = Den tar emot men skickar inte: även servern för utgående e-post kräver inloggning. Fyll i namn och lösenord också där, även om det står ”valfritt”.
complaint-web = Den kan inte ansluta: här är det inte din dator som ansluter utan webbservern, och dess brandvägg kanske stänger portarna för e-post. Webbserverns administratör vet.
complaint-pass = Programmet frågar efter ett lösenord, eller säger att det inte finns något: kör kommandot bakom lösenordet för sig och se att det skriver ut lösenordet på första raden, och inget annat där.
complaint-host-blocks = Den kan inte ansluta: många webbhotell stänger portarna för att skicka. Fråga ditt vilken av 465 och 587 som är öppen.
complaint-printer-tls = Den kan inte ansluta fast allt stämmer: gamla enheter kan bara TLS 1.0 eller 1.1, som servrar i dag vägrar. Se efter om det finns ny firmware.
complaint-printer-clock = Den kallar certifikatet ogiltigt: ställ in enhetens datum och tid. Om den har en lista över betrodda certifikat, uppdatera den. Stäng inte av kontrollen.
