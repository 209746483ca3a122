# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Cliente
check-column-ends = Se configura solo
check-column-incoming = Entrante
check-column-outgoing = Saliente
check-heading-changes = Qué cambiar primero, para cada cliente
check-heading-places = Qué dice cada lugar
check-heading-contradictions = Contradicciones
check-heading-findings = Qué más se ha encontrado
check-heading-records = Registros que faltan en el DNS, como líneas de un archivo de zona
check-heading-firewall = Puertos a los que se envía a las aplicaciones y a los que nadie puede conectarse. Si los cierra un cortafuegos, para nftables, ufw o firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Órdenes introducidas antes de TLS
injection-dropped = se descartan, como debe ser
injection-obeyed = se obedecen
injection-unknown = no se pudo probar
check-column-place = Lugar
check-column-family = Por
check-column-outcome = Resultado
check-column-servers = Servidores (✗ no funciona)
check-no-family = ninguna dirección de ese tipo
check-walk-title = El camino de { $client } ({ $version }) con { $domain }

ends-by-itself = sin ayuda
ends-after-question = tras una pregunta
ends-not = no
beyond-own-service = decide el servicio de su fabricante
beyond-profile = solo con un perfil

## What a client asks

asks-untrusted = Pregunta si la configuración es correcta, porque llegó por un camino en el que se podría haber cambiado.
asks-other-server = Pregunta si otro servidor puede dar la configuración.
asks-older-dialog = Hay que abrir el cuadro de diálogo antiguo (Panel de control, Mail); el que aparece primero pregunta al servicio de Microsoft.

## Steps of a walk

unseen-built-in = Su propia lista de proveedores
unseen-own-service = El servicio de su fabricante
unseen-own-network = La red de la oficina (Active Directory)
unseen-guessing = Nombres habituales, en un orden que nadie ha publicado
made-took = Toma esta configuración.
made-went-on = Sigue adelante.
made-stuck = No puede hacer nada con eso y no sigue buscando por este camino.
made-unseen = Eso no se puede ver desde aquí.
made-not-asked = Eso no se consultó.
came-records = hay registros
came-no-records = no hay registros
came-leads-on = la respuesta remite a otro lugar
came-guessed = funcionan servidores con nombres habituales
came-guessed-nothing = no funciona ninguna pareja de servidores con nombres habituales
detail-login-not-offered = el servidor no ofrece ese inicio de sesión
detail-cleartext = la contraseña viajaría sin cifrar
detail-incomplete = no se indica ningún puerto
detail-no-username = no se indica ningún nombre de usuario
detail-untried = no probado desde aquí

remark-media-type = El servidor web lo declara como «{ $type }», no como XML.
remark-byte-order-mark = Empieza con una marca de orden de bytes.
remark-not-autoconfig = No es un archivo de configuración.
remark-not-autodiscover = No es una respuesta de Autodiscover.
remark-malformed = No está bien formado: { $reason }.
remark-lacks = Le falta { $what }.
remark-section-dropped = Se pasa por alto una sección de tipo { $type } porque le falta { $what }.
remark-section-fatal = Una sección de tipo { $type } inutiliza todo el archivo porque le falta { $what }.
remark-section-kept = Se acepta una sección de tipo { $type } aunque le falta { $what }.
remark-no-host = Una sección no indica ningún host.
remark-autodiscover-error = Es un rechazo con el código { $code }.
remark-login-wanted = Pide iniciar sesión. Con la contraseña de la persona puede que diga más.
