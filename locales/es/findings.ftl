# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = El dominio { $domain } no existe.
finding-domain-not-found-remedy = Compruebe cómo está escrito, sobre todo la terminación. Si es correcto, puede que el dominio haya caducado: pregunte a su titular.
finding-no-mail = No se ha encontrado ningún servidor de correo para { $domain }.
finding-no-mail-remedy = Compruebe cómo está escrito. Si en este dominio sí recibe correo, pregunte a su proveedor los nombres de sus servidores; el administrador de correo puede publicarlos en el DNS.
finding-null-mx = { $domain } dice que no acepta ningún correo.
finding-null-mx-remedy = Compruebe cómo está escrito: su buzón está probablemente en otro dominio.
finding-dns-failed = Los servidores de nombres de { $domain } no dieron ninguna respuesta útil ({ $fault }).
finding-dns-failed-remedy = Revise los servidores de nombres del dominio, y DNSSEC si está firmado.
finding-dnssec-bogus = Las firmas DNS de { $domain } no son válidas ({ $names }). O alguien falsifica las respuestas, o se firmaron mal. No se recomienda nada de lo que se ha sabido por ellas.
finding-dnssec-bogus-remedy = Revise las claves, las fechas de las firmas y el registro DS: «delv» y «dig +dnssec» los muestran.
finding-no-name-server = Este servidor no llega a ningún servidor de nombres, así que no se pudo consultar nada. Eso no dice nada sobre su correo.
finding-no-name-server-remedy = Vuelva a intentarlo dentro de unos minutos. Quien administra este servidor puede comprobar su red y su ajuste nameserver.
finding-no-route = Este servidor no tiene salida a Internet, así que no se pudo preguntar a ningún servidor de correo. Eso no dice nada sobre su correo.
finding-no-route-remedy = Vuelva a intentarlo dentro de unos minutos. Quien administra este servidor puede comprobar su red.

## The result as a whole

finding-no-incoming = No se ha encontrado ningún servidor que permita leer el correo de forma segura.
finding-no-incoming-remedy = Ofrezca la lectura por IMAP en el puerto 993, con TLS desde el principio.
finding-no-outgoing = No se ha encontrado ningún servidor que permita enviar correo de forma segura.
finding-no-outgoing-remedy = Ofrezca el envío en el puerto 465 con TLS desde el principio, o en el 587 con STARTTLS.
finding-nothing-answers = Se conocen nombres de servidores, pero ninguno de ellos respondió.
finding-nothing-answers-remedy = Compruebe si los servidores están en marcha y si un cortafuegos no deja pasar a Portolan.
finding-submission-on-25-only = El envío solo funciona en el puerto 25, que es para el correo entre servidores y que muchas redes bloquean.
finding-submission-on-25-only-remedy = Abra el envío en el puerto 465 (TLS desde el principio), y en el 587 para aplicaciones más antiguas.
finding-submission-without-465 = { $host } acepta correo en el puerto { $port } con STARTTLS, pero no en el 465 con TLS desde el principio, que es más seguro.
finding-submission-without-465-remedy = Abra el envío también en el puerto 465 y conserve el 587 para aplicaciones más antiguas.
finding-cleartext-port-open = { $host } también responde en { $ports }, donde una conversación empieza sin cifrado. Allí se puede engañar a una aplicación que solo cifra «si está disponible».
finding-cleartext-port-open-remedy = { $count ->
    [one] Cuando ninguna aplicación use ya este puerto, ciérrelo. Hasta entonces, permita allí el inicio de sesión solo después de STARTTLS.
   *[other] Cuando ninguna aplicación use ya estos puertos, ciérrelos. Hasta entonces, permita allí el inicio de sesión solo después de STARTTLS.
}
finding-not-authenticated = { $host } llegó por un camino en el que otra persona podría haberlo manipulado. Aun así puede ser correcto.
finding-not-authenticated-remedy = Antes de introducir su contraseña, asegúrese de que { $host } es lo que le ha dicho su proveedor de { $domain }.
finding-other-organisation = { $host } pertenece a una organización distinta de la de su dominio de correo.
finding-other-organisation-remedy = Es habitual cuando una empresa se ocupa del correo. Asegúrese de que conoce su nombre antes de introducir su contraseña.

## Certificates

finding-cert-expired = { $days ->
    [0] El certificado de { $subject } ha caducado hoy. Las aplicaciones de correo avisarán o lo rechazarán.
    [one] El certificado de { $subject } caducó hace un día. Las aplicaciones de correo avisarán o lo rechazarán.
   *[other] El certificado de { $subject } caducó hace { $days } días. Las aplicaciones de correo avisarán o lo rechazarán.
}
finding-cert-expired-remedy = Renueve el certificado y recargue el servidor.
finding-cert-expires-soon = { $days ->
    [0] El certificado de { $subject } caduca hoy.
    [one] El certificado de { $subject } caduca dentro de un día.
   *[other] El certificado de { $subject } caduca dentro de { $days } días.
}
finding-cert-expires-soon-remedy = Renuévelo y compruebe que la renovación automática sigue en marcha y recarga el servidor de correo.
finding-cert-not-yet-valid = El certificado de { $subject } aún no es válido: empieza en el futuro.
finding-cert-not-yet-valid-remedy = Compruebe el reloj de la máquina que creó el certificado y ponga en su sitio uno que sea válido hoy.
finding-cert-self-signed = El certificado de { $subject } está firmado por sí mismo, así que nadie puede distinguir el servidor de un impostor.
finding-cert-self-signed-remedy = Obtenga un certificado de una autoridad pública; los hay gratuitos.
finding-cert-chain-incomplete = { $subject } envía su certificado, pero no el de su emisor, { $issuer }. Los navegadores web pueden buscar lo que falta; las aplicaciones de correo, no.
finding-cert-chain-incomplete-remedy = Haga que el servidor envíe la cadena entera: la mayoría de las autoridades la entregan como un solo archivo, a menudo llamado fullchain.pem.
finding-cert-untrusted = El certificado de { $subject } fue emitido por { $issuer }, en quien las aplicaciones de correo no confían.
finding-cert-untrusted-remedy = Obtenga un certificado de una autoridad pública; los hay gratuitos. Si este es de una autoridad pública, envíe con él los certificados intermedios.
finding-dane-mismatch = El certificado de { $subject } no es el que el DNS anuncia para él (TLSA). Los programas que lo comprueban lo rechazarán.
finding-dane-mismatch-remedy = Publique un registro TLSA para el certificado nuevo en _{ $port }._tcp.{ $host }, o vuelva a poner el certificado anunciado. La próxima vez, publique el registro antes de cambiar el certificado y conserve el antiguo hasta entonces.

## Reaching the port

finding-port-closed = Nada escucha en { $subject }.
finding-port-closed-remedy = Si este puerto es para que lo usen personas, inicie el servicio en él o abra el cortafuegos. Si no, quítelo de lo que publica el dominio.
finding-port-timeout = { $subject } no responde. Así se ve un cortafuegos desde fuera.
finding-port-timeout-remedy = Abra el puerto en el cortafuegos o quítelo de lo que publica el dominio.
finding-host-unreachable = La red dice que no hay camino hasta { $subject }.
finding-host-unreachable-remedy = Compruebe la dirección en el DNS y la ruta hasta ella.
finding-host-no-address = { $subject } figura como servidor de correo, pero el nombre no tiene dirección.
finding-host-no-address-remedy = Añada un registro A o AAAA para él, o quite el nombre de lo que publica el dominio.
finding-port-silent = { $verdict ->
    [silent] { $subject } acepta la conexión y luego no dice nada.
    [reset] { $subject } acepta la conexión y la corta de inmediato.
   *[other] { $subject } acepta la conexión y cuelga antes de haber dicho lo suficiente.
}
finding-port-silent-remedy = Mire el registro del servidor: puede que el servicio esté bloqueado, lleno o esperando a algo que tiene delante.
finding-forbidden-target = { $subject } conduce a una dirección o a un puerto a los que este servidor no se conecta.
finding-forbidden-target-remedy = Si es una dirección privada, solo pueden usarla las máquinas de esa red. Publique un nombre al que todo el mundo pueda llegar.
finding-ipv6-dead = { $host } no responde por IPv6, aunque tiene una dirección IPv6; por IPv4 funciona. Las aplicaciones de correo con IPv6 esperan o fallan.
finding-ipv6-dead-remedy = Haga que el servidor de correo escuche en IPv6 y abra allí el cortafuegos, o quite el registro AAAA.
finding-ipv6-not-checked = Este servidor no tiene IPv6, así que no se pudo probar nada por esa vía.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] No hay que hacer nada en los servidores de correo. Vuelva a consultar desde una máquina que tenga IPv6.
   *[other] No hay que hacer nada. Lo que se ha probado por IPv4 sigue siendo válido.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } habla sin cifrar donde debería cifrar desde el principio.
   *[other] { $subject } cifra desde el principio donde corresponde STARTTLS.
}
finding-wrong-mode-remedy = Corrija la escucha: TLS desde el principio en 993, 995 y 465; STARTTLS en 143, 110 y 587.
finding-not-this-protocol = Lo que responde en { $subject } no es el servicio de correo que corresponde.
finding-not-this-protocol-remedy = Compruebe qué escucha en este puerto y si algo que está delante reenvía a otro servicio.
finding-starttls-missing = { $subject } no ofrece cifrado, así que cualquiera que esté en el camino podría leer la contraseña.
finding-starttls-missing-remedy = Active STARTTLS, o cierre el puerto y ofrezca el que tiene TLS desde el principio.
finding-starttls-refused = { $subject } ofrece cifrado y luego se niega a iniciarlo.
finding-starttls-refused-remedy = Mire el registro del servidor: lo más frecuente es que no se pueda leer el certificado o su clave.
finding-starttls-injected = { $subject } deja pasar texto sin cifrar detrás del inicio del cifrado, tal como lo introduciría un atacante.
finding-starttls-injected-remedy = Actualice el servidor de correo y lo que tenga delante.
finding-tls-failed = No se llegó a un acuerdo sobre el cifrado con { $subject }.
finding-tls-failed-remedy = Compruebe el certificado, su clave y las versiones de TLS y los cifrados del servidor; TLS 1.2 y 1.3 deberían estar activados.
finding-tls-too-old = { $subject } solo conoce versiones de TLS que ya no son seguras.
finding-tls-too-old-remedy = Active TLS 1.2 y 1.3, y actualice el servidor si no puede.
finding-tls-old-accepted = { $subject } acepta también { $version }, que ya no es seguro, junto a versiones más nuevas de TLS.
finding-tls-old-accepted-remedy = Desactive todo lo anterior a TLS 1.2. Cualquier aplicación de correo de los últimos diez años puede prescindir de ello.
finding-turned-away = { $subject } respondió con un rechazo: «{ $words }»
finding-turned-away-remedy = Busque el motivo en el registro del servidor.
finding-no-login = { $subject } responde, pero no deja iniciar sesión a nadie.
finding-no-login-remedy = Active una forma de iniciar sesión (AUTH PLAIN con TLS) o no publique este puerto para personas.
finding-auth-in-clear = { $subject } pide contraseñas antes de que haya empezado el cifrado ({ $mechanisms }).
finding-auth-in-clear-remedy = Permita el inicio de sesión solo después de STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } responde, pero no con un archivo de configuración que se pueda usar. Thunderbird ya no busca otro archivo y tiene que adivinar los servidores.
finding-autoconfig-not-xml-remedy = Haga que esta dirección responda 404 o ponga allí el archivo de configuración.
finding-source-failed = Esta fuente no dio una respuesta utilizable: { $source } ({ $detail }).
finding-source-failed-remedy = Vuelva a intentarlo más tarde. Si sigue igual, quien la administra puede revisar su nombre, su certificado y su servidor web.
finding-cleartext-offered = { $source }: aquí se indica un servidor sin cifrado ({ $host }). Se ha dejado fuera.
finding-cleartext-offered-remedy = Quítelo de lo que se publica y ofrezca TLS en su lugar.
finding-autoconfig-certificate = { $url } muestra un certificado que no vale para esa dirección ({ $detail }). Las aplicaciones que buscan allí no encuentran nada.
finding-autoconfig-certificate-remedy = Obtenga un certificado que tenga este nombre, o quite el nombre del DNS si allí no debe haber ningún archivo de configuración.
finding-autoconfig-missing = { $domain } no publica ningún archivo de configuración del tipo que lee Thunderbird (autoconfig). Esas aplicaciones tienen que adivinar.
finding-autoconfig-missing-remedy = Publique un archivo así por HTTPS en la dirección de abajo. Esta página le entrega uno, hecho con lo que se ha comprobado.
finding-autoconfig-http-only = El archivo de configuración de { $domain } solo está publicado sin cifrado, así que cualquiera que esté en el camino puede cambiarlo.
finding-autoconfig-http-only-remedy = Publique el mismo archivo por HTTPS, con un certificado que valga para autoconfig.{ $domain }.
finding-autoconfig-media-type = El servidor web no declara como XML el archivo de configuración de { $domain }. Algunas aplicaciones lo pasan entonces por alto.
finding-autoconfig-media-type-remedy = Haga que el servidor web lo envíe con el tipo de medio text/xml.
finding-autoconfig-contradicted = El archivo de configuración indica { $subject }, que no funciona; { $works-host } en el puerto { $works-port } sí.
finding-autoconfig-contradicted-remedy = Ponga en el archivo el servidor que funciona, o arregle el que indica. Las aplicaciones que creen al archivo fallan.
finding-srv-missing = { $domain } no tiene registros SRV para aplicaciones de correo.
finding-srv-missing-remedy = Añada registros SRV para los servidores que funcionan. Algunas aplicaciones encuentran su configuración por ellos.
finding-srv-only-submission = Los registros SRV de { $domain } solo hablan del envío con STARTTLS, aunque { $host } ofrece TLS desde el principio en el puerto 465.
finding-srv-only-submission-remedy = Añada un registro para _submissions y conserve _submission para aplicaciones más antiguas.
finding-srv-contradicted = Los registros SRV indican { $subject }, que no funciona; { $works-host } en el puerto { $works-port } sí.
finding-srv-contradicted-remedy = Cambie los registros al servidor que funciona, o arregle el que indican.
finding-wildcard-dns = En el DNS existe cualquier nombre por debajo de { $domain }, incluso uno inventado al azar. Por eso nombres como imap.{ $domain } no dicen nada, y las aplicaciones que adivinan pueden preguntar al servidor equivocado.
finding-wildcard-dns-remedy = Sustituya el registro comodín por los nombres que se usan.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } no dice a otros servidores de correo que deben cifrar (MTA-STS). Quien esté entre ellos puede hacer que envíen sin cifrar.
finding-mta-sts-missing-remedy = Publique una política en https://mta-sts.{ $domain }/.well-known/mta-sts.txt y después el registro que la anuncia. Empiece con el modo «testing». Las aplicaciones de correo no la necesitan.
finding-mta-sts-broken = { $domain } anuncia una política para otros servidores de correo (MTA-STS) que no se puede obtener ({ $detail }), así que siguen sin ella.
finding-mta-sts-broken-remedy = Ponga la política en https://mta-sts.{ $domain }/.well-known/mta-sts.txt, con un certificado que valga para ese nombre, o quite el registro.
finding-mta-sts-mismatch = La política de { $domain } para otros servidores de correo (MTA-STS) no nombra { $hosts }, pero sus registros MX sí. Donde se aplica la política, allí no llega correo.
finding-mta-sts-mismatch-remedy = Añada a la política una línea por cada host MX, espere a que la antigua haya caducado en todas partes y solo entonces cambie registros MX. Dé al registro un id nuevo.
finding-tlsrpt-missing = { $domain } no pide a nadie que informe de los fallos de cifrado entre servidores de correo (TLSRPT).
finding-tlsrpt-missing-remedy = Publique un registro que indique un buzón para esos informes. Las aplicaciones de correo no lo necesitan.

## Who runs the mail

finding-bridge-only = { $provider } no tiene servidores a los que pueda llegar una aplicación de correo. Hace falta el programa puente de { $provider }, que se ejecuta en su propio ordenador.
finding-bridge-only-remedy = Instale el puente desde { $url } y copie la configuración que muestra. Por lo general es el servidor 127.0.0.1, puerto { $imap } para IMAP y { $smtp } para SMTP, con STARTTLS, su dirección completa y la contraseña que muestra el puente.
finding-own-app-only = { $provider } no se puede usar en otras aplicaciones de correo: no ofrece ni IMAP ni POP3.
finding-own-app-only-remedy = Use la aplicación o el sitio web del propio { $provider }. Más información en { $url }
finding-mx-forwards = El correo de { $domain } va a { $provider }, que solo lo reenvía. Puede que en este dominio no haya ningún buzón.
finding-mx-forwards-remedy = Configure el buzón al que se reenvía el correo, con la configuración de su propio dominio.
finding-mx-filters = El correo de { $domain } pasa por { $provider }, que lo limpia. Eso no dice nada sobre dónde está el buzón.
finding-mx-filters-remedy = Si aquí no se ha encontrado nada, pregunte a su proveedor dónde está su buzón o mire la configuración en una aplicación que funcione.
finding-former-provider = { $source }: conduce a { $host }, pero el correo lo recibe otra empresa ({ $mx }). La configuración parece un resto de un traslado.
finding-former-provider-remedy = Si los buzones se han trasladado, quite o cambie lo que { $domain } publica para aplicaciones de correo. Si no, no hay que hacer nada.
finding-sources-disagree = Las fuentes no coinciden. { $source }: { $host }. { $second }: { $second-host }.
finding-sources-disagree-remedy = Haga que digan lo mismo, para que todas las aplicaciones acaben en el mismo servidor.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } responde a { $client } con algo que no es un archivo de configuración. { $client } no encuentra ninguna configuración.
finding-check-not-settings-remedy = Ponga allí el archivo de configuración, o haga que la dirección responda 404, para que el cliente pueda buscar en otro lugar.
finding-check-media-type = { $subject } envía el archivo de configuración como «{ $type }». { $client } no lo toma por XML y lo pasa por alto.
finding-check-media-type-remedy = Envíelo con el tipo de medio text/xml.
finding-check-byte-order-mark = El archivo de configuración de { $subject } empieza con una marca de orden de bytes, que { $client } no puede leer.
finding-check-byte-order-mark-remedy = Guarde el archivo como UTF-8 sin marca de orden de bytes.
finding-check-malformed = Lo que responde { $subject } no es XML bien formado ({ $reason }), así que { $client } no puede leerlo.
finding-check-malformed-remedy = Arregle el archivo. Caracteres como & y < tienen que escribirse como &amp; y &lt;.
finding-check-lacks = { $client } no puede usar lo que responde { $subject }: le falta { $what }.
finding-check-lacks-remedy = Añada lo que falta.
finding-check-section-fatal = A una sección de tipo { $type } en { $subject } le falta { $what }. Por eso { $client } rechaza todo el archivo.
finding-check-section-fatal-remedy = Complete la sección o quítela.
finding-check-section-incomplete = Una sección para { $subject } no indica ningún puerto, y { $client } la acepta de todos modos.
finding-check-section-incomplete-remedy = Complete la sección o quítela.
finding-check-no-username = { $place } no indica ningún nombre de usuario para { $subject }. { $client } lo acepta de todos modos, y ninguna contraseña será correcta.
finding-check-no-username-remedy = Añada <username>%EMAILADDRESS%</username>, o lo que el servidor acepte como nombre de usuario.
finding-check-autodiscover-error = { $subject } responde a { $client } con el rechazo { $code }.
finding-check-autodiscover-error-remedy = Haga que el servidor responda con la configuración para cada dirección del dominio, o con 404.
finding-check-place-certificate = El certificado de { $subject } no es válido ({ $detail }), así que { $client } no averigua nada allí.
finding-check-place-certificate-remedy = Obtenga un certificado que tenga este nombre, o publique el archivo en un nombre que tenga uno.
finding-check-half = { $client } solo encuentra la mitad de la configuración de { $subject }: nada le indica un servidor para { $missing ->
    [smtp] enviar
   *[other] leer
}.
finding-check-half-remedy = Publique la otra mitad en el mismo lugar.
finding-check-no-settings-file = { $client } no encuentra ninguna configuración para { $subject }.
finding-check-no-settings-file-remedy = Publique un archivo de configuración en https://{ $name }/mail/config-v1.1.xml. «portolan render autoconfig» escribe uno.
finding-check-no-autodiscover = { $client } no encuentra ninguna configuración para { $subject }.
finding-check-no-autodiscover-remedy = Responda a las peticiones de Autodiscover en https://{ $name }/autodiscover/autodiscover.xml. «portolan render autodiscover» escribe una respuesta.
finding-check-port = { $client } acaba en { $subject }, que no funciona: { $detail }.
finding-check-port-remedy = Arregle el servidor o indique uno que funcione aquí: { $place }.
finding-check-login = { $client } acaba en { $subject } con el método de inicio de sesión «{ $method }», que el servidor no ofrece.
finding-check-login-remedy = Active ese método, o indique uno que esté activo aquí: { $place }. La mayoría de las aplicaciones admiten password-cleartext, que es seguro con TLS.
finding-check-cleartext = { $client } acaba en { $subject } sin cifrado, así que la contraseña viajaría sin cifrar.
finding-check-cleartext-remedy = Indique un puerto con TLS aquí: { $place }.
finding-check-untrusted = { $client } pide a la persona que confirme la configuración, porque llegó por HTTP o a través del host MX: { $subject }
finding-check-untrusted-remedy = Publique el archivo de configuración por HTTPS en autoconfig.{ $domain }, con un certificado que valga para ese nombre.
finding-check-other-server = { $client } pregunta a la persona si otro servidor puede dar la configuración: { $subject }
finding-check-other-server-remedy = Responda a las peticiones de Autodiscover en el propio autodiscover.{ $domain }, por HTTPS, con un certificado para ese nombre.

## The check: what places say, compared

finding-check-families-differ = { $subject } no responde lo mismo por IPv4 y por IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Haga que ambas direcciones del nombre conduzcan al mismo sitio, o quite la que no lo sirve.
finding-check-places-differ = Los lugares no coinciden. { $source }: { $servers }; { $second }: { $second-servers }. Qué encuentra cada aplicación es cuestión de azar.
finding-check-places-differ-remedy = Haga que todos los lugares indiquen los mismos servidores, o quite lo que está anticuado.
finding-check-logins-differ = { $subject } está publicado con dos nombres de usuario: «{ $login }» ({ $source }) y «{ $second-login }» ({ $second }).
finding-check-logins-differ-remedy = Haga que ambos digan lo mismo. Si el servidor acepta los dos, la dirección completa es mejor.
finding-check-names-broken = { $source }: aquí se indica { $subject }, que no funciona: { $detail }.
finding-check-names-broken-remedy = Arregle el servidor o quítelo de lo que se publica.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } obedece, ya con TLS, una orden que llegó antes sin cifrar. Quien esté en medio puede introducir órdenes en la sesión de una persona.
finding-starttls-command-injection-remedy = Actualice el servidor de correo: lo que llegó sin cifrar tiene que descartarse cuando empieza TLS (CVE-2011-0411 y los hallazgos «NO STARTTLS» de 2021). Hasta entonces, indique solo puertos con TLS implícito.
