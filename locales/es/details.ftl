# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = se agotó el tiempo
detail-budget = ya se le ha llamado bastante por ahora
detail-no-ipv6 = este servidor no tiene IPv6
detail-port-blocked = parece que la red de este servidor bloquea el puerto
detail-no-ipv6-here = este servidor no tiene IPv6
detail-dns-servfail = el servidor de nombres comunica un fallo
detail-dns-refused = el servidor de nombres se niega a responder
detail-dns-timeout = el servidor de nombres no responde
detail-dns-failed = no se pudo consultar el nombre
detail-no-name-server = no responde ningún servidor de nombres
detail-failure = fallo
detail-no-address = el nombre no conduce a ninguna parte
detail-forbidden = este servidor no se conecta a esa dirección
detail-local-trouble = dificultades en este servidor
detail-too-large = la respuesta es demasiado larga
detail-unreadable = el archivo no se puede leer
detail-bad-url = la dirección no es válida
detail-bad-base-url = la dirección de la base de datos no es válida
detail-name-too-long = el nombre sería demasiado largo
detail-too-many-redirects = redirige una y otra vez sin fin
detail-redirect-not-followed = redirige a un lugar al que no se sigue
detail-not-http = la respuesta no es una página web
detail-not-autoconfig = la respuesta no es un archivo de configuración
detail-not-pacc = la respuesta no es un archivo de configuración
detail-not-mta-sts = la respuesta no es una política
detail-not-autodiscover = la respuesta no es una respuesta de Autodiscover
detail-nothing-here = el servidor responde y no tiene nada para este dominio
detail-not-jmap = la respuesta es una página web
detail-login-wanted = pide iniciar sesión, así que existe
detail-digest-missing = el DNS no contiene ningún resumen de este archivo, así que no se le cree por sí solo
detail-digest-mismatch = el resumen del DNS es de otro archivo, así que a este no se le cree por sí solo
detail-digest-unknown = no se pudo consultar el resumen en el DNS, así que no se cree al archivo por sí solo
detail-malformed-xml = el archivo de configuración está dañado
detail-no-usable-server = el archivo de configuración no indica ningún servidor que se pueda usar
detail-mx-on-the-way = el correo solo pasa por la empresa que lo recibe, de camino al buzón
detail-media-type = el servidor web no lo declara como XML
detail-own-answer = la respuesta viene de este mismo servidor
detail-switched-off = desactivado en este servidor
detail-http = el servidor web responde con el estado { $status }
detail-tls-alert = se denegó el cifrado: { $alert }
detail-after = después de que dijimos { $command }
detail-lmtp = habla LMTP, para entregas entre servidores
detail-endless-line = envía una línea sin fin
detail-too-many-lines = envía líneas sin fin
detail-too-much-text = envía más texto del que tiene que decir un servidor de correo
detail-no-mx = ninguna otra empresa recibe el correo
detail-own-mx = el dominio recibe él mismo su correo

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = cifrado denegado
detail-tls-failed = el cifrado falla
detail-cert-not-yet-valid = certificado aún no válido
