# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Why port 465?

about-ports = Which port, and why
about-ports-465 = For sending, port 465 comes first: the connection is encrypted from its first byte, so there is no moment at which it could be left out. The internet standard RFC 8314 of 2018 recommends this.
about-ports-old = Older pages call port 465 outdated. They were right when they were written: it had once been registered for encrypted mail, and the registration had been withdrawn. RFC 8314 registered it again, for mail apps that send, and with that the question was decided.
about-ports-587 = Port 587 is not wrong. There the connection begins unencrypted and changes over (STARTTLS); the app has to insist on that.
about-ports-reading = For reading mail it is the same: ports 993 and 995 are encrypted from the first byte, ports 143 and 110 change over.
about-ports-25 = On port 25 servers hand mail to each other. Mail apps do not send through it, and many networks block it.

about-firewall = Lines for a firewall
about-firewall-open = To let people’s mail apps in, with nftables, ufw or firewalld:
about-firewall-refuse = To refuse calls from here, with the addresses of this server, as your log shows them, in the place of 192.0.2.1 and 2001:db8::1:
