# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.
# The commands that show it, and lines of configuration that mend it, stand in commands.ftl.

## The domain

finding-domain-not-found = Doména { $domain } neexistuje.
finding-domain-not-found-remedy = Zkontrolujte pravopis, především koncovku. Pokud je správná, mohla platnost domény skončit: zeptejte se jejího vlastníka.
finding-no-mail = Pro doménu { $domain } se nenašel žádný poštovní server.
finding-no-mail-remedy = Zkontrolujte pravopis. Pokud vám pošta do této domény chodí, zeptejte se poskytovatele na názvy serverů; správce pošty je může zveřejnit v DNS.
finding-null-mx = Doména { $domain } sděluje, že vůbec nepřijímá poštu.
finding-null-mx-remedy = Zkontrolujte pravopis: vaše schránka je nejspíš v jiné doméně.
finding-dns-failed = Jmenné servery domény { $domain } nedaly použitelnou odpověď ({ $fault }).
finding-dns-failed-remedy = Podívejte se na jmenné servery domény, a je-li podepsaná, také na DNSSEC.
finding-dnssec-bogus = Podpisy DNS domény { $domain } neplatí ({ $names }). Buď někdo odpovědi padělá, nebo byly chybně podepsány. Nic z toho, co se z nich zjistilo, se nedoporučuje.
finding-dnssec-bogus-remedy = Zkontrolujte klíče, data podpisů a záznam DS: ukážou je „delv“ a „dig +dnssec“.
finding-no-name-server = Tento server se nedostane k žádnému jmennému serveru, takže nic nešlo vyhledat. O vaší poště to nic nevypovídá.
finding-no-name-server-remedy = Zkuste to znovu za několik minut. Provozovatel tohoto serveru může zkontrolovat jeho síť a nastavení nameserver.
finding-no-route = Tento server se nedostane na internet, takže se nešlo zeptat žádného poštovního serveru. O vaší poště to nic nevypovídá.
finding-no-route-remedy = Zkuste to znovu za několik minut. Provozovatel tohoto serveru může zkontrolovat jeho síť.

## The result as a whole

finding-no-incoming = Nenašel se žádný server, přes který lze bezpečně číst poštu.
finding-no-incoming-remedy = Nabídněte čtení přes IMAP na portu 993, s TLS od začátku.
finding-no-outgoing = Nenašel se žádný server, přes který lze bezpečně odesílat poštu.
finding-no-outgoing-remedy = Nabídněte odesílání na portu 465 s TLS od začátku, nebo na 587 se STARTTLS.
finding-nothing-answers = Názvy serverů jsou známé, ale žádný ze serverů neodpověděl.
finding-nothing-answers-remedy = Podívejte se, zda servery běží a zda firewall nebrání Portolanu v přístupu.
finding-submission-on-25-only = Odesílání funguje jen na portu 25, který je určen pro poštu mezi servery a který mnoho sítí blokuje.
finding-submission-on-25-only-remedy = Otevřete odesílání na portu 465 (TLS od začátku) a pro starší aplikace na 587.
finding-submission-without-465 = { $host } přijímá poštu na portu { $port } se STARTTLS, ale ne na 465 s TLS od začátku, což je bezpečnější.
finding-submission-without-465-remedy = Otevřete odesílání také na portu 465 a 587 ponechte pro starší aplikace.
finding-cleartext-port-open = { $host } odpovídá také na { $ports }, kde rozhovor začíná bez šifrování. Aplikaci, která šifruje jen „je-li k dispozici“, tam lze oklamat.
finding-cleartext-port-open-remedy = { $count ->
    [one] Až tento port nebude žádná aplikace používat, zavřete ho. Do té doby na něm nabízejte přihlášení až po STARTTLS.
   *[other] Až tyto porty nebude žádná aplikace používat, zavřete je. Do té doby na nich nabízejte přihlášení až po STARTTLS.
}
finding-not-authenticated = Název { $host } se Portolan dozvěděl cestou, na které ho mohl změnit někdo cizí. Přesto může být správný.
finding-not-authenticated-remedy = Než napíšete heslo, ujistěte se, že { $host } je název, který vám sdělil poskytovatel domény { $domain }.
finding-other-organisation = { $host } patří jiné organizaci než doména vaší pošty.
finding-other-organisation-remedy = To je běžné, když se o poštu stará firma. Než napíšete heslo, ujistěte se, že její název znáte.

## Certificates

finding-cert-expired = { $days ->
    [0] Platnost certifikátu pro { $subject } skončila dnes. Poštovní aplikace budou varovat nebo odmítat.
    [one] Platnost certifikátu pro { $subject } skončila před jedním dnem. Poštovní aplikace budou varovat nebo odmítat.
    [few] Platnost certifikátu pro { $subject } skončila před { $days } dny. Poštovní aplikace budou varovat nebo odmítat.
    [many] Platnost certifikátu pro { $subject } skončila před { $days } dne. Poštovní aplikace budou varovat nebo odmítat.
   *[other] Platnost certifikátu pro { $subject } skončila před { $days } dny. Poštovní aplikace budou varovat nebo odmítat.
}
finding-cert-expired-remedy = Obnovte certifikát a znovu načtěte server.
finding-cert-expires-soon = { $days ->
    [0] Platnost certifikátu pro { $subject } končí dnes.
    [one] Platnost certifikátu pro { $subject } končí za jeden den.
    [few] Platnost certifikátu pro { $subject } končí za { $days } dny.
    [many] Platnost certifikátu pro { $subject } končí za { $days } dne.
   *[other] Platnost certifikátu pro { $subject } končí za { $days } dní.
}
finding-cert-expires-soon-remedy = Obnovte ho a ověřte, že obnova, která má probíhat sama, stále běží a poštovní server znovu načítá.
finding-cert-not-yet-valid = Certifikát pro { $subject } ještě neplatí: jeho platnost začíná až v budoucnu.
finding-cert-not-yet-valid-remedy = Zkontrolujte hodiny stroje, na kterém certifikát vznikl, a nasaďte ten, který platí dnes.
finding-cert-self-signed = Certifikát pro { $subject } je podepsaný sám sebou, takže nikdo nerozezná server od podvodníka.
finding-cert-self-signed-remedy = Získejte certifikát od veřejné autority; existují i bezplatné.
finding-cert-chain-incomplete = { $subject } posílá svůj certifikát, ale ne certifikát jeho vydavatele, { $issuer }. Webové prohlížeče si chybějící část umějí stáhnout; poštovní aplikace ne.
finding-cert-chain-incomplete-remedy = Nechte server posílat celý řetězec: většina autorit ho vydává jako jeden soubor, často pojmenovaný fullchain.pem.
finding-cert-untrusted = Certifikát pro { $subject } vystavil { $issuer }, kterému poštovní aplikace nedůvěřují.
finding-cert-untrusted-remedy = Získejte certifikát od veřejné autority; existují i bezplatné. Pokud tento od veřejné autority je, posílejte s ním i zprostředkující certifikáty.
finding-dane-mismatch = Certifikát pro { $subject } není ten, který pro něj oznamuje DNS (TLSA). Programy, které to kontrolují, ho odmítnou.
finding-dane-mismatch-remedy = Zveřejněte záznam TLSA pro nový certifikát pod názvem _{ $port }._tcp.{ $host }, nebo vraťte oznámený certifikát. Před příští výměnou certifikátu nejprve zveřejněte záznam a starý do té doby ponechte.

## Reaching the port

finding-port-closed = Na { $subject } nic nenaslouchá.
finding-port-closed-remedy = Pokud mají lidé tento port používat, spusťte na něm službu nebo otevřete firewall. Jinak ho odstraňte z toho, co doména zveřejňuje.
finding-port-timeout = { $subject } neodpovídá. Tak vypadá zvenčí firewall.
finding-port-timeout-remedy = Otevřete port ve firewallu, nebo ho odstraňte z toho, co doména zveřejňuje.
finding-host-unreachable = Síť hlásí, že k { $subject } nevede cesta.
finding-host-unreachable-remedy = Zkontrolujte adresu v DNS a trasu k ní.
finding-host-no-address = { $subject } je uvedeno jako poštovní server, ale tento název nemá adresu.
finding-host-no-address-remedy = Přidejte pro něj záznam A nebo AAAA, nebo název odstraňte z toho, co doména zveřejňuje.
finding-port-silent = { $verdict ->
    [silent] { $subject } přijme spojení a pak mlčí.
    [reset] { $subject } přijme spojení a hned ho přeruší.
   *[other] { $subject } přijme spojení a zavěsí dřív, než řekne dost.
}
finding-port-silent-remedy = Podívejte se do logu serveru: služba se mohla zaseknout, být plná nebo čekat na něco, co je před ní.
finding-forbidden-target = { $subject } vede na adresu nebo port, se kterými se tento server nespojuje.
finding-forbidden-target-remedy = Pokud jde o soukromou adresu, mohou ji používat jen stroje z dané sítě. Zveřejněte název, ke kterému se dostane každý.
finding-ipv6-dead = { $host } neodpovídá přes IPv6, ačkoli adresu IPv6 má; přes IPv4 funguje. Poštovní aplikace s IPv6 čekají nebo selžou.
finding-ipv6-dead-remedy = Zajistěte, aby poštovní server naslouchal na IPv6, a otevřete tam firewall, nebo odstraňte záznam AAAA.
finding-ipv6-not-checked = Tento server nemá IPv6, takže přes něj nešlo nic vyzkoušet.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] U poštovních serverů není třeba nic dělat. Zeptejte se znovu z počítače, který má IPv6.
   *[other] Není třeba nic dělat. Co se vyzkoušelo přes IPv4, platí.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } mluví nešifrovaně tam, kde má být šifrování od začátku.
   *[other] { $subject } šifruje od začátku tam, kde má být STARTTLS.
}
finding-wrong-mode-remedy = Nastavte naslouchání správně: TLS od začátku na 993, 995 a 465, STARTTLS na 143, 110 a 587.
finding-not-this-protocol = Co odpovídá na { $subject }, není poštovní služba, která tam patří.
finding-not-this-protocol-remedy = Zkontrolujte, co na tomto portu naslouchá a zda něco před ním nepředává jinou službu.
finding-starttls-missing = { $subject } nenabízí šifrování, takže heslo by si mohl přečíst kdokoli po cestě.
finding-starttls-missing-remedy = Zapněte STARTTLS, nebo port zavřete a nabídněte ten s TLS od začátku.
finding-starttls-refused = { $subject } šifrování nabízí, ale pak ho odmítne zahájit.
finding-starttls-refused-remedy = Podívejte se do logu serveru: nejčastěji nelze přečíst certifikát nebo jeho klíč.
finding-starttls-injected = { $subject } propouští za zahájením šifrování nešifrovaný text, jaký by podstrčil útočník.
finding-starttls-injected-remedy = Aktualizujte poštovní server a vše, co je před ním.
finding-tls-failed = S { $subject } se nepodařilo dohodnout na šifrování.
finding-tls-failed-remedy = Zkontrolujte certifikát, jeho klíč a verze a šifry TLS serveru; zapnuté mají být TLS 1.2 a 1.3.
finding-tls-too-old = { $subject } zná jen verze TLS, které už nejsou bezpečné.
finding-tls-too-old-remedy = Zapněte TLS 1.2 a 1.3, a pokud to server neumí, aktualizujte ho.
finding-tls-old-accepted = { $subject } přijímá vedle novějších verzí TLS také { $version }, což už není bezpečné.
finding-tls-old-accepted-remedy = Vypněte vše starší než TLS 1.2. Každá poštovní aplikace z posledních deseti let se bez toho obejde.
finding-turned-away = { $subject } odpovídá odmítnutím: „{ $words }“
finding-turned-away-remedy = Důvod najdete v logu serveru.
finding-no-login = { $subject } odpovídá, ale nikoho nepřihlásí.
finding-no-login-remedy = Zapněte způsob přihlášení (AUTH PLAIN pod TLS), nebo tento port pro lidi nezveřejňujte.
finding-auth-in-clear = { $subject } žádá hesla dřív, než začne šifrování ({ $mechanisms }).
finding-auth-in-clear-remedy = Nabízejte přihlášení až po STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } odpovídá, ale ne použitelným souborem s nastavením. Thunderbird pak jiný soubor nehledá a musí servery hádat.
finding-autoconfig-not-xml-remedy = Nechte tuto adresu odpovídat 404, nebo na ni umístěte soubor s nastavením.
finding-source-failed = Zdroj „{ $source }“ nedal použitelnou odpověď ({ $detail }).
finding-source-failed-remedy = Zkuste to později. Pokud to přetrvá, může jeho provozovatel zkontrolovat název, certifikát a webový server.
finding-cleartext-offered = Zdroj „{ $source }“ uvádí server bez šifrování ({ $host }). Byl vynechán.
finding-cleartext-offered-remedy = Odstraňte ho z toho, co se zveřejňuje, a nabídněte místo něj TLS.
finding-autoconfig-certificate = { $url } předkládá certifikát, který pro tuto adresu neplatí ({ $detail }). Aplikace, které tam hledají, nic nenajdou.
finding-autoconfig-certificate-remedy = Získejte certifikát s tímto názvem, nebo název odstraňte z DNS, pokud tam žádný soubor s nastavením být nemá.
finding-autoconfig-missing = Doména { $domain } nezveřejňuje soubor s nastavením toho druhu, jaký čte Thunderbird (autoconfig). Takové aplikace musí hádat.
finding-autoconfig-missing-remedy = Zveřejněte takový soubor přes HTTPS na adrese uvedené níže. Tato stránka ho vydá, sestavený z toho, co se ověřilo.
finding-autoconfig-http-only = Soubor s nastavením domény { $domain } je zveřejněn jen bez šifrování, takže ho po cestě může kdokoli změnit.
finding-autoconfig-http-only-remedy = Zveřejněte tentýž soubor přes HTTPS, s certifikátem platným pro autoconfig.{ $domain }.
finding-autoconfig-media-type = Webový server neoznačuje soubor s nastavením domény { $domain } jako XML. Některé aplikace ho pak ponechají stranou.
finding-autoconfig-media-type-remedy = Nechte ho webový server posílat s typem text/xml.
finding-autoconfig-contradicted = Soubor s nastavením uvádí { $subject }, což nefunguje; funguje { $works-host } na portu { $works-port }.
finding-autoconfig-contradicted-remedy = Zapište do souboru server, který funguje, nebo opravte ten, který uvádí. Aplikace, které souboru věří, selžou.
finding-srv-missing = Doména { $domain } nemá záznamy SRV pro poštovní aplikace.
finding-srv-missing-remedy = Přidejte záznamy SRV pro servery, které fungují. Některé aplikace podle nich nacházejí své nastavení.
finding-srv-only-submission = Záznamy SRV domény { $domain } uvádějí jen odesílání se STARTTLS, ačkoli { $host } nabízí TLS od začátku na portu 465.
finding-srv-only-submission-remedy = Přidejte záznam pro _submissions a _submission ponechte pro starší aplikace.
finding-srv-contradicted = Záznamy SRV uvádějí { $subject }, což nefunguje; funguje { $works-host } na portu { $works-port }.
finding-srv-contradicted-remedy = Změňte záznamy na server, který funguje, nebo opravte ten, který uvádějí.
finding-wildcard-dns = Každý název pod { $domain } v DNS existuje, i náhodně vymyšlený. Názvy jako imap.{ $domain } proto nic neříkají a aplikace, které hádají, se mohou zeptat nesprávného serveru.
finding-wildcard-dns-remedy = Nahraďte zástupný záznam názvy, které se používají.

## What servers that bring mail are told

finding-mta-sts-missing = Doména { $domain } neříká ostatním poštovním serverům, že musí šifrovat (MTA-STS). Kdo je mezi nimi, může je přimět, aby posílaly nešifrovaně.
finding-mta-sts-missing-remedy = Zveřejněte zásady na adrese https://mta-sts.{ $domain }/.well-known/mta-sts.txt a potom záznam, který je oznamuje. Začněte režimem „testing“. Poštovní aplikace to nepotřebují.
finding-mta-sts-broken = Doména { $domain } oznamuje zásady pro ostatní poštovní servery (MTA-STS), které nelze získat ({ $detail }), a servery proto pokračují bez nich.
finding-mta-sts-broken-remedy = Umístěte zásady na adresu https://mta-sts.{ $domain }/.well-known/mta-sts.txt, s certifikátem platným pro tento název, nebo záznam odstraňte.
finding-mta-sts-mismatch = Zásady domény { $domain } pro ostatní poštovní servery (MTA-STS) neuvádějí { $hosts }, ačkoli záznamy MX ano. Kde se zásady vynucují, tam žádná pošta nedorazí.
finding-mta-sts-mismatch-remedy = Přidejte do zásad řádek pro každého hostitele MX, počkejte, až staré všude vyprší, a teprve potom měňte záznamy MX. Dejte záznamu nové id.
finding-tlsrpt-missing = Doména { $domain } nikoho nežádá o hlášení, kde šifrování mezi poštovními servery selhává (TLSRPT).
finding-tlsrpt-missing-remedy = Zveřejněte záznam, který uvádí schránku pro tato hlášení. Poštovní aplikace to nepotřebují.

## Who runs the mail

finding-bridge-only = { $provider } nemá servery, ke kterým by se poštovní aplikace dostala. Je potřeba zprostředkující program (bridge) tohoto poskytovatele ({ $provider }), který běží na vašem počítači.
finding-bridge-only-remedy = Nainstalujte ho z { $url } a opište nastavení, které ukazuje. Obvykle je to server 127.0.0.1, port { $imap } pro IMAP a { $smtp } pro SMTP, se STARTTLS, vaše celá adresa a heslo, které tento program ukazuje.
finding-own-app-only = { $provider } nelze používat v jiných poštovních aplikacích: nenabízí IMAP ani POP3.
finding-own-app-only-remedy = Použijte vlastní aplikaci nebo web tohoto poskytovatele ({ $provider }). Více na { $url }
finding-mx-forwards = Pošta pro { $domain } jde k { $provider }, odkud se jen přeposílá. V této doméně nemusí být žádná schránka.
finding-mx-forwards-remedy = Nastavte schránku, do které se pošta přeposílá, s nastavením její vlastní domény.
finding-mx-filters = Pošta pro { $domain } prochází přes { $provider }, kde se čistí. O tom, kde je schránka, to nic nevypovídá.
finding-mx-filters-remedy = Pokud se zde nic nenašlo, zeptejte se poskytovatele, kde vaše schránka je, nebo vyhledejte nastavení v aplikaci, která funguje.
finding-former-provider = Zdroj „{ $source }“ vede k { $host }, ale poštu přijímá jiná firma ({ $mx }). Nastavení vypadá jako pozůstatek po stěhování.
finding-former-provider-remedy = Pokud se schránky přestěhovaly, odstraňte nebo změňte to, co { $domain } zveřejňuje pro poštovní aplikace. Pokud ne, není třeba nic dělat.
finding-sources-disagree = Zdroj „{ $source }“ uvádí { $host } a zdroj „{ $second }“ uvádí { $second-host }.
finding-sources-disagree-remedy = Uveďte je do souladu, aby každá aplikace skončila u téhož serveru.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } odpovídá klientovi { $client } něčím, co není soubor s nastavením. { $client } žádné nastavení nenajde.
finding-check-not-settings-remedy = Umístěte tam soubor s nastavením, nebo nechte adresu odpovídat 404, aby klient mohl hledat jinde.
finding-check-media-type = { $subject } posílá soubor s nastavením jako „{ $type }“. { $client } ho nepovažuje za XML a ponechá ho stranou.
finding-check-media-type-remedy = Posílejte ho s typem text/xml.
finding-check-byte-order-mark = Soubor s nastavením na { $subject } začíná značkou pořadí bajtů (BOM), kterou { $client } neumí přečíst.
finding-check-byte-order-mark-remedy = Uložte soubor jako UTF-8 bez značky pořadí bajtů (BOM).
finding-check-malformed = Odpověď z { $subject } není správně utvořené XML ({ $reason }), takže ji { $client } nemůže přečíst.
finding-check-malformed-remedy = Opravte soubor. Znaky jako & a < se musí zapisovat &amp; a &lt;.
finding-check-lacks = { $client } nemůže odpověď z { $subject } použít: chybí v ní { $what }.
finding-check-lacks-remedy = Doplňte, co chybí.
finding-check-section-fatal = V sekci typu { $type } na { $subject } chybí { $what }. { $client } pak odmítne celý soubor.
finding-check-section-fatal-remedy = Doplňte sekci, nebo ji odstraňte.
finding-check-section-incomplete = Sekce pro { $subject } neuvádí port a { $client } ji přesto přijme.
finding-check-section-incomplete-remedy = Doplňte sekci, nebo ji odstraňte.
finding-check-no-username = { $place } neuvádí přihlašovací jméno pro { $subject }. { $client } to přesto přijme a žádné heslo nebude správné.
finding-check-no-username-remedy = Přidejte <username>%EMAILADDRESS%</username> nebo to, co server jako přihlašovací jméno přijímá.
finding-check-autodiscover-error = { $subject } odpovídá klientovi { $client } odmítnutím { $code }.
finding-check-autodiscover-error-remedy = Nechte server odpovídat nastavením pro každou adresu domény, nebo 404.
finding-check-place-certificate = Certifikát na { $subject } není v pořádku ({ $detail }), takže se tam { $client } nic nedozví.
finding-check-place-certificate-remedy = Získejte certifikát s tímto názvem, nebo zveřejněte soubor pod názvem, který certifikát má.
finding-check-half = { $client } najde jen polovinu nastavení pro { $subject }: nic neuvádí server pro { $missing ->
    [smtp] odesílání
   *[other] čtení
}.
finding-check-half-remedy = Zveřejněte druhou polovinu na témže místě.
finding-check-no-settings-file = { $client } nenajde žádné nastavení pro { $subject }.
finding-check-no-settings-file-remedy = Zveřejněte soubor s nastavením na adrese https://{ $name }/mail/config-v1.1.xml. Vytvoří ho „portolan render autoconfig“.
finding-check-no-autodiscover = { $client } nenajde žádné nastavení pro { $subject }.
finding-check-no-autodiscover-remedy = Odpovídejte na dotazy Autodiscover na adrese https://{ $name }/autodiscover/autodiscover.xml. Odpověď vytvoří „portolan render autodiscover“.
finding-check-port = { $client } skončí u { $subject }, což nefunguje: { $detail }.
finding-check-port-remedy = Opravte server, nebo uveďte funkční zde: { $place }.
finding-check-login = { $client } skončí u { $subject } se způsobem přihlášení „{ $method }“, který server nenabízí.
finding-check-login-remedy = Zapněte tento způsob přihlášení, nebo uveďte zapnutý zde: { $place }. Většina aplikací umí password-cleartext, což je pod TLS bezpečné.
finding-check-cleartext = { $client } skončí u { $subject } bez šifrování, takže by heslo putovalo nešifrovaně.
finding-check-cleartext-remedy = Uveďte port s TLS zde: { $place }.
finding-check-untrusted = { $client } žádá uživatele o potvrzení nastavení, protože přišlo přes HTTP nebo přes hostitele MX: { $subject }
finding-check-untrusted-remedy = Zveřejněte soubor s nastavením přes HTTPS na adrese autoconfig.{ $domain }, s certifikátem platným pro tento název.
finding-check-other-server = { $client } se uživatele ptá, zda smí nastavení dodat jiný server: { $subject }
finding-check-other-server-remedy = Odpovídejte na dotazy Autodiscover přímo na autodiscover.{ $domain }, přes HTTPS, s certifikátem pro tento název.

## The check: what places say, compared

finding-check-families-differ = { $subject } neodpovídá přes IPv4 a IPv6 stejně ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Nechte obě adresy názvu vést ke stejnému webu, nebo odstraňte tu, která ho neposkytuje.
finding-check-places-differ = Zdroj „{ $source }“ uvádí { $servers }; zdroj „{ $second }“ uvádí { $second-servers }. Která aplikace najde které, je náhoda.
finding-check-places-differ-remedy = Nechte všechna místa uvádět stejné servery, nebo odstraňte, co je zastaralé.
finding-check-logins-differ = Pro { $subject } jsou zveřejněna dvě přihlašovací jména: „{ $login }“ ({ $source }) a „{ $second-login }“ ({ $second }).
finding-check-logins-differ-remedy = Nechte obě místa uvádět totéž. Pokud server přijímá obojí, lepší je celá adresa.
finding-check-names-broken = Zdroj „{ $source }“ uvádí { $subject }, což nefunguje: { $detail }.
finding-check-names-broken-remedy = Opravte server, nebo ho odstraňte z toho, co se zveřejňuje.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } provede pod TLS příkaz, který přišel nešifrovaně před ním. Kdo je po cestě, může vkládat příkazy do cizí relace.
finding-starttls-command-injection-remedy = Aktualizujte poštovní server: co přišlo nešifrovaně, se musí při zahájení TLS zahodit (CVE-2011-0411 a zjištění „NO STARTTLS“ z roku 2021). Do té doby uvádějte jen porty s TLS od začátku.
