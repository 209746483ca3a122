# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } responde «{ $words }» donde debería estar la oferta de cifrado. Así actúa un cortafuegos que inspecciona el correo y tapa lo que no quiere.
finding-starttls-painted-over-remedy = Busque un cortafuegos o un antivirus que inspeccione el correo, delante del servidor de correo o de este servidor, y desactive esa inspección (en Cisco se llama «inspect esmtp»). Es posible que STARTTLS esté activado en el propio servidor de correo.
