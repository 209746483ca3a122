# The command line.

## Serving

terminal-open = Abra { $url }
terminal-port-in-use = Otro programa ya escucha en { $address }. Deténgalo o elija otro puerto: --listen 127.0.0.1:8081
terminal-port-forbidden = Este usuario no puede escuchar en { $address }. Elija un puerto a partir de 1024: --listen 127.0.0.1:8080
terminal-address-not-here = Esta máquina no tiene la dirección de { $address }. Elija una que tenga, o 0.0.0.0 para todas.
terminal-cannot-listen = No se puede escuchar en { $address }: { $reason }

## Health

terminal-health-bad-url = «{ $url }» no es la dirección de un servidor. Escríbala así: http://127.0.0.1:8080
terminal-health-not-ready = { $url } responde { $status }: el servidor no está listo.
terminal-health-unreachable = No se puede llegar a { $url }: { $reason }
terminal-health-timeout = { $url } no respondió a tiempo.

## Configuration

terminal-config-ok = { $file } está bien.

## A configuration from a survey

terminal-init-nothing = No se vio funcionar ningún servidor entrante y saliente de { $domain }, así que todavía no hay nada que publicar. portolan survey { $domain } dice qué lo impide.
terminal-init-head =
    Configuración de { $domain } tal como la recibirán las aplicaciones de correo, escrita por portolan init
    el { $date } a partir de lo que funcionaba ese día. Léala entera y después:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Detrás de un servidor web que hable HTTPS para autoconfig.{ $domain }:
terminal-init-serving =
    O por sí solo, con certificados obtenidos cuando hacen falta:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Después publique lo que enumera portolan render dns --config portolan.toml { $domain }.
    Con survey = true en lugar de los servidores de abajo, lo que funciona se averigua una y otra vez.
terminal-init-unvouched = Funciona, pero nada avala que pertenezca al dominio. Encontrado mediante: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } necesita una ruta: véase portolan import --help.
terminal-import-domains = { $from } indica él mismo sus dominios: omita --domain y --domains.
terminal-import-domain = «{ $name }» no es un dominio: { $reason }
terminal-import-unreadable = No se puede leer { $path }: { $reason }
terminal-import-nothing = No queda ningún dominio con servidores para ambas direcciones, así que no hay nada que publicar.
terminal-import-head =
    Configuración tal como la recibirán las aplicaciones de correo, tomada de { $from } por portolan import. No se ha
    probado nada: portolan check { $domain } lo hace, y con check = "last" en la tabla de un dominio se vigilan
    sus servidores todo el tiempo. Léala entera y después:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Detrás de un servidor web que hable HTTPS para autoconfig.{ $domain }:
terminal-import-left = Lo que no se ha tomado:

import-nothing = No hay nada que leer.
import-no-variables = No está definida ninguna de estas variables: { $keys }
import-unresolved = { $key } se refiere a algo que está fuera de este archivo; ponga aquí su valor.
import-unknown = { $key } no tiene equivalente aquí.
import-no-value = { $key } no tiene valor.
import-no-port = { $key } no es un puerto; su servidor se deja fuera.
import-no-security = { $key } no es ni SSL ni STARTTLS; su servidor se deja fuera.
import-loopback = { $key } está ligado solo a esta máquina; su servidor se deja fuera.
import-activesync = { $key }: aquí no se publica ActiveSync.
import-ldap-book = { $key }: aquí no se publican libretas de direcciones en LDAP.
import-profile-ids = { $key }: aquí, los identificadores de los perfiles de Apple se derivan de la dirección de cada persona. Quien haya instalado antes un perfil debe eliminarlo antes de instalar otro.
import-pop-leave = { $key }: aquí, cada aplicación decide cuánto tiempo deja el correo en un servidor POP3.
import-listen = { $key }: dónde escuchar lo dice listen.
import-any-domain = Estos servidores se publicaban para cualquier dominio por el que se preguntara; indique el suyo con --domain o --domains.
import-no-domains = { $key } no tiene valor; indique el dominio con --domain.
import-no-domain = «{ $name }» no es un dominio: { $reason }
import-no-json = La lista no es JSON: { $reason }
import-no-domain-name = Un elemento de la lista no indica ningún dominio.
import-inactive = { $name } está desactivado.
import-backup-mx = { $name } solo se retransmite: su correo se lee en otro lugar.
import-domain-twice = { $domain } aparece otra vez; vale lo que se dijo primero.
import-domain-refused = Se deja fuera un dominio: { $reason }
import-clear = { $domain }: { $what } hace que la contraseña viaje sin cifrar.
import-server-twice = { $domain }: { $what } aparece otra vez.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = No es una base de datos SQLite.
import-sqlite-table = No tiene la tabla { $table }.
import-sqlite-long = Contiene más de lo que se lee.
import-sqlite-busy = Otro programa lleva unos segundos modificándola. Vuelva a intentarlo o detenga ese programa.
import-sqlite-unfinished = Un archivo que está junto a ella contiene cambios a los que no se llega solo leyendo. Importe una copia: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = No se puede leer: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: los nombres de usuario se consultaban en LDAP
   *[other] { $domain } y otros, { $count } dominios en total: los nombres de usuario se consultaban en LDAP
}; aquí se derivan de la dirección: diga en username cómo.
import-signing = El certificado y la clave para firmar perfiles no se leen: ponga sus archivos en la tabla signing.
import-automx2-type = Servidor { $id }, { $host }: su type no es imap, pop ni smtp.
import-automx2-port = Servidor { $id }, { $host }: su port no es un número del 1 al 65535.
import-automx2-security = Servidor { $id }, { $host }: su socket_type no es ni SSL ni STARTTLS.
import-automx2-authentication = Servidor { $id }, { $host }: su authentication no se conoce.
import-automx2-dav = El servidor DAV { $id } no es ni caldav ni carddav, o no tiene ninguna URL que una aplicación pueda abrir.
import-mailcow-domains = mailcow.conf no indica ningún dominio; indíquelos con --domain o --domains: GET /api/v1/get/domain/all y /api/v1/get/alias-domain/all de mailcow los enumeran.
import-mailcow-pop = POP3 se toma para todos los dominios; quítelo donde el DNS no lo ofrezca.
import-mailcow-others = { $count ->
    [one] Otra variable se refiere al propio servidor de correo o contiene sus secretos; no se lee.
   *[other] Otras { $count } variables se refieren al propio servidor de correo o contienen sus secretos; no se leen.
}
import-not-autoconfig = Esto no es un archivo autoconfig.
import-malformed = No se puede leer el archivo: { $reason }
import-names-no-domain = El archivo no indica ningún dominio.
import-service = El servicio { $what } no tiene equivalente aquí, o aparece otra vez.
import-page = La página de ayuda { $url } no está en HTTPS.
import-enable = Que una persona tenga que activar antes el acceso no tiene equivalente aquí; support o documentation pueden decirlo.
import-element = El elemento { $element } no tiene equivalente aquí.
import-sections = { $count ->
    [one] A una sección de servidor le falta lo que necesita una aplicación.
   *[other] A { $count } secciones de servidor les falta lo que necesita una aplicación.
}

## A survey

terminal-progress = Analizando { $domain }: { $sources ->
    [one] una fuente consultada
   *[other] { $sources } fuentes consultadas
}, { $conversations ->
    [one] una conversación mantenida
   *[other] { $conversations } conversaciones mantenidas
}, { $fine } de ellas bien
terminal-column-host = Servidor
terminal-column-port = Puerto
terminal-column-service = Servicio
terminal-column-security = Seguridad
terminal-column-address = Dirección
terminal-column-result = Resultado
terminal-column-time = Tiempo
terminal-column-role = Sentido
terminal-column-protocol = Protocolo
terminal-column-username = Nombre de usuario
terminal-column-login = Inicio de sesión
terminal-column-proof = Comprobado
terminal-recommended = Introduzca esto en su aplicación de correo; si hay varios, el primero de cada sentido:
terminal-nothing = No se ha encontrado nada que se pueda recomendar.
terminal-incoming = Entrante
terminal-outgoing = Saliente
terminal-learnt = Fuente: { $sources }.
terminal-username-address = su dirección completa
terminal-username-local = la parte que va delante de la @
terminal-proof-verified = sí
terminal-proof-unconfirmed = sí; confirme el nombre
terminal-proof-untried = no probado desde aquí

## Files

terminal-confirm = Donde se obtuvo esta configuración, otra persona podría haberla cambiado por el camino. Asegúrese de que { $hosts } es lo que le dijo el proveedor de { $domain }.
terminal-confirm-question = ¿Es así? [s/N]
terminal-confirm-yes = s sí si y yes

# portolan export

terminal-export-dns = zone.txt contiene los registros DNS que acompañan a estos archivos.
terminal-export-server = nginx.conf, apache.conf, Caddyfile y _headers contienen las líneas que los sirven con los tipos correctos.
terminal-export-outlook = Entre ellos no hay Autodiscover: Outlook iniciaría sesión con lo que va delante de la @, y solo un Portolan en marcha conoce la dirección.
terminal-export-foreign = { $path } no fue escrito por portolan export o se ha modificado desde entonces. No se ha escrito nada.
terminal-export-name = { $path } no puede figurar en la configuración de un servidor web. Elija una carpeta sin comillas, $, llaves ni barras inversas.
terminal-export-failed = No se puede escribir { $path }: { $reason }
