# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Poslat, vytisknout nebo otevřít v telefonu
share-send = Poslat
share-lead = Odkaz vede k tomuto výsledku. Kdo ho otevře, uvidí postup pro své zařízení.
share-lead-guide = Kdo odkaz otevře, uvidí tento výsledek s tímto postupem: { $guide }.
share-at = Stránka, která se otevře
share-at-page = tato, tak jak je teď
share-copy = Kopírovat odkaz
share-on = Sdílet
share-with-me = Vložit do odkazu mou adresu
share-with-me-note = To, co stojí před zavináčem, se v odkazu zapíše za znak #, do části, kterou si prohlížeče nechávají pro sebe. Kdo odkaz dostane, může si to přečíst.
share-phone = Otevřít v telefonu
share-code = Namiřte na tento kód fotoaparát telefonu a tato stránka se v telefonu otevře. Kód obsahuje odkaz uvedený níže a nic jiného.
share-code-alt = Kód s odkazem na tuto stránku
share-code-local = K tomuto serveru se lze připojit jen z tohoto počítače, takže kód funguje pouze zde.
share-print = Vytisknout
share-print-holds = Jeden list s nastavením a kódem, vhodný na nástěnku. Obsahuje doménu, a ne část před zavináčem.
share-print-button = Vytisknout list
share-kept = Co si tento prohlížeč uchovává
share-kept-note = Výsledky posledních 20 domén zůstávají v tomto prohlížeči, aby vám mohl ukázat, co se změnilo. To, co stojí před zavináčem, mezi nimi není.
share-forget = Zapomenout tyto výsledky
share-forgotten = Zapomenuto

sheet-for = Nastavení pošty pro doménu
sheet-scan = Naskenujte tento kód a uvidíte postup pro jakékoli zařízení:
sheet-scan-alt = Kód s odkazem na toto nastavení
sheet-password = Vaše heslo patří jen vám. Nikdo ho nepotřebuje, aby vám s tímto nastavením pomohl.

changes-heading = Co se změnilo
changes-none = Od doby, kdy tento prohlížeč výsledek naposledy viděl ({ $date }), se nic nezměnilo.
changes-some = Od doby, kdy tento prohlížeč výsledek naposledy viděl ({ $date }):
changes-head = Bylo „{ $before }“, teď je „{ $now }“.
changes-port = { $port } – předtím: { $before }. Teď: { $now }.
changes-setting = { $setting } – stav tohoto nastavení je teď jiný.
changes-setting-new = Nové: { $setting }
changes-setting-gone = Už se nedoporučuje: { $setting }

about-kept-browser = Výsledky posledních 20 domén zůstávají ve vašem vlastním prohlížeči, aby vám mohl ukázat, co se změnilo: zda jednotlivé porty fungovaly a jaké bylo nastavení. To, co stojí před zavináčem, mezi nimi není, nic z toho se neposílá a tlačítko pod každým výsledkem je odstraní.
