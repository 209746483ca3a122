# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Warum Port 465?

about-ports = Welcher Port, und warum
about-ports-465 = Zum Senden kommt Port 465 zuerst: Die Verbindung ist ab dem ersten Byte verschlüsselt, es gibt also keinen Moment, in dem die Verschlüsselung wegfallen könnte. Der Internetstandard RFC 8314 von 2018 empfiehlt das.
about-ports-old = Ältere Seiten nennen Port 465 veraltet. Als sie geschrieben wurden, stimmte das: Er war einmal für verschlüsselte E-Mail registriert gewesen, und die Registrierung war zurückgezogen worden. RFC 8314 hat ihn wieder registriert, für Mail-Apps, die senden, und damit war die Frage entschieden.
about-ports-587 = Port 587 ist nicht falsch. Dort beginnt die Verbindung unverschlüsselt und wechselt dann zur Verschlüsselung (STARTTLS); die App muss darauf bestehen.
about-ports-reading = Beim Lesen von E-Mails ist es genauso: Die Ports 993 und 995 sind ab dem ersten Byte verschlüsselt, die Ports 143 und 110 wechseln erst danach zur Verschlüsselung.
about-ports-25 = Auf Port 25 übergeben Server einander E-Mails. Mail-Apps senden nicht darüber, und viele Netzwerke sperren ihn.

about-firewall = Zeilen für eine Firewall
about-firewall-open = Um die Mail-Apps der Leute einzulassen, mit nftables, ufw oder firewalld:
about-firewall-refuse = Um Anrufe von hier abzuweisen, mit den Adressen dieses Servers, wie sie in Ihrem Protokoll stehen, anstelle von 192.0.2.1 und 2001:db8::1:
