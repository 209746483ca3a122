# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = Když to stále nefunguje
help-replies = Moje aplikace ukazuje hlášení
help-replies-label = Vložte, co vaše aplikace říká
help-replies-note = Text se porovnává zde, ve vašem prohlížeči, se známými hlášeními. Nikam se neposílá a neukládá se.
help-replies-button = Co to znamená?
help-replies-all = Všechna hlášení, která jsou zde známá
help-replies-offline = Seznam známých hlášení se nepodařilo načíst. Zkuste to znovu, až budete připojeni k internetu.
help-replies-none = Není v tom žádné hlášení, které je zde známé. Co z následujícího je nejblíž?

replies-title = Co hlášení znamená
replies-heading = Co znamená hlášení vaší poštovní aplikace
replies-lead = Servery a poštovní aplikace si stěžují stručně. Zde se dočtete, co známá hlášení znamenají a co dělat dál.
replies-known-by = Podle čeho se to pozná

reply-source-thunderbird = hlášení v Thunderbirdu 153
reply-source-imnxport = názvy kódů v hlavičkovém souboru imnxport.h od Microsoftu

reply-antivirus = Mezi vaši aplikaci a poštovní server se vložil antivirový program a ukazuje vlastní certifikát.
reply-antivirus-step = Podívejte se do antivirového programu: vypněte v něm kontrolu šifrované pošty, která se často jmenuje poštovní štít (mail shield) nebo filtr SSL (SSL filter), a zkuste to znovu. Každý soubor, který otevřete, bude program kontrolovat dál.
reply-certificate-expired = Platnost certifikátu serveru skončila, nebo jdou špatně hodiny vašeho zařízení.
reply-certificate-expired-step = Zkontrolujte v zařízení datum a čas. Pokud jsou správné, dejte vědět správci pošty a výjimku nepotvrzujte.
reply-certificate-name = Server ukazuje certifikát pro jiný název, než jaký je ve vaší aplikaci.
reply-certificate-name-step = Porovnejte název serveru v aplikaci s tím, který Portolan ukazuje pro vaši doménu, písmeno po písmenu. Pokud je stejný, dejte vědět správci pošty a výjimku nepotvrzujte.
reply-certificate-unknown = Vaše zařízení nezná vydavatele certifikátu, který mu byl předložen.
reply-certificate-unknown-step = Výjimku nepotvrzujte. Pokud Portolan označuje certifikát vašeho serveru za platný, ukazuje jiný něco mezi vámi a serverem: antivirový program, nebo síť, ve které jste. Zkuste jinou síť.
reply-wrong-security = Port a zabezpečení k sobě nepatří: jedna strana začíná šifrováním, druhá bez něj.
reply-wrong-security-step = Nastavte v aplikaci port a zabezpečení na dvojici, kterou Portolan ukazuje pro vaši doménu. Porty 993, 995 a 465 patří k SSL/TLS, porty 143, 110 a 587 ke STARTTLS.
reply-without-encryption = Aplikaci se nepodařilo připojit šifrovaně a nabízí, že to udělá bez šifrování.
reply-without-encryption-step = Odpovězte „Ne“: bez šifrování si kdokoli po cestě může přečíst vaše heslo. Porovnejte server, port a zabezpečení v aplikaci s tím, co Portolan ukazuje pro vaši doménu; pokud je to stejné, zkuste jinou síť.
reply-tls-too-old = Vaše aplikace a server neznají společný způsob šifrování. Jedno z nich je příliš staré.
reply-tls-too-old-step = Aktualizujte aplikaci i zařízení. Pokud to nepomůže, dejte vědět správci pošty.
reply-over-quota = Schránka je plná.
reply-over-quota-step = Smažte na webu poskytovatele velké zprávy a vysypte tam koš, nebo požádejte o více místa. Pokud jde o schránku člověka, kterému píšete, může to udělat jen on.
reply-too-big = Zpráva je větší, než server přijímá.
reply-too-big-step = Pošlete menší přílohu, nebo odkaz na soubor.
reply-sender-not-yours = Server s tímto přihlášením nedovoluje odesílat z této adresy.
reply-sender-not-yours-step = Nastavte v aplikaci jako adresu odesílatele tu, která k přihlášení patří. Pokud chcete odesílat i z jiné, požádejte o to správce pošty.
reply-no-such-recipient = Server říká, že adresa, na kterou píšete, neexistuje.
reply-no-such-recipient-step = Zkontrolujte tu adresu písmeno po písmenu. Vaše vlastní nastavení je v pořádku: jste přihlášeni a smíte odesílat.
reply-sending-refused = Server odmítá tuto zprávu předat dál.
reply-sending-refused-step = Ověřte, že je v aplikaci zapnuté přihlášení pro odchozí poštu. Pokud je, pošlete celý text tohoto hlášení podpoře svého poskytovatele: důvod vidí jen ona.
reply-sign-in-failed = Přihlášení na stránce vašeho poskytovatele se nepovedlo.
reply-sign-in-failed-step = Zkuste to znovu a dokončete přihlášení v okně, které se otevře; povolte tam soubory cookie. Pokud váš poskytovatel takovou stránku nemá, nastavte způsob přihlášení „Normální heslo“.
reply-name-not-found = Vaše zařízení nenašlo žádný server toho názvu.
reply-name-not-found-step = Porovnejte název serveru v aplikaci s tím, který Portolan ukazuje pro vaši doménu, písmeno po písmenu. Pokud je správný, ověřte, že jste připojeni k internetu, a zkuste jinou síť.
reply-timed-out = Port serveru neodpověděl. Nejčastěji ho blokuje síť, ve které jste, nebo antivirový program.
reply-refused = Aplikace se nemohla připojit. Buď je špatně název serveru či port, nebo je blokuje síť, ve které jste.
reply-dropped = Spojení bylo navázáno a pak přerušeno. Často to dělá antivirový program nebo firewall.
reply-network-step = Porovnejte server a port v aplikaci s těmi, které Portolan ukazuje pro vaši doménu. Pokud jsou stejné, zkuste jinou síť, třeba tu v telefonu. Které porty vaše síť blokuje, zjistíte na stránce s výsledkem v části „Blokuje moje síť poštu?“.
reply-found-nothing = Aplikace sama žádné nastavení nenašla.
reply-found-nothing-step = Zvolte v aplikaci ruční nastavení a zadejte údaje, které Portolan ukazuje pro vaši doménu.
reply-file-open = Ostatní uživatelé tohoto počítače mohou soubor programu číst, proto ho program nepoužije.
reply-file-open-step = Nedovolte nikomu jinému soubor číst: spusťte chmod 600 s jeho názvem, který je ve zprávě.
