# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Proč port 465?

about-ports = Který port a proč
about-ports-465 = Pro odesílání je na prvním místě port 465: spojení je šifrované od prvního bajtu, takže není okamžik, kdy by se šifrování dalo vynechat. Doporučuje to internetový standard RFC 8314 z roku 2018.
about-ports-old = Starší stránky označují port 465 za zastaralý. V době, kdy vznikly, měly pravdu: port byl kdysi zaregistrován pro šifrovanou poštu a registrace byla zrušena. RFC 8314 ho zaregistroval znovu, pro poštovní aplikace, které odesílají, a tím bylo rozhodnuto.
about-ports-587 = Port 587 není špatně. Spojení na něm začíná nešifrované a na šifrování přejde až potom (STARTTLS); aplikace na tom musí trvat.
about-ports-reading = Se čtením pošty je to stejné: porty 993 a 995 jsou šifrované od prvního bajtu, na portech 143 a 110 se na šifrování přechází až potom.
about-ports-25 = Na portu 25 si poštu předávají servery mezi sebou. Poštovní aplikace přes něj neodesílají a mnoho sítí ho blokuje.

about-firewall = Řádky pro firewall
about-firewall-open = Aby se poštovní aplikace uživatelů dostaly dovnitř, pro nftables, ufw nebo firewalld:
about-firewall-refuse = Chcete-li odmítat spojení odsud; místo 192.0.2.1 a 2001:db8::1 dosaďte adresy tohoto serveru, jak je ukazuje váš log:
