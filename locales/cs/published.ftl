# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = Záznam SRV { $owner } neuvádí žádný server. Jeho cílem musí být název hostitele, ale je jím adresa IP nebo něco jiného, čím se žádná aplikace nemůže řídit.
finding-srv-invalid-remedy = Nechte záznam uvádět server, nebo ho odstraňte.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = některé názvy se nepodařilo vyhledat
detail-no-host-name = záznamy neuvádějí žádný server

# MX is the kind of DNS record that says which server takes a domain’s mail.
finding-mx-invalid = Záznamy MX domény { $domain } neuvádějí žádný server: stojí v nich adresa IP, „localhost“ nebo něco jiného, kam nikdo nemůže poslat poštu.
finding-mx-invalid-remedy = Správce DNS této domény tam musí zapsat název hostitele serveru, který poštu přijímá. Do té doby žádná pošta nedorazí.

# `$source` is where it was read, such as “the settings file”, and `$subject` a server with its port.
finding-mode-contradicted = { $speaks ->
    [implicit-tls] Zdroj „{ $source }“ uvádí, že { $subject } zahajuje TLS přes STARTTLS, ale tamní server očekává TLS od začátku.
    [starttls] Zdroj „{ $source }“ uvádí, že { $subject } používá TLS od začátku, ale tamní server začíná bez něj a potom nabízí STARTTLS.
   *[another-protocol] Zdroj „{ $source }“ uvádí, že { $subject } mluví jiným protokolem než ve skutečnosti.
}
finding-mode-contradicted-remedy = Změňte to, co se zveřejňuje, podle toho, co server dělá. Nastavení na této stránce je už správné; aplikace, které se zdrojem řídí do písmene, selžou.
finding-login-contradicted = Zdroj „{ $source }“ uvádí, že { $subject } přijímá jen způsob přihlášení „{ $method }“, který server nenabízí.
finding-login-contradicted-remedy = Zapněte tento způsob přihlášení, nebo zveřejněte takový, který server nabízí. Většina aplikací umí password-cleartext, což je pod TLS bezpečné.

# SRV is the kind of DNS record that tells mail apps which servers a domain has.
finding-srv-half = { $missing ->
    [incoming] Záznamy SRV domény { $domain } neuvádějí žádný server pro čtení pošty.
   *[outgoing] Záznamy SRV domény { $domain } neuvádějí žádný server pro odesílání pošty.
}
finding-srv-half-remedy = Přidejte záznam pro server, který funguje, aby aplikace, které se řídí záznamy SRV, našly vše, co potřebují.
finding-srv-withheld = { $role ->
    [incoming] Záznamy SRV domény { $domain } říkají, že nemá server pro čtení pošty, ačkoli { $host } na portu { $port } odpovídá.
   *[outgoing] Záznamy SRV domény { $domain } říkají, že nemá server pro odesílání pošty, ačkoli { $host } na portu { $port } odpovídá.
}
finding-srv-withheld-remedy = Pokud poštovní aplikace tento server používat smějí, nechte záznam uvádět jej místo samotné tečky. Pokud se mu mají vyhýbat, zavřete port.
finding-srv-withholds-named = Záznamy SRV domény { $domain } říkají, že { $protocol } nemá, ale tento zdroj uvádí { $host }, který odpovídá na portu { $port }: { $source }. Některé aplikace ho nastaví, jiné ne.
finding-srv-withholds-named-remedy = Pokud ho poštovní aplikace smějí používat, ať záznam uvádí { $host } místo samotné tečky. Pokud ne, odstraňte ho z toho, co se zveřejňuje jinde.

# $count is how many were left out, $most how many are asked at most.
finding-too-many-hosts = { $count ->
    [one] Doména { $domain } zveřejňuje více poštovních serverů, než kolika se lze zeptat najednou (nejvýše { $most }). Jeden byl vynechán a nic se o něm neví.
    [few] Doména { $domain } zveřejňuje více poštovních serverů, než kolika se lze zeptat najednou (nejvýše { $most }). Byly vynechány { $count } servery a nic se o nich neví.
    [many] Doména { $domain } zveřejňuje více poštovních serverů, než kolika se lze zeptat najednou (nejvýše { $most }). Bylo vynecháno { $count } serveru a nic se o nich neví.
   *[other] Doména { $domain } zveřejňuje více poštovních serverů, než kolika se lze zeptat najednou (nejvýše { $most }). Bylo vynecháno { $count } serverů a nic se o nich neví.
}
finding-too-many-hosts-remedy = Zveřejňujte jen servery, které mají poštovní aplikace používat. Jeden název může vést na několik adres.

detail-withheld = doména sděluje, že to nemá
