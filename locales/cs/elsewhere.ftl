# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = Pošta pro { $domain } přichází na { $mx }, ale nastavení, které { $domain } zveřejňuje, vede k { $host }, a ten patří jiné organizaci.
finding-settings-elsewhere-remedy = Patří oba k vaší poště? Pokud { $mx } předává poštu dál na { $host }, jak to dělá filtr, není třeba nic dělat. Pokud { $host } patří poskytovateli, od kterého jste odešli, odstraňte nebo změňte soubor s nastavením a záznamy SRV domény { $domain }, které ho uvádějí.
