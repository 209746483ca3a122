# Guides of webmail, of programs on the command line, of devices and of programs that send.

## Nextcloud Mail

guide-nextcloud-mail-open = Abra Mail en su Nextcloud y añada una cuenta en sus ajustes. Introduzca su nombre, su dirección y su contraseña:
guide-nextcloud-mail-finds = Pruebe el modo automático («Auto»): encuentra el archivo de configuración de este dominio. Si se conecta, ya está.
guide-nextcloud-mail-manual = Si no, elija «Manual».
guide-nextcloud-mail-by-hand = Elija «Manual».
guide-nextcloud-mail-imap = En los ajustes de IMAP, introduzca esto (el «host IMAP» es el servidor):
guide-nextcloud-mail-smtp = En los ajustes de SMTP, introduzca esto (el «host SMTP» es el servidor):
guide-nextcloud-mail-done = Conecte. Quien inicia sesión es el servidor de su Nextcloud, así que él guarda la contraseña.
guide-nextcloud-mail-fact-finds = Busca el archivo de configuración en el dominio, en su host MX y en la base de datos central. Solo admite IMAP.
guide-nextcloud-mail-fact-ports = Si no hay tal archivo, se prueban los puertos habituales de los hosts MX del dominio.

## Roundcube

guide-roundcube-who = Los servidores de Roundcube los fija quien lo administra, no usted. Si solo lo usa, ábralo e inicie sesión como se indica abajo.
guide-roundcube-file = Si lo administra, escriba estas líneas en su configuración:
guide-roundcube-login = Inicie sesión con esto:
guide-roundcube-fact-prefix = Delante de un servidor, ssl:// significa cifrado desde el primer byte, y tls:// significa STARTTLS.
guide-roundcube-fact-finds = Roundcube no busca ninguna configuración; tiene la que ha introducido quien lo administra.
guide-roundcube-fact-password = Quien inicia sesión en el servidor de correo es el servidor web. Guarda su contraseña, cifrada, mientras tenga la sesión abierta.

## On the command line

guide-pass-once = En estos archivos no figura ninguna contraseña: la muestra un comando, aquí el del gestor de contraseñas pass. Guarde en él su contraseña una vez con el comando de abajo, o escriba otro comando en los archivos.
guide-token = En estos archivos no hay ningún secreto: lo imprime una orden. Donde ejecutan pass, escriba la orden con la que su programa auxiliar imprime un token.

guide-neomutt-fetch = mbsync trae su correo a una carpeta de su ordenador. Escriba esto en su archivo; si mbsync es anterior a la 1.5 (lo dice mbsync --version), con SSLType en lugar de TLSType:
guide-neomutt-folder = mbsync no crea esa carpeta por sí mismo. Créela:
guide-neomutt-send = msmtp lo envía. Escriba esto en su archivo:
guide-neomutt-file = NeoMutt, o Mutt, lo lee y lo escribe. NeoMutt busca aquí su archivo; Mutt, en ~/.muttrc y en ~/.config/mutt/muttrc. Use el lugar del programa que tenga:
guide-neomutt-start = Traiga su correo e inicie NeoMutt (o mutt):
guide-neomutt-fact-finds = De los tres, solo msmtp usa lo que publica un dominio: msmtp --configure propone un archivo.
guide-neomutt-fact-folders = Lo que envía va a la carpeta Sent y los borradores a Drafts; mbsync lleva ambas al servidor. Si esas carpetas se llaman allí de otro modo, escriba esos nombres en el archivo de NeoMutt.
guide-neomutt-fact-tlstype = Antes de isync 1.5, TLSType se llama SSLType.
guide-neomutt-fact-place = Ahí busca NeoMutt su archivo; el primero que encuentra es el único que lee.
guide-neomutt-fact-mutt = Mutt busca su archivo en ~/.muttrc y, en versiones más recientes, en ~/.config/mutt/muttrc.

guide-aerc-wizard = Inicie aerc: si no hay ninguna cuenta, abre un asistente que pregunta todo esto; más tarde también con :new-account.
guide-aerc-add = Añada esto a su archivo:
guide-aerc-alone = No deje que nadie más lea ese archivo; de lo contrario, aerc no arranca:
guide-aerc-run = Inicie aerc.
guide-aerc-fact-old = Antes de la versión 0.15 (Debian 12 trae una), aerc necesita una línea más, smtp-starttls = true, con yes antes de la 0.14: sin ella, smtp:// significa allí sin cifrado. Las más nuevas no la necesitan y se quejan de ella.
guide-aerc-fact-finds = Su asistente busca registros SRV, después el archivo de configuración en el dominio y en la base de datos central, y adivina el resto.
guide-aerc-fact-schemes = imaps:// y smtps:// significan cifrado desde el primer byte; imap:// y smtp:// significan STARTTLS. Lo que termina en +insecure desactiva la protección; no lo use.

guide-himalaya-wizard = Ejecute himalaya sin nada detrás: un asistente busca su configuración e imprime el archivo.
guide-himalaya-file = Añada esto a su archivo. Es para la versión 2; la versión 1 usa otros nombres:
guide-himalaya-list = Compruebe si muestra la lista de su correo:
guide-himalaya-fact-finds = Su asistente busca en el dominio PACC, el archivo de configuración y registros SRV.

## Printers and scanners

guide-printer-open = Abra la página web del propio dispositivo: escriba en un navegador su número en la red (su dirección IP). Busque los ajustes de correo electrónico, de SMTP o del servidor saliente.
guide-printer-server = Introduzca esto. Si solo se puede elegir entre «SSL» y «TLS», «SSL» es SSL/TLS, y «TLS» suele significar STARTTLS:
guide-printer-login = Active la autenticación (SMTP AUTH) e introduzca esto:
guide-printer-from = Como dirección del remitente, introduzca la dirección a la que pertenece el inicio de sesión. La mayoría de los servidores rechazan cualquier otra:
guide-printer-test = Haga que envíe una prueba.
guide-printer-own-password = Un dispositivo guarda la contraseña durante años y otros podrían leerla. Use una contraseña de aplicación, o un buzón aparte, no la contraseña de una persona.
guide-printer-fact-port25 = El puerto 25 es para el correo entre servidores. Para enviar, un dispositivo usa el 465 o el 587, como todo el mundo.
guide-printer-fact-oauth = Este proveedor no acepta contraseñas de programas, así que la mayoría de los dispositivos no pueden enviar a través de él. Pregunte a su administrador por una vía para dispositivos, como un servidor de retransmisión.
guide-program-token = Los programas leen de su entorno aquello con lo que inician sesión; haga que tomen ahí el token de su programa auxiliar. Cada uno le envía una prueba a usted mismo.
guide-program-postfix-token = Y escriba este archivo, con lo que pida su programa auxiliar en lugar de la última palabra. Solo debe poder leerlo root:

## Websites and scripts

guide-program-password = Para Node.js, PHP y Python: guarde la contraseña fuera del programa, en la variable MAIL_PASSWORD de su entorno. Cada uno le envía una prueba a usted mismo.
guide-program-oauth = { $provider } no admite contraseñas de programas, así que estos archivos no funcionan tal cual: en lugar de la contraseña hace falta un token de OAuth 2.0, que obtiene un programa auxiliar, y hay que cambiar la forma de inicio de sesión. O pida a la administración del proveedor una vía para programas, como un relay.
guide-program-install = Instálelo:
guide-program-write = Escriba esto en un archivo y ejecútelo:
guide-program-postfix-main = Todo el correo de la máquina sale a través de su proveedor, y con su dirección, porque la mayoría de los servidores rechazan cualquier otra. Instale también los métodos de Cyrus SASL (en Debian y Ubuntu: libsasl2-modules). Escriba esto en la configuración de Postfix, en lugar de las líneas que empiecen igual; el lugar de los certificados de confianza varía de un sistema a otro:
guide-program-postfix-login = Y escriba este archivo, con su contraseña en lugar de la última palabra:
guide-program-postfix-alone = Deje que solo root lo lea, y haga que Postfix vuelva a leer su configuración:
guide-program-fact-certificates = Quien escribe que no se comprueben los certificados entrega los datos de inicio de sesión a cualquiera que esté en medio. Si la comprobación falla, hay que arreglar la causa.
guide-program-fact-wrapper = El puerto 465 está cifrado desde el primer byte; el 587 empieza sin cifrar, y el programa tiene que exigir STARTTLS, como hacen estos.

## Any other app

guide-other-open = Abra su aplicación y añada una cuenta nueva. Puede que llame al tipo de cuenta «IMAP», «POP3», «Otra» o «Correo electrónico».
guide-other-manual = Si ofrece configurar la cuenta manualmente o mostrar más opciones, elíjalo. Lo que adivina por sí misma puede ser erróneo.
guide-other-incoming = Para leer el correo (servidor entrante), introduzca esto:
guide-other-outgoing = Para enviar correo (servidor saliente, SMTP), introduzca esto. El servidor requiere iniciar sesión: actívelo si se lo pregunta.
guide-other-password = Para ambos, la contraseña es esta:
guide-other-fact-names = «SSL/TLS» en una aplicación significa cifrado desde el primer byte; «STARTTLS» significa que empieza sin cifrar y el cifrado se activa después. El antiguo nombre «SSL» significa lo primero.
