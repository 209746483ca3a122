# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Varför port 465?

about-ports = Vilken port, och varför
about-ports-465 = För att skicka kommer port 465 först: anslutningen är krypterad från första byten, så det finns inget ögonblick då krypteringen skulle kunna utebli. Internetstandarden RFC 8314 från 2018 rekommenderar detta.
about-ports-old = Äldre sidor kallar port 465 föråldrad. De hade rätt när de skrevs: porten hade en gång varit registrerad för krypterad e-post, och registreringen hade dragits tillbaka. RFC 8314 registrerade den på nytt, för e-postappar som skickar, och därmed var frågan avgjord.
about-ports-587 = Port 587 är inte fel. Där börjar anslutningen okrypterad och går sedan över till kryptering (STARTTLS); appen måste kräva det.
about-ports-reading = För att läsa e-post gäller detsamma: portarna 993 och 995 är krypterade från första byten, portarna 143 och 110 går över först senare.
about-ports-25 = På port 25 lämnar servrar över e-post till varandra. E-postappar skickar inte via den, och många nätverk spärrar den.

about-firewall = Rader för en brandvägg
about-firewall-open = För att släppa in människors e-postappar, med nftables, ufw eller firewalld:
about-firewall-refuse = För att avvisa anslutningar härifrån, med den här serverns adresser, så som de står i din logg, i stället för 192.0.2.1 och 2001:db8::1:
