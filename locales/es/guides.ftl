# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Leído en el código fuente del programa
confidence-specification = Según la especificación
confidence-vendor-page = De la página del propio fabricante
confidence-third-party = De terceros, sin comprobar aquí
confidence-unchecked = Sin comprobar

guide-way-file = La vía rápida: descargar un perfil
guide-way-code = La vía rápida: escanear un código
guide-way-code-elsewhere = O escanear un código de otra pantalla
guide-way-quick = La vía rápida: dejar que busque
guide-way-by-hand = O introdúzcalo usted mismo
guide-way-node = Node.js, con Nodemailer
guide-way-php = PHP, con PHPMailer
guide-way-python = Python, con smtplib
guide-way-postfix = Un servidor propio, con Postfix

fact-source-macos = lo que alguien ha visto en macOS 15.5
fact-source-apple-deployment = lo que otros cuentan de la guía de implementación de Apple
fact-source-server-projects = notas de varios proyectos de servidores de correo
fact-source-android-code = una lectura del código fuente de la aplicación
fact-source-android-export = el formato propio de la aplicación para exportar cuentas, versión 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = una copia del manual del propio eM Client
fact-source-isync = ejemplos de otros para isync 1.5

## What the fields are called on the apps' screens

label-email-address = Dirección de correo
label-password = Contraseña
label-protocol = Protocolo
label-hostname = Nombre del servidor
label-host-name = Nombre de host
label-server = Servidor
label-port = Puerto
label-incoming-port = Servidor entrante: puerto
label-outgoing-port = Servidor saliente: puerto
label-connection-security = Seguridad de la conexión
label-encryption-method = Método de cifrado
label-security = Seguridad
label-authentication-method = Método de autenticación
label-username = Nombre de usuario
label-login = Inicio de sesión
label-account-type = Tipo de cuenta
label-server-type = Tipo de servidor
label-incoming-server = Servidor entrante
label-outgoing-server = Servidor saliente
label-incoming-mail-server = Servidor de correo entrante
label-outgoing-mail-server = Servidor de correo saliente
label-override-port = Cambiar el puerto predeterminado
label-user-name = Nombre de usuario

## What many guides say

guide-kind = Elija el tipo de cuenta:
guide-incoming = El servidor entrante es este:
guide-outgoing = El servidor saliente es este:
guide-outgoing-own-login = El servidor saliente es este. Requiere iniciar sesión; actívelo si se lo pregunta e introduzca esto:
guide-finish = Termine. Después envíese un mensaje a usted mismo y mire si llega.

guide-screens-told = Los nombres de menús y campos de esta guía proceden de la fuente que se indica aquí. Varían de una versión a otra: si una palabra no está, busque otra que signifique lo mismo.
guide-screens-unchecked = Nadie ha comparado aquí los nombres de menús y campos de esta guía con las pantallas de la aplicación. Si una palabra no está, busque otra que signifique lo mismo.
guide-others-work = Si lo que se propone figura en esta página en «{ settings-others }», también sirve.
guide-names = Los nombres de estos archivos son los de los manuales de los programas. Puede haber diferencias entre versiones.
guide-lacks-imap = Esta aplicación solo lee el correo por IMAP, y aquí no se ha encontrado ningún servidor para eso. Elija otra aplicación.
guide-complaints = Si algo no va bien
guide-file-confirm = Mostrar los archivos
guide-file-waits = este archivo aparecerá cuando haya confirmado los servidores de arriba.
guide-file-none = No hay ninguna configuración comprobada que este programa pueda usar, así que aquí no hay un archivo listo. Tome los valores de abajo y pregunte a su proveedor por lo que falta.

fact-finds-unknown = Aquí no se sabe si esta aplicación busca la configuración que publica un dominio. Si rellena los servidores por sí misma, compárelos con estos.
fact-finds-nothing = No se busca ninguna configuración automáticamente; hay que introducir lo que se indica aquí.

complaint-password = Dice que la contraseña es incorrecta: inicie sesión en el sitio web de su proveedor con el mismo nombre y la misma contraseña. Si allí funciona, puede que su proveedor exija una contraseña hecha para aplicaciones; en ese caso, lo que hay que hacer figura al principio de esta guía o se lo dirá su proveedor.
complaint-connection = No puede conectarse o espera mucho tiempo: pruebe con otra red, como la de su teléfono. Si allí funciona, el obstáculo es la red o un programa antivirus.
complaint-certificate = Advierte de un certificado: no continúe. Compare el nombre del servidor letra por letra. Si es correcto, avise a su proveedor.
complaint-sending = Recibe, pero no envía: el servidor saliente también requiere iniciar sesión. Introduzca también allí el nombre y la contraseña, aunque diga «opcional».
complaint-web = No puede conectarse: aquí no se conecta su ordenador, sino el servidor web, y puede que su cortafuegos cierre los puertos de correo. Su administrador lo sabe.
complaint-pass = Pide una contraseña o dice que no hay ninguna: ejecute por separado la orden que da la contraseña y compruebe que la imprime en la primera línea y que en esa línea no hay nada más.
complaint-host-blocks = No puede conectarse: muchos proveedores de alojamiento cierran los puertos de envío. Pregunte al suyo cuál está abierto, el 465 o el 587.
complaint-printer-tls = No puede conectarse aunque todo sea correcto: los dispositivos antiguos solo conocen TLS 1.0 o 1.1, que hoy los servidores rechazan. Mire si hay un firmware nuevo.
complaint-printer-clock = Dice que el certificado no es válido: ajuste la fecha y la hora del dispositivo. Si tiene una lista de certificados de confianza, actualícela. No desactive la comprobación.
