# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Blokuje moje síť poštu?
vantage-lead = Webová stránka se k poštovním portům nedostane, takže je z vašeho místa nemůže vyzkoušet. Tyto příkazy mohou. Jsou součástí vašeho systému, otevřou spojení a zase ho zavřou a neposílají přitom žádné jméno ani heslo. Spusťte je na počítači v síti, o kterou vám jde.
vantage-powershell = Windows: v PowerShellu
vantage-terminal = macOS a Linux: v terminálu
vantage-powershell-ports = Otevře spojení na každý port a za slovem TcpTestSucceeded řekne, zda se to podařilo.
vantage-terminal-ports = Otevře spojení na každý port, čeká na něj nanejvýš pět sekund a řekne, zda se to podařilo.
vantage-terminal-certificates = Zahájí s každým serverem šifrování a vypíše, čí certifikát mu byl předložen. Tak je vidět, zda mezi vámi někdo je, například antivirový program.
vantage-copy = Kopírovat příkazy
vantage-copy-which = Kopírovat příkazy: { $program }
vantage-label = Vložte, co příkazy vypíšou, i s řádky, které jste zadali
vantage-note = Text se čte zde, ve vašem prohlížeči. Nikam se neposílá a neukládá se.
vantage-button = Co to znamená?

vantage-state-open = { $host }, port { $port }: otevřený
vantage-state-blocked = { $host }, port { $port }: bez spojení, ačkoli Portolan ho naváže
vantage-state-refused = { $host }, port { $port }: odmítnuto, ačkoli Portolan server pustí dál
vantage-state-no-name = { $host }: tento název nelze najít
vantage-state-no-tls = { $host }, port { $port }: otevřený, ale šifrování se nezahájí tak jako pro Portolan
vantage-state-foreign = { $host }, port { $port }: ukazuje jiný certifikát než Portolanu; jako vydavatele uvádí „{ $issuer }“

vantage-conclusion-open = Všechny vyzkoušené porty jsou otevřené, takže síť nepřekáží. Pokud aplikace přesto selhává, podívejte se v ní na uživatelské jméno, heslo a zabezpečení.
vantage-conclusion-other = Port { $port } serveru { $host } je ve vaší síti blokovaný. Port { $otherport } serveru { $otherhost } funguje: nastavte v aplikaci tento server a port, se zabezpečením { $security }.
vantage-conclusion-blocked = Port { $port } serveru { $host } je ve vaší síti blokovaný. Požádejte správce této sítě, aby ho otevřel, nebo použijte jinou síť.
vantage-conclusion-several = Ve vaší síti jsou blokované: { $ports }. Požádejte správce této sítě, aby je otevřel, nebo použijte jinou síť.
# One of these ports, in a list.
vantage-conclusion-several-port = port { $port } serveru { $host }
vantage-conclusion-all = Všechny vyzkoušené porty jsou ve vaší síti blokované. Požádejte správce této sítě, aby je otevřel, nebo použijte jinou síť, třeba tu v telefonu.
vantage-conclusion-no-name = Název { $host } se ve vaší síti nedaří najít. Ověřte, že jste připojeni k internetu, a zkuste jinou síť.
vantage-conclusion-no-tls = Něco mezi vámi a serverem { $host } odpovídá místo něj. Nejčastěji je to antivirový program v počítači: vypněte v něm kontrolu pošty a zkuste to znovu.
vantage-conclusion-foreign = Něco mezi vámi a serverem { $host } otevírá šifrování a ukazuje vlastní certifikát; jako vydavatele uvádí „{ $issuer }“. Nejčastěji je to antivirový program v počítači: vypněte v něm kontrolu pošty a zkuste to znovu. Pokud to není on, zeptejte se správce této sítě.
vantage-conclusion-unread = Není v tom žádný výstup těchto příkazů. Vložte vše, co vypíšou, i s řádky, které jste zadali.
