# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Dlaczego port 465?

about-ports = Który port i dlaczego
about-ports-465 = Przy wysyłaniu na pierwszym miejscu jest port 465: połączenie jest szyfrowane od pierwszego bajtu, więc nie ma chwili, w której można by szyfrowanie pominąć. Zaleca to standard internetowy RFC 8314 z 2018 roku.
about-ports-old = Starsze strony nazywają port 465 przestarzałym. Gdy powstawały, miały rację: port był kiedyś zarejestrowany dla szyfrowanej poczty, a rejestrację wycofano. RFC 8314 zarejestrował go ponownie, dla aplikacji pocztowych, które wysyłają, i tym samym sprawa została rozstrzygnięta.
about-ports-587 = Port 587 nie jest błędem. Połączenie zaczyna się tam bez szyfrowania i dopiero potem na nie przechodzi (STARTTLS); aplikacja musi się tego bezwzględnie domagać.
about-ports-reading = Z czytaniem poczty jest tak samo: porty 993 i 995 są szyfrowane od pierwszego bajtu, a na portach 143 i 110 połączenie przechodzi na szyfrowanie dopiero potem.
about-ports-25 = Na porcie 25 serwery przekazują pocztę sobie nawzajem. Aplikacje pocztowe przez niego nie wysyłają, a wiele sieci go blokuje.

about-firewall = Wiersze dla zapory sieciowej
about-firewall-open = Aby wpuścić aplikacje pocztowe użytkowników, dla nftables, ufw lub firewalld:
about-firewall-refuse = Aby odrzucać połączenia stąd; w miejsce 192.0.2.1 i 2001:db8::1 wpisz adresy tego serwera, takie jak w Twoim dzienniku:
