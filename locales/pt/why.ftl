# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Por que a porta 465?

about-ports = Qual porta e por quê
about-ports-465 = Para enviar, a porta 465 vem em primeiro lugar: a conexão usa criptografia desde o primeiro byte, por isso não há nenhum momento em que a criptografia possa faltar. É o que recomenda o padrão da internet RFC 8314, de 2018.
about-ports-old = Páginas mais antigas dizem que a porta 465 está ultrapassada. Tinham razão quando foram escritas: ela já tinha sido registrada, no passado, para e-mail criptografado, e o registro tinha sido retirado. A RFC 8314 voltou a registrá-la, para os apps de e-mail que enviam, e com isso a questão ficou decidida.
about-ports-587 = A porta 587 não está errada. Nela, a conexão começa sem criptografia e depois passa a usá-la (STARTTLS); o app tem de exigir isso.
about-ports-reading = Para ler e-mails vale o mesmo: as portas 993 e 995 usam criptografia desde o primeiro byte; nas portas 143 e 110, a conexão passa a usá-la depois de começar.
about-ports-25 = Na porta 25, os servidores entregam e-mails uns aos outros. Os apps de e-mail não enviam por ela, e muitas redes a bloqueiam.

about-firewall = Linhas para um firewall
about-firewall-open = Para deixar entrar os apps de e-mail das pessoas, com nftables, ufw ou firewalld:
about-firewall-refuse = Para recusar chamadas daqui, com os endereços deste servidor, tal como aparecem no seu log, no lugar de 192.0.2.1 e 2001:db8::1:
