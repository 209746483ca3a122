# On the about page: which port, and why; lines for a firewall.

why-465 = ¿Por qué el puerto 465?

about-ports = Qué puerto y por qué
about-ports-465 = Para enviar, el puerto 465 va primero: la conexión está cifrada desde el primer byte, así que no hay ningún momento en que el cifrado pueda omitirse. Lo recomienda el estándar de internet RFC 8314, de 2018.
about-ports-old = Páginas más antiguas dicen que el puerto 465 está anticuado. Tenían razón cuando se escribieron: se había asignado en su día al correo cifrado, y esa asignación se había retirado. RFC 8314 lo asignó de nuevo, para las aplicaciones de correo que envían, y con ello la cuestión quedó decidida.
about-ports-587 = El puerto 587 no es un error. En él la conexión empieza sin cifrar y después pasa al cifrado (STARTTLS); la aplicación tiene que exigirlo.
about-ports-reading = Para leer el correo ocurre lo mismo: los puertos 993 y 995 están cifrados desde el primer byte; los puertos 143 y 110 pasan al cifrado después.
about-ports-25 = Por el puerto 25 los servidores se entregan el correo unos a otros. Las aplicaciones de correo no envían por él, y muchas redes lo bloquean.

about-firewall = Líneas para un cortafuegos
about-firewall-open = Para dejar entrar a las aplicaciones de correo de las personas, con nftables, ufw o firewalld:
about-firewall-refuse = Para rechazar las llamadas desde aquí, ponga en lugar de 192.0.2.1 y 2001:db8::1 las direcciones de este servidor, tal como aparecen en el registro del suyo:
