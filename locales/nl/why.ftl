# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Waarom poort 465?

about-ports = Welke poort, en waarom
about-ports-465 = Voor versturen komt poort 465 eerst: de verbinding is vanaf de eerste byte versleuteld, dus er is geen moment waarop de versleuteling weggelaten zou kunnen worden. De internetstandaard RFC 8314 uit 2018 beveelt dit aan.
about-ports-old = Oudere pagina’s noemen poort 465 verouderd. Toen ze geschreven werden, klopte dat: de poort was ooit geregistreerd voor versleutelde mail, en die registratie was ingetrokken. RFC 8314 heeft de poort opnieuw geregistreerd, voor mail-apps die versturen, en daarmee was de kwestie beslist.
about-ports-587 = Poort 587 is niet fout. Daar begint de verbinding onversleuteld en gaat ze daarna over op versleuteling (STARTTLS); de app moet daarop staan.
about-ports-reading = Voor mail lezen geldt hetzelfde: de poorten 993 en 995 zijn vanaf de eerste byte versleuteld, de poorten 143 en 110 gaan pas later over.
about-ports-25 = Op poort 25 geven servers mail aan elkaar door. Mail-apps versturen er niet over, en veel netwerken blokkeren die poort.

about-firewall = Regels voor een firewall
about-firewall-open = Om de mail-apps van mensen toe te laten, met nftables, ufw of firewalld:
about-firewall-refuse = Om verbindingen hiervandaan te weigeren, met de adressen van deze server, zoals ze in je logboek staan, op de plaats van 192.0.2.1 en 2001:db8::1:
