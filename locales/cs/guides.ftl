# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Přečteno ve zdrojovém kódu programu
confidence-specification = Podle specifikace
confidence-vendor-page = Ze stránek výrobce
confidence-third-party = Od třetí strany, zde neověřeno
confidence-unchecked = Neověřeno

guide-way-file = Rychlá cesta: stáhnout profil
guide-way-code = Rychlá cesta: naskenovat kód
guide-way-code-elsewhere = Nebo naskenovat kód z jiné obrazovky
guide-way-quick = Rychlá cesta: nechat aplikaci hledat
guide-way-by-hand = Nebo vše zadejte ručně
guide-way-node = Node.js s Nodemailerem
guide-way-php = PHP s PHPMailerem
guide-way-python = Python se smtplib
guide-way-postfix = Vlastní server s Postfixem

fact-source-macos = něčí pozorování v macOS 15.5
fact-source-apple-deployment = co jiní uvádějí o příručce Applu pro nasazení
fact-source-server-projects = poznámky několika projektů poštovních serverů
fact-source-android-code = četba zdrojového kódu aplikace
fact-source-android-export = vlastní formát aplikace pro exportované účty, verze 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = kopie příručky k eM Client
fact-source-isync = cizí příklady pro isync 1.5

## What the fields are called on the apps' screens

label-email-address = E-mailová adresa
label-password = Heslo
label-protocol = Protokol
label-hostname = Název hostitele
label-host-name = Název hostitele
label-server = Server
label-port = Port
label-incoming-port = Příchozí server: port
label-outgoing-port = Odchozí server: port
label-connection-security = Zabezpečení připojení
label-encryption-method = Způsob šifrování
label-security = Zabezpečení
label-authentication-method = Způsob autentizace
label-username = Uživatelské jméno
label-login = Přihlašovací jméno
label-account-type = Typ účtu
label-server-type = Typ serveru
label-incoming-server = Příchozí server
label-outgoing-server = Odchozí server
label-incoming-mail-server = Server příchozí pošty
label-outgoing-mail-server = Server odchozí pošty
label-override-port = Přepsat výchozí port
label-user-name = Uživatelské jméno

## What many guides say

guide-kind = Zvolte druh účtu:
guide-incoming = Příchozí server je tento:
guide-outgoing = Odchozí server je tento:
guide-outgoing-own-login = Odchozí server je tento. Vyžaduje přihlášení; pokud se na to aplikace ptá, zapněte ho a zadejte toto:
guide-finish = Dokončete nastavení. Pak si pošlete zprávu a podívejte se, zda dorazí.

guide-screens-told = Názvy nabídek a polí v tomto návodu pocházejí ze zdroje, který je zde uveden. V různých verzích se liší: pokud některé slovo nenajdete, hledejte takové, které znamená totéž.
guide-screens-unchecked = Nikdo zde neporovnal názvy nabídek a polí v tomto návodu s obrazovkami aplikace. Pokud některé slovo nenajdete, hledejte takové, které znamená totéž.
guide-others-work = Pokud se navrhuje to, co na této stránce stojí pod „{ settings-others }“, vyhoví to také.
guide-names = Názvy v těchto souborech pocházejí z příruček k programům. Verze se mohou lišit.
guide-lacks-imap = Tato aplikace čte poštu jen přes IMAP a žádný takový server se zde nenašel. Vyberte si jinou aplikaci.
guide-complaints = Když si aplikace stěžuje
guide-file-confirm = Zobrazit soubory
guide-file-waits = tento soubor se objeví, až potvrdíte servery výše.
guide-file-none = Není k dispozici ověřené nastavení, které by tento program mohl použít, a proto zde není hotový soubor. Použijte hodnoty níže a na to, co chybí, se zeptejte poskytovatele.

fact-finds-unknown = Není zde známo, zda tato aplikace hledá nastavení, které zveřejňuje doména. Pokud servery doplní sama, porovnejte je s těmito.
fact-finds-nothing = Žádná nastavení se nehledají samočinně; to, co je zde uvedeno, je třeba zadat.

complaint-password = Aplikace tvrdí, že heslo je špatné: přihlaste se na webu poskytovatele stejným jménem a heslem. Pokud to jde, poskytovatel možná vyžaduje heslo vytvořené pro aplikace; co pak dělat, stojí nahoře v tomto návodu, nebo vám to řekne poskytovatel.
complaint-connection = Aplikace se nemůže připojit nebo dlouho čeká: zkuste jinou síť, třeba tu v telefonu. Pokud to tam funguje, překáží síť nebo antivirový program.
complaint-certificate = Aplikace varuje před certifikátem: nepokračujte. Porovnejte název serveru písmeno po písmenu. Pokud je správný, dejte vědět poskytovateli.
complaint-sending = Aplikace přijímá, ale neodesílá: odchozí server také vyžaduje přihlášení. Zadejte jméno a heslo i tam, přestože je pole označeno jako nepovinné.
complaint-web = Nelze se připojit: zde se nepřipojuje váš počítač, ale webový server, a jeho firewall může poštovní porty zavírat. Ví to jeho správce.
complaint-pass = Program žádá heslo nebo tvrdí, že žádné není: spusťte samostatně příkaz, který heslo dodává, a ověřte, že na prvním řádku vypíše heslo a nic jiného.
complaint-host-blocks = Nelze se připojit: mnoho webhostingů porty pro odesílání zavírá. Zeptejte se svého, který z portů 465 a 587 je otevřený.
complaint-printer-tls = Nelze se připojit, přestože vše souhlasí: stará zařízení znají jen TLS 1.0 nebo 1.1, které servery dnes odmítají. Podívejte se, zda existuje novější firmware.
complaint-printer-clock = Zařízení označuje certifikát za neplatný: nastavte v něm datum a čas. Pokud má seznam důvěryhodných certifikátů, aktualizujte ho. Kontrolu nevypínejte.
