# Guides of programs on computers. What nobody could check on the app's own screens is worded so that it fits any version.

## Apple Mail on Mac

guide-apple-mail-mac-load = En el Mac, descargue el perfil. Configura la cuenta por sí solo.
guide-apple-mail-mac-profile = Abra el archivo descargado y después instálelo en Ajustes del Sistema, en General, Gestión de dispositivos (macOS 13 y 14: en Privacidad y seguridad, Perfiles; antes: en Preferencias del Sistema, Perfiles).
guide-apple-mail-mac-open = Abra Mail. En el menú Mail, abra las cuentas, añada una y elija que es otra cuenta de correo («Other Mail Account»).
guide-apple-mail-mac-sign-in = Abra Mail. En el menú Mail, abra las cuentas y añada una. Elija su proveedor en la lista, { $provider } o la empresa a la que pertenece, y no otra cuenta de correo («Other Mail Account»). Inicie sesión en la página que se abre.
guide-apple-mail-mac-address = Introduzca su nombre, su dirección y su contraseña, y elija Iniciar sesión. Si Mail no puede verificar la cuenta, pregunta por los servidores.
guide-apple-mail-mac-servers = Introduzca esto:
guide-apple-mail-mac-sending = Y para enviar, esto:
guide-apple-mail-mac-ports = Si no puede conectarse, vaya a los ajustes de servidor de la cuenta, no deje que Mail los gestione por sí mismo y compare los puertos. TLS/SSL tiene que estar activado:

## Outlook, all kinds

guide-outlook-address = Introduzca su dirección. No continúe con lo que propone Outlook si pide una contraseña de Microsoft o de Exchange.
guide-outlook-sign-in = Introduzca su dirección y continúe. Inicie sesión en la página que se abre, que es la de { $provider }. No hay que escribir nada más:
guide-outlook-cloud = Este Outlook hace pasar su correo y la contraseña de su correo por los servidores de Microsoft, que luego inician sesión en su lugar.
guide-outlook-cloud-sign-in = Este Outlook hace pasar su correo por los servidores de Microsoft, que inician sesión en su lugar.
guide-outlook-ignores = Este Outlook pregunta a un servicio de Microsoft en lugar de usar la configuración que publica un dominio, así que hay que introducirla a mano.

## Outlook for Windows, new

guide-outlook-new-open = Abra Outlook y añada una cuenta en su configuración.
guide-outlook-new-manual = Si propone otro tipo de cuenta, elija otro proveedor o la configuración avanzada, y después esto:
guide-outlook-new-done = Acepte solo si su correo puede pasar por los servidores de Microsoft, y termine. Si no, use otra aplicación.

## Outlook for Windows, classic

guide-outlook-classic-open = Abra Outlook. En el menú Archivo, elija Agregar cuenta.
guide-outlook-classic-manual = Introduzca su dirección, abra «Opciones avanzadas», marque la casilla para configurar la cuenta manualmente y elija Conectar.
guide-outlook-classic-outgoing = El servidor saliente es este. Si hay una casilla que requiere la autenticación de contraseña segura (SPA), déjela vacía, aquí y más arriba:
guide-outlook-classic-finish = Introduzca la contraseña y termine. Outlook toma su dirección como nombre; si el suyo es otro, cámbielo después en la configuración de la cuenta:
guide-outlook-classic-sending-name = Para enviar, el nombre de usuario es otro. Introdúzcalo en la configuración de la cuenta, para el servidor saliente:
guide-outlook-classic-ignores = La mayoría de las versiones desde 2021 preguntan primero a un servicio de Microsoft y no usan la configuración que publica un dominio para IMAP y POP3.
guide-outlook-classic-fact-older = Outlook 2016 y anteriores preguntan al propio dominio (Autodiscover) y encuentran lo que está publicado para él. En los posteriores todavía lo hace un cuadro de diálogo antiguo: en el Panel de control de Windows, en Correo.
guide-outlook-classic-cloud = Según se cuenta, las versiones más recientes que forman parte de Microsoft 365 también hacen pasar las contraseñas por los servidores de Microsoft.

## Outlook for Mac

guide-outlook-mac-open = Abra Outlook. En sus ajustes, abra Cuentas y agregue una.
guide-outlook-mac-manual = Si propone otro tipo de cuenta, elija este:
guide-outlook-mac-incoming = Para recibir, introduzca esto. Marque la casilla para usar SSL al conectarse:
guide-outlook-mac-outgoing = Para enviar, introduzca esto, marcando también la casilla de SSL:
guide-outlook-mac-login = En «Más opciones», haga que el servidor saliente use este inicio de sesión:
guide-outlook-mac-cloud = El nuevo Outlook para Mac puede sincronizar la cuenta a través de los servidores de Microsoft. Entonces son ellos quienes tienen su correo e inician sesión en su lugar.
guide-outlook-mac-ignores = Outlook para Mac no usa la configuración que publica un dominio para IMAP y POP3.

## Thunderbird

guide-thunderbird-open = Abra Thunderbird y empiece a añadir una cuenta de correo: en el menú, cuenta nueva y después correo electrónico.
guide-thunderbird-address = Introduzca su nombre, su dirección y, cuando la pida, su contraseña.
guide-thunderbird-address-sign-in = Introduzca su nombre y su dirección.
guide-thunderbird-finds-imap = Continúe. Thunderbird busca la configuración por sí mismo. Compare lo que ha encontrado con los valores de abajo. Si son iguales, vaya directamente al último paso; si no, elija la configuración manual e introduzca estos:
guide-thunderbird-finds-pop3 = Continúe. Thunderbird busca la configuración por sí mismo y empieza por IMAP: elija POP3 si lo ofrece. Compare con los valores de abajo. Si son iguales, vaya directamente al último paso; si no, elija la configuración manual e introduzca estos:
guide-thunderbird-compare = Siga adelante y mire qué servidores propone Thunderbird. Si no encuentra ninguno, u otros distintos de los de abajo, elija la configuración manual.
guide-thunderbird-done = Haga que pruebe la configuración y termine. Si dice que la contraseña es incorrecta, pruébela primero en el sitio web de su proveedor.
guide-thunderbird-done-sign-in = Haga que pruebe la configuración y termine. Después se abre la página de inicio de sesión de su proveedor.
guide-thunderbird-sign-in = Introduzca su nombre y su dirección, y continúe. Si se muestra un método de autenticación, tiene que ser OAuth2. Termine. Inicie sesión en la página que se abre, que es la de { $provider }.
guide-thunderbird-fact-published = La configuración de este dominio está publicada donde Thunderbird la busca.
guide-thunderbird-fact-guesses = Para este dominio no hay nada publicado que Thunderbird utilice, pero sus servidores tienen nombres habituales, y Thunderbird los prueba.
guide-thunderbird-fact-unsure = No se ha podido consultar desde aquí cada lugar donde Thunderbird busca la configuración. Puede que la encuentre; si no, la adivina.
guide-thunderbird-fact-not-found = Donde Thunderbird busca, no hay nada publicado para este dominio que le sirva, así que solo puede adivinar.
guide-thunderbird-fact-misled = Lo que está publicado para este dominio lleva a Thunderbird a unos datos que desde aquí no funcionan. Introduzca estos en su lugar.

## Evolution

guide-evolution-open = En el menú Archivo, elija Nuevo, Cuenta de correo. Introduzca su nombre y su dirección, y deje que busque los datos del servidor:
guide-evolution-found = Evolution encuentra lo que está publicado para este dominio. Compárelo con los valores de abajo, también el protocolo; donde algo sea distinto, introduzca estos:
guide-evolution-sign-in = En el menú Archivo, elija Nuevo, Cuenta de correo. Introduzca su nombre y su dirección, y deje que busque los datos del servidor. Como tipo de autenticación elija OAuth2, para recibir y para enviar. Termine. Inicie sesión en la página que se abre, que es la de { $provider }.
guide-evolution-receiving-as = En la página para recibir correo, introduzca esto. SSL/TLS se llama allí TLS en un puerto dedicado; STARTTLS, STARTTLS después de conectar:
guide-evolution-sending = En la página para enviar correo, introduzca esto. El servidor requiere iniciar sesión:
guide-evolution-finish = Termine. Después envíese un mensaje y vea si llega. Evolution pide la contraseña en una ventana aparte:
guide-evolution-finish-sign-in = Termine. Se abre entonces la página de inicio de sesión de su proveedor; inicie sesión allí. Envíese un mensaje y vea si llega.
guide-evolution-fact-finds = Evolution busca el archivo de configuración en el dominio y en la base de datos central, y también registros SRV.

## KMail

guide-kmail-open = Abra el asistente de cuentas e introduzca su nombre, su dirección y su contraseña:
guide-kmail-open-sign-in = Abra el asistente de cuentas e introduzca su nombre y su dirección:
guide-kmail-found = Deje que busque: encuentra el archivo de configuración de este dominio. Compare con los valores de abajo, también el protocolo. Si todo es igual, termine; si no, siga a mano.
guide-kmail-finds-nothing = El asistente no encuentra para este dominio nada que pueda usar. Ciérrelo y siga a mano.
guide-kmail-by-hand = A mano: en el menú Preferencias, Configurar KMail, abra la página Cuentas. En la parte de recepción, añada una para el protocolo que figura en el paso siguiente.
guide-kmail-sign-in = Abra el asistente de cuentas e introduzca su nombre y su dirección. Si muestra una forma de inicio de sesión, tiene que ser OAuth2 (XOAUTH2). Termine. Inicie sesión en la página que se abre, que es la de { $provider }.
guide-kmail-sending = En la parte de envío, cree y configure una («Create and Configure»), indique que el servidor requiere autenticación e introduzca esto:
guide-kmail-fact-finds = El asistente de KMail busca el archivo de configuración en la base de datos central y en el dominio. No lee registros SRV.

## Geary

guide-geary-add = En el menú de Geary, abra las cuentas y añada una. Introduzca su nombre y su dirección, y continúe:
guide-geary-sign-in = En el menú de Geary, abra las cuentas y añada una. Introduzca su nombre y su dirección, y continúe. Geary abre los ajustes de GNOME en las cuentas en línea; si no, ábralos usted. Añada allí la cuenta e inicie sesión en la página que se abre, que es la de { $provider }:
guide-geary-found = Geary encuentra el archivo de configuración de este dominio. Si entonces no pide servidores, solo hay que introducir el nombre de usuario y la contraseña.
guide-geary-receiving = Para recibir, introduzca esto. El campo del servidor IMAP lleva el servidor y el puerto juntos, con los dos puntos:
guide-geary-sending = Para enviar, introduzca esto del mismo modo como servidor SMTP. Si aquí no sigue otro nombre de usuario, deje el mismo inicio de sesión que para recibir:
guide-geary-sending-login = Para enviar, no use el mismo inicio de sesión que para recibir, sino este:
guide-geary-create = Cree la cuenta. Solo si no puede llegar al servidor de entrada, Geary muestra la seguridad del transporte («Transport security»); elija entonces esto y vuelva a crear la cuenta:
guide-geary-create-sending = Si no puede llegar al servidor de salida, haga allí lo mismo con esto:
guide-geary-fact-finds = Geary pregunta en autoconfig. delante del dominio, después en la base de datos central, y toma el primer servidor de cada tipo.

## eM Client

guide-em-client-open = Abra eM Client. En el menú, abra Cuentas y añada una.
guide-em-client-address = Pruebe la configuración automática: introduzca su dirección y su contraseña. Compare los servidores que encuentre con los valores de abajo:
guide-em-client-manual = Si son otros, añada la cuenta de nuevo a mano, como una de otro proveedor de correo, y elija esto:
guide-em-client-fact-finds = Prueba lo que sabe de los grandes proveedores, después Autodiscover, y después adivina.
guide-em-client-fact-file = Según varios testimonios, también lee el archivo de configuración que publica un dominio.

## The Bat!

guide-the-bat-open = En el menú de la cuenta, cree un buzón nuevo.
guide-the-bat-address = Introduzca su nombre, su dirección y su contraseña:

## Claws Mail

guide-claws-open = En el menú Configuración, cree una cuenta nueva; en el primer inicio, un asistente pregunta lo mismo. Introduzca su nombre y su dirección:
guide-claws-receiving = Para recibir, introduzca esto:
guide-claws-sending = Para enviar, introduzca esto e indique que SMTP requiere iniciar sesión:
guide-claws-security = Compruebe en la página de TLS que ambas direcciones tienen el cifrado que figura aquí. Los puertos se fijan en los ajustes avanzados.
guide-claws-fact-finds = Su asistente puede buscar registros SRV del dominio. Si rellena los servidores por sí mismo, compárelos con estos.
