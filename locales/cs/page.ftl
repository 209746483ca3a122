# The pages.

brand = Portolan
title = { $page } · Portolan
description = Najde poštovní servery vaší adresy, s každým z nich promluví a ukáže, jaká nastavení vaše poštovní aplikace potřebuje.
skip = Přejít k obsahu
footer-about = O aplikaci
footer-home = Nová adresa
footer-report = Tento výsledek jako JSON

## The first page

home-title = Nastavení pošty, které funguje
home-heading = Jaké nastavení potřebuje vaše poštovní aplikace?
home-lead = Napište svou adresu. Portolan najde servery vaší schránky, s každým z nich promluví a ukáže, co máte zadat.
home-label = Vaše e-mailová adresa
home-hint = Například ana@example.org. Stačí část za zavináčem.
home-button = Najít moje nastavení
home-privacy = Portolan se nikdy neptá na heslo. To, co stojí před zavináčem, zůstává ve vašem prohlížeči.
home-privacy-no-script = Portolan se nikdy neptá na heslo. Vaše adresa poslouží jen k odpovědi a neukládá se.
home-samples = Toto je ukázka: domény k vyzkoušení
home-steps = Co se bude dít
home-step-ask = Portolan se zeptá tam, kde se nastavení zveřejňují: v souborech samotného poskytovatele, v DNS a v databázích poskytovatelů.
home-step-talk = Spojí se s každým poštovním serverem a zjistí, zda odpovídá, zda je bezpečný a zda má platný certifikát. Nikdy se nepřihlašuje.
home-step-show = Dostanete nastavení popsané srozumitelnými slovy, postup pro svou aplikaci, a pokud existuje, i soubor, který vše nastaví za vás.

## Errors

error-heading-400 = To se nepovedlo
error-heading-403 = Tady to není dovoleno
error-heading-404 = Nenalezeno
error-heading-405 = To se nepovedlo
error-heading-413 = Příliš dlouhé
error-heading-429 = Prosíme, trochu pomaleji
error-heading-500 = Chyba na naší straně
error-heading-503 = Teď to nejde
error-heading-other = To se nepovedlo
error-try-again = Zkusit znovu
error-again = Zadat adresu

## About

about-title = O aplikaci
about-heading = O aplikaci Portolan
about-lead = Portolán byl námořní mapou přístavů a cest k nim. Tento Portolan mapuje poštovní servery: zjistí, jak se dostat do schránky, ověří to rozhovorem se servery a řekne, co zadat do poštovní aplikace.
about-asked = Na co a koho se ptá
about-asked-part = Dál se posílá jen doména, tedy část za zavináčem. Část před ním se nikdy nedostane dál než k tomuto serveru.
about-asked-dns = Jmenných serverů se Portolan ptá na poštovní záznamy domény.
about-asked-web = Vlastních webových serverů domény a serverů firmy, která přijímá její poštu, se Portolan ptá na soubor s nastavením.
about-asked-database = Databáze poskytovatelů Thunderbirdu se Portolan ptá na doménu, pokud to provozovatel tohoto serveru nevypnul.
about-asked-mail = S nalezenými poštovními servery se Portolan spojí na jejich obvyklých portech. Pozdraví, zeptá se, co nabízejí, prohlédne si certifikát a rozloučí se; nikdy se nepokouší přihlásit ani cokoli odeslat.
about-kept = Co se uchovává
about-kept-result = Výsledek pro doménu zůstává několik minut v paměti a je společný všem, kdo se na tutéž doménu ptají.
about-kept-published = Zveřejňuje-li tento web nastavení pro doménu, uchovává to, co tam fungovalo, po celou dobu zveřejnění.
about-kept-address = Vaše adresa se neukládá ani nezapisuje do žádného logu. Se zapnutým JavaScriptem zůstává na této kartě prohlížeče, dokud nepožádáte o soubor nebo kód, který ji obsahuje; bez JavaScriptu se na tento server dostane jen proto, aby vám mohl odpovědět.
about-kept-cookies = Nejsou tu žádné soubory cookie, žádné účty ani statistiky o vás a nic na těchto stránkách se nenačítá odjinud.
about-alone = Když o spojení odsud nestojíte
about-alone-calls-at-most = S každým poštovním serverem se Portolan na každém portu spojí jednou a ještě nejvýše třikrát jen tehdy, když první spojení nechalo otázku otevřenou. Souběžných spojení je málo a výsledky jsou společné, takže mnoho návštěvníků neznamená mnoho spojení.
about-alone-stop = Pokud provozujete poštovní server a spojení odsud nechcete, odmítněte adresu tohoto serveru ve firewallu nebo to sdělte jeho provozovateli. Pokud vaše servery nejsou určeny veřejnosti, nezveřejňujte je v DNS.
about-limits = Co vědět nemůže
about-limits-view = Portolan vidí servery ze svého místa. Vaše síť může blokovat port, který odsud funguje, nebo naopak. Zda je vaše heslo správné, může říci jen váš poskytovatel.

## The result, while it is being made

report-title = Nastavení pošty pro doménu { $domain }
report-heading-for = Nastavení pošty pro doménu
report-ascii = Píše se také { $ascii }
live-begins = Hledají se poštovní servery domény { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }, port { $port }, { $family }: { $verdict }
live-heading = Co se zatím našlo
live-chart = Servery, které zatím odpověděly
live-failed = Průzkum nedošel do konce. Načtěte tuto stránku znovu.
live-wait = Potrvá to nanejvýš několik sekund. Výsledek se objeví zde.

## The result: the head

result-works = Toto nastavení funguje
result-works-summary = Portolan s těmito servery právě mluvil. Zadejte následující údaje, nebo si vyberte svou aplikaci a řiďte se postupem.
result-given = Toto je vaše nastavení
result-given-summary = Zdroj: { $source }. Ne vše bylo možné odsud vyzkoušet.
result-no-outgoing = Poštu lze číst, ale odesílání není vyřešeno
result-no-outgoing-summary = Server pro čtení pošty funguje. Nenašel se žádný server, přes který lze bezpečně odesílat; níže se dočtete proč a kdo to může napravit.
result-no-incoming = Poštu lze odesílat, ale čtení není vyřešeno
result-no-incoming-summary = Server pro odesílání pošty funguje. Nenašel se žádný server, přes který lze poštu bezpečně číst; níže se dočtete proč a kdo to může napravit.
result-nothing = Nenašlo se nastavení, které by bylo bezpečné a fungovalo
result-nothing-summary = Ukažte tuto stránku lidem, kteří vaši poštu provozují: níže je napsáno, co je špatně a co s tím.
result-turned-away = Poštovní servery s Portolanem nechtěly mluvit
result-turned-away-summary = Vaši aplikaci mohou přesto pustit dál. Požádejte o nastavení svého poskytovatele, nebo ukažte tuto stránku lidem, kteří vaši poštu provozují.
result-again = Zkontrolovat znovu
result-other = Zkusit jinou adresu

## The result: the settings

settings-heading = Vaše nastavení
settings-incoming-imap = Příchozí pošta: IMAP
settings-incoming-pop3 = Příchozí pošta: POP3
settings-outgoing = Odchozí pošta: SMTP
settings-choice = Jak chcete poštu číst?
settings-imap = IMAP
settings-imap-meaning = Pošta zůstává na serveru a na všech zařízeních vidíte totéž. Správná volba téměř pro každého.
settings-pop3 = POP3
settings-pop3-meaning = Poštu stáhne jedno zařízení a většina aplikací ji pak ze serveru smaže. Na ostatních zařízeních ji neuvidíte.
settings-server = Server
settings-port = Port
settings-security = Zabezpečení
settings-username = Uživatelské jméno
settings-password = Heslo
settings-login = Způsob přihlášení
settings-password-own = vaše heslo k poště
settings-password-app = heslo aplikace vytvořené v účtu, ne obvyklé heslo
settings-password-oauth = zde žádné: přihlásíte se na stránce svého poskytovatele
settings-username-address = vaše celá adresa
settings-username-local = část před zavináčem
settings-username-mixed = { $form }
settings-local-part-placeholder = (část před zavináčem)
settings-verified = Právě vyzkoušeno: funguje
settings-not-verified = Odsud nevyzkoušeno
settings-others = Další nastavení, která také fungují
settings-other-line = { $protocol }: { $host }, port { $port }, { $security }
settings-from = { $more ->
    [0] Zdroj: { $source }
    [one] Zdroj: { $source }; totéž uvádí jedno další místo
    [few] Zdroj: { $source }; totéž uvádějí { $more } další místa
    [many] Zdroj: { $source }; totéž uvádí { $more } dalšího místa
   *[other] Zdroj: { $source }; totéž uvádí { $more } dalších míst
}
copy = Kopírovat
copy-what = Kopírovat: { $what }
copy-which = Kopírovat: { $what } ({ $of })
copied = Zkopírováno
own-label = Co stojí před zavináčem
own-button = Doplnit
own-note = Zůstane to na této kartě vašeho prohlížeče.
own-forget = Zapomenout mou adresu

## The result: apps and files

guides-heading = Jakou aplikaci používáte?
guides-all = Všechny aplikace a zařízení
guides-on-iphone = Na tomto iPhonu nebo iPadu
guides-on-android = Na tomto zařízení s Androidem
guides-on-mac = Na tomto Macu
guides-on-windows = Na tomto počítači s Windows
guides-on-linux = Na tomto počítači s Linuxem
guides-group-phones = Telefony a tablety
guides-group-computers = Počítače
guides-group-web = V prohlížeči
guides-group-command-line = Na příkazovém řádku
guides-group-others = Zařízení, programy a další aplikace
guide-for = Nastavení: { $app }
guide-value-missing = nenalezeno
files-heading = Soubory s tímto nastavením
files-profile = Konfigurační profil pro iPhone, iPad a Mac
files-autoconfig = Soubor s nastavením pro Thunderbird a další (autoconfig)
files-autoconfig-note = Pro správce: Thunderbird ho najde sám, pokud ho doména zveřejní na adrese autoconfig.{ $domain }.
files-name = Vaše jméno, jak ho mají vidět ostatní (nepovinné)
profile-button = Stáhnout profil
profile-note-safari = Otevřete tuto stránku v Safari. Uvnitř jiné aplikace, třeba v chatu, se profil do Nastavení nedostane: nejprve v ní zvolte otevření v Safari.
profile-note-time = Po stažení máte na instalaci osm minut, pak zařízení profil zahodí. Pokud se to stane, jednoduše ho stáhněte znovu.
profile-note-signed = Zařízení červeně hlásí, že profil není podepsaný („Not Signed“). Zde je to v pořádku: tento soubor žádný podpis nemá.
profile-note-password = Profil neobsahuje heslo. Zařízení si ho vyžádá při instalaci.
qr-button = Zobrazit kód
qr-alt = Kód, který nastaví účet v Thunderbirdu pro Android
qr-note = Kód obsahuje vaši adresu, vaše jméno a servery, ale žádné heslo.
qr-address = Vaše e-mailová adresa

## Before a file is handed over

ask-title = Ještě jeden krok
ask-heading-profile = Váš konfigurační profil
ask-heading-autoconfig = Váš soubor s nastavením
ask-heading-qr = Váš kód
ask-lead-address = Soubor obsahuje vaši adresu, aby nastavil váš účet a ne cizí.
ask-confirm-lead = Portolan se toto nastavení dozvěděl cestou, na které ho mohl změnit někdo cizí. Těmto serverům se pošle vaše heslo k poště, a proto si nejprve prohlédněte jejich názvy.
ask-confirm-domain = Doména vaší pošty
ask-confirm-hosts = Servery
ask-confirm-check = Tyto názvy znám a patří mému poskytovateli.
ask-confirm-note = Pokud si nejste jisti, zeptejte se poskytovatele na názvy jeho poštovních serverů a porovnejte je.
ask-protocol = Způsob čtení pošty
ask-button = Pokračovat
ask-back = Zpět k nastavení

## The result: findings, chart, sources

findings-heading-wrong = Co je špatně a kdo to může napravit
findings-heading-better = Co by mohlo být lepší a kdo to může zlepšit
admins-heading = Pro správce pošty
admins-notes = Co by ještě mohlo být lepší
findings-command = Příkaz, který to ukáže
findings-configuration = Řádky, které to napraví
findings-remedy = Co s tím
chart-heading = Mapa
chart-service = Služba
chart-port = port { $port }
chart-certificate = Certifikát
chart-words = Co tato slova znamenají
chart-no-call = bez spojení
chart-said = Server řekl: „{ $words }“
certificate-valid-until = Platí do { $date }
certificate-none = Žádný nebyl vidět
certificate-details = Podrobnosti
certificate-subject = Vystaven pro
certificate-issuer = Vystavil
certificate-names = Pro názvy
certificate-validity = Platnost
certificate-from-to = od { $from } do { $to }
certificate-version = Šifrování
certificate-mechanisms = Způsoby přihlášení
certificate-mechanisms-before = Způsoby přihlášení před šifrováním
unknown = neznámé
sources-heading = Odkud to víme
sources-heading-looked = Kde Portolan hledal
sources-lead = Tato místa se dozvědí jen doménu a nic jiného.
sources-others = Také zkoumáno, bez výsledku
sources-authenticated = chráněno před změnou
other-services-heading = Nalezeno také
mx-heading = Kdo poštu přijímá
mx-provider = Poskytovatel: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Průzkum proběhl { $time } UTC a trval { $elapsed }.
chart-tally = { $works ->
    [0] nefunguje žádný z { $all }
   *[other] funguje { $works } z { $all }
}

# The DNS records of a published domain

dns-heading = Záznamy DNS pro doménu { $domain }
dns-lead = S těmito záznamy najdou poštovní aplikace nastavení domény samy. Patří do zóny domény, ať je vedena kdekoli.
dns-steps-heading = Ve formuláři registrátora
dns-steps = Jeden záznam po druhém. „@“ je doména samotná; některé formuláře chtějí místo toho celý název. Je-li cílem samotná tečka, záznam říká, že taková služba neexistuje.
dns-kind = Typ
dns-name = Název
dns-value = Hodnota nebo cíl
dns-priority = Priorita
dns-weight = Váha
dns-port = Port
dns-zone-heading = Jako zónový soubor

# Which signature a profile has

ask-signed = Profil je podepsaný: zařízení uvádí { $subject }, a pokud tomuto certifikátu důvěřuje, označí profil za ověřený („Verified“).
ask-unsigned = Profil není podepsaný: zařízení to hlásí červeně („Not Signed“). Instalujte ho jen tehdy, pokud sem přicházíte ze stránek svého poskytovatele.
