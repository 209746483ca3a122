# The pages.

brand = Portolan
title = { $page } · Portolan
description = Encuentra los servidores de correo de su dirección, habla con cada uno y muestra qué configuración necesita su aplicación de correo.
skip = Ir al contenido
footer-about = Acerca de
footer-home = Otra dirección
footer-report = Este resultado en JSON

## The first page

home-title = Configuración de correo que funciona
home-heading = ¿Qué configuración necesita su aplicación de correo?
home-lead = Escriba su dirección. Portolan encuentra los servidores de su buzón, habla con cada uno y le muestra lo que tiene que introducir.
home-label = Su dirección de correo
home-hint = Por ejemplo, ana@example.org. Basta con la parte que sigue a la @.
home-button = Buscar mi configuración
home-privacy = Portolan nunca le pide su contraseña. Lo que va delante de la @ no sale de su navegador.
home-privacy-no-script = Portolan nunca le pide su contraseña. Su dirección se usa para responderle y no se guarda.
home-samples = Esto es una demostración: dominios para probar
home-steps = Qué ocurre
home-step-ask = Pregunta dónde está publicada la configuración: en los archivos del propio proveedor, en el DNS y en bases de datos de proveedores.
home-step-talk = Se conecta a cada servidor de correo para ver si responde, si es seguro y si su certificado es válido. Nunca inicia sesión.
home-step-show = Usted recibe la configuración explicada con palabras sencillas, los pasos para su aplicación y, cuando existe, un archivo que lo hace todo por usted.

## Errors

error-heading-400 = No ha funcionado
error-heading-403 = Aquí no está permitido
error-heading-404 = No encontrado
error-heading-405 = No ha funcionado
error-heading-413 = Demasiado largo
error-heading-429 = Un poco más despacio, por favor
error-heading-500 = Ha sido un error nuestro
error-heading-503 = Ahora mismo no es posible
error-heading-other = No ha funcionado
error-try-again = Volver a intentarlo
error-again = Introducir una dirección

## About

about-title = Acerca de
about-heading = Acerca de Portolan
about-lead = Un portulano era la carta de navegación que mostraba los puertos y cómo llegar a ellos. Este traza los servidores de correo: averigua cómo se llega a un buzón, lo comprueba hablando con los servidores y dice qué hay que introducir en la aplicación de correo.
about-asked = Qué se pregunta y a quién
about-asked-part = A otros solo se les envía el dominio, es decir, la parte que sigue a la @. La parte de delante nunca va más allá de este servidor.
about-asked-dns = A los servidores de nombres se les piden los registros de correo del dominio.
about-asked-web = A los servidores web del propio dominio, y a los de la empresa que recibe su correo, se les pide un archivo de configuración.
about-asked-database = Se consulta el dominio en la base de datos de proveedores de Thunderbird, salvo que quien administra este servidor lo haya desactivado.
about-asked-mail = A los servidores de correo que aparecen se los llama en sus puertos habituales. Portolan saluda, pregunta qué ofrecen, mira el certificado y se despide; nunca intenta iniciar sesión ni enviar nada.
about-kept = Qué se guarda
about-kept-result = El resultado de un dominio se guarda en memoria unos minutos y se comparte con todas las personas que preguntan por el mismo dominio.
about-kept-published = Si este sitio publica ajustes para un dominio, guarda lo que funcionó en él mientras lo publique.
about-kept-address = Su dirección no se guarda ni se escribe en ningún registro. Con JavaScript, permanece en esta pestaña del navegador hasta que usted pide un archivo o un código que la contiene; sin JavaScript, llega a este servidor solo para responderle.
about-kept-cookies = No hay cookies, ni cuentas, ni estadísticas sobre usted, y nada de estas páginas se carga desde otro sitio.
about-alone = Cómo hacer que le dejemos en paz
about-alone-calls-at-most = A cada servidor de correo se lo llama una vez en cada puerto, y hasta tres más solo si la primera llamada dejó una pregunta abierta. Se hacen pocas llamadas al mismo tiempo y los resultados se comparten, de modo que muchas visitas no signifiquen muchas llamadas.
about-alone-stop = Si administra un servidor de correo y no quiere llamadas desde aquí, rechace la dirección de este servidor en su cortafuegos o avise a las personas que lo administran. Si sus servidores no son para el público, no los publique en el DNS.
about-limits = Lo que no puede saber
about-limits-view = Portolan ve los servidores desde donde está. Su propia red puede bloquear un puerto que desde aquí funciona, o al revés. Si su contraseña es correcta, solo puede decirlo su proveedor.

## The result, while it is being made

report-title = Configuración de correo de { $domain }
report-heading-for = Configuración de correo de
report-ascii = También se escribe { $ascii }
live-begins = Buscando los servidores de correo de { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }, puerto { $port }, { $family }: { $verdict }
live-heading = Lo que se ha encontrado hasta ahora
live-chart = Servidores que han respondido hasta ahora
live-failed = El análisis no llegó a su fin. Vuelva a cargar esta página.
live-wait = Tarda unos segundos como mucho. El resultado aparecerá aquí.

## The result: the head

result-works = Esta configuración funciona
result-works-summary = Portolan acaba de hablar con estos servidores. Introduzca lo que sigue o elija su aplicación para ver los pasos.
result-given = Esta es la configuración
result-given-summary = Procede de esta fuente: { $source }. No se ha podido probar todo desde aquí.
result-no-outgoing = Puede leer el correo, pero el envío no está resuelto
result-no-outgoing-summary = Hay un servidor para leer el correo que funciona. No se ha encontrado ninguno que permita enviar de forma segura; más abajo puede leer por qué y quién puede arreglarlo.
result-no-incoming = Puede enviar correo, pero la lectura no está resuelta
result-no-incoming-summary = Hay un servidor para enviar correo que funciona. No se ha encontrado ninguno que permita leer el correo de forma segura; más abajo puede leer por qué y quién puede arreglarlo.
result-nothing = No se ha encontrado ninguna configuración que sea segura y funcione
result-nothing-summary = Muestre esta página a las personas que administran su correo: más abajo dice qué está mal y qué hay que hacer.
result-turned-away = Los servidores de correo no quisieron hablar con Portolan
result-turned-away-summary = Es muy posible que a su propia aplicación sí la dejen entrar. Pida la configuración a su proveedor o muestre esta página a las personas que administran su correo.
result-again = Comprobar de nuevo
result-other = Probar otra dirección

## The result: the settings

settings-heading = Su configuración
settings-incoming-imap = Correo entrante: IMAP
settings-incoming-pop3 = Correo entrante: POP3
settings-outgoing = Correo saliente: SMTP
settings-choice = ¿Cómo quiere leer su correo?
settings-imap = IMAP
settings-imap-meaning = El correo se queda en el servidor y todos los dispositivos muestran lo mismo. Lo adecuado para casi todo el mundo.
settings-pop3 = POP3
settings-pop3-meaning = Un solo dispositivo descarga el correo y, después, la mayoría de las aplicaciones lo borran del servidor. Sus demás dispositivos no lo verán.
settings-server = Servidor
settings-port = Puerto
settings-security = Seguridad
settings-username = Nombre de usuario
settings-password = Contraseña
settings-login = Método de inicio de sesión
settings-password-own = la contraseña de su correo
settings-password-app = una contraseña de aplicación que se crea en la cuenta, no la habitual
settings-password-oauth = aquí ninguna: se inicia sesión en la página del propio proveedor
settings-username-address = su dirección completa
settings-username-local = la parte que va delante de la @
settings-username-mixed = { $form }
settings-local-part-placeholder = (la parte que va delante de la @)
settings-verified = Recién probado: funciona
settings-not-verified = No probado desde aquí
settings-others = Otras configuraciones que también funcionan
settings-other-line = { $protocol }: { $host }, puerto { $port }, { $security }
settings-from = { $more ->
    [0] Fuente: { $source }
    [one] Fuente: { $source }; otro lugar dice lo mismo
   *[other] Fuente: { $source }; otros { $more } lugares dicen lo mismo
}
copy = Copiar
copy-what = Copiar: { $what }
copy-which = Copiar: { $what } ({ $of })
copied = Copiado
own-label = Lo que va delante de la @
own-button = Rellenar
own-note = No sale de esta pestaña de su navegador.
own-forget = Olvidar mi dirección

## The result: apps and files

guides-heading = ¿Qué aplicación usa?
guides-all = Todas las aplicaciones y dispositivos
guides-on-iphone = En este iPhone o iPad
guides-on-android = En este dispositivo Android
guides-on-mac = En este Mac
guides-on-windows = En este ordenador con Windows
guides-on-linux = En este ordenador con Linux
guides-group-phones = Teléfonos y tabletas
guides-group-computers = Ordenadores
guides-group-web = En el navegador
guides-group-command-line = En la línea de comandos
guides-group-others = Dispositivos, programas y otras aplicaciones
guide-for = Configurar { $app }
guide-value-missing = no encontrado
files-heading = Archivos con esta configuración
files-profile = Perfil de configuración para iPhone, iPad y Mac
files-autoconfig = Archivo de configuración para Thunderbird y otros (autoconfig)
files-autoconfig-note = Para administradores: Thunderbird lo encuentra por sí mismo cuando el dominio lo publica en autoconfig.{ $domain }.
files-name = Su nombre, tal como lo verán los demás (opcional)
profile-button = Obtener el perfil
profile-note-safari = Abra esta página en Safari. Dentro de otra aplicación, por ejemplo en un chat, el perfil no llega a Ajustes: elija antes «Abrir en Safari».
profile-note-time = Después de descargarlo tiene ocho minutos para instalarlo; luego el dispositivo lo elimina. Si ocurre eso, basta con descargarlo otra vez.
profile-note-signed = El dispositivo dice en rojo que el perfil no está firmado. Aquí es lo esperado: este archivo no lleva firma.
profile-note-password = El perfil no contiene ninguna contraseña. El dispositivo la pide durante la instalación.
qr-button = Mostrar el código
qr-alt = Código que configura la cuenta en Thunderbird para Android
qr-note = El código contiene su dirección, su nombre y los servidores, y ninguna contraseña.
qr-address = Su dirección de correo

## Before a file is handed over

ask-title = Un paso más
ask-heading-profile = Su perfil de configuración
ask-heading-autoconfig = Su archivo de configuración
ask-heading-qr = Su código
ask-lead-address = El archivo contiene su dirección, de modo que configura su cuenta y la de nadie más.
ask-confirm-lead = Esta configuración llegó por un camino en el que otra persona podría haberla manipulado. La contraseña de su correo se enviará a estos servidores, así que fíjese primero en sus nombres.
ask-confirm-domain = El dominio de su correo
ask-confirm-hosts = Los servidores
ask-confirm-check = Conozco estos nombres y pertenecen a mi proveedor.
ask-confirm-note = Si no está seguro, pregunte a su proveedor los nombres de sus servidores de correo y compárelos.
ask-protocol = Leer el correo mediante
ask-button = Continuar
ask-back = Volver a la configuración

## The result: findings, chart, sources

findings-heading-wrong = Qué está mal y quién puede arreglarlo
findings-heading-better = Qué podría estar mejor y quién puede arreglarlo
admins-heading = Para el administrador de correo
admins-notes = Qué podría mejorarse todavía
findings-command = La orden que lo muestra
findings-configuration = Las líneas que lo arreglan
findings-remedy = Qué hacer
chart-heading = La carta
chart-service = Servicio
chart-port = puerto { $port }
chart-certificate = Certificado
chart-words = Qué significan estas palabras
chart-no-call = no se llamó
chart-said = Dijo: «{ $words }»
certificate-valid-until = Válido hasta el { $date }
certificate-none = No se ha visto ninguno
certificate-details = Detalles
certificate-subject = Emitido para
certificate-issuer = Emitido por
certificate-names = Vale para
certificate-validity = Validez
certificate-from-to = del { $from } al { $to }
certificate-version = Cifrado
certificate-mechanisms = Formas de iniciar sesión
certificate-mechanisms-before = Formas de iniciar sesión antes del cifrado
unknown = desconocido
sources-heading = De dónde procede
sources-heading-looked = Dónde ha buscado Portolan
sources-lead = Estos lugares solo reciben el dominio, y nada más.
sources-others = También se consultó, sin resultado
sources-authenticated = a salvo de manipulaciones
other-services-heading = También se ha encontrado
mx-heading = Quién recibe el correo
mx-provider = Proveedor: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Analizado: { $time } UTC, en { $elapsed }.
chart-tally = { $works ->
    [0] no funciona ninguna de { $all }
    [one] funciona { $works } de { $all }
   *[other] funcionan { $works } de { $all }
}

# The DNS records of a published domain

dns-heading = Registros DNS de { $domain }
dns-lead = Con estos registros, las aplicaciones de correo encuentran por sí mismas la configuración del dominio. Van en la zona del dominio, dondequiera que esté alojada.
dns-steps-heading = En el formulario de un registrador
dns-steps = Un registro tras otro. «@» es el propio dominio; algunos formularios piden en su lugar el nombre completo. Cuando el destino es solo un punto, el registro dice que ese servicio no existe.
dns-kind = Tipo
dns-name = Nombre
dns-value = Valor o destino
dns-priority = Prioridad
dns-weight = Peso
dns-port = Puerto
dns-zone-heading = Como archivo de zona

# Which signature a profile has

ask-signed = El perfil está firmado: el dispositivo nombra a { $subject } y dice «Verificado» si confía en ese certificado.
ask-unsigned = El perfil no está firmado: el dispositivo lo dice en rojo. Instálelo solo si ha llegado aquí desde la página web de su propio proveedor.
