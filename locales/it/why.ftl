# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Perché la porta 465?

about-ports = Quale porta e perché
about-ports-465 = Per l’invio la porta 465 viene prima: la connessione è crittografata fin dal primo byte, quindi non c’è un momento in cui la crittografia possa mancare. Lo raccomanda lo standard di internet RFC 8314, del 2018.
about-ports-old = Pagine più vecchie dicono che la porta 465 è superata. Quando furono scritte avevano ragione: un tempo era stata registrata per la posta crittografata, e poi la registrazione era stata ritirata. La RFC 8314 l’ha registrata di nuovo, per le app di posta che inviano, e con ciò la questione è stata decisa.
about-ports-587 = La porta 587 non è sbagliata. Lì la connessione comincia senza crittografia e poi passa alla crittografia (STARTTLS); l’app deve esigerlo.
about-ports-reading = Per leggere la posta vale lo stesso: le porte 993 e 995 sono crittografate fin dal primo byte; sulle porte 143 e 110 la connessione passa alla crittografia in seguito.
about-ports-25 = Sulla porta 25 i server si consegnano la posta l’uno all’altro. Le app di posta non inviano da lì, e molte reti la bloccano.

about-firewall = Righe per un firewall
about-firewall-open = Per lasciar entrare le app di posta degli utenti, con nftables, ufw o firewalld:
about-firewall-refuse = Per rifiutare le chiamate da qui, con gli indirizzi di questo server, come compaiono nel tuo registro, al posto di 192.0.2.1 e 2001:db8::1:
