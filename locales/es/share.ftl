# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Enviar esto, imprimirlo o abrirlo en un teléfono
share-send = Enviarlo
share-lead = El enlace lleva a este resultado. Quien lo abra verá los pasos para su propio dispositivo.
share-lead-guide = Quien abra el enlace verá este resultado con estos pasos: { $guide }.
share-at = Página que se abre
share-at-page = esta página, tal como está ahora
share-copy = Copiar el enlace
share-on = Compartir
share-with-me = Incluir mi dirección en el enlace
share-with-me-note = Lo que va delante de la @ se pone detrás del signo # del enlace, una parte que los navegadores no comunican a nadie. Quien reciba el enlace puede leerlo.
share-phone = Abrirlo en un teléfono
share-code = Apunte con la cámara de su teléfono a este código: allí se abrirá esta página. El código contiene el enlace de abajo y nada más.
share-code-alt = Código con el enlace a esta página
share-code-local = A este servidor solo se llega desde este ordenador, así que el código solo funciona aquí.
share-print = Imprimirlo
share-print-holds = Una hoja con la configuración y un código, adecuada para un tablón de anuncios. Contiene el dominio, y no la parte que va delante de la @.
share-print-button = Imprimir la hoja
share-kept = Qué guarda este navegador
share-kept-note = Los resultados de los últimos 20 dominios permanecen en este navegador para mostrarle qué ha cambiado. Lo que va delante de la @ no está entre ellos.
share-forget = Olvidar estos resultados
share-forgotten = Olvidados

sheet-for = Configuración de correo de
sheet-scan = Escanee esto para ver los pasos, sea cual sea su dispositivo:
sheet-scan-alt = Código con el enlace a esta configuración
sheet-password = Su contraseña es solo suya. Nadie la necesita para ayudarle con esta configuración.

changes-heading = Qué ha cambiado
changes-none = No ha cambiado nada desde que este navegador lo vio por última vez, el { $date }.
changes-some = Desde que este navegador lo vio por última vez, el { $date }:
changes-head = Antes decía «{ $before }»; ahora dice «{ $now }».
changes-port = { $port } estaba así: { $before }. Ahora: { $now }.
changes-setting = { $setting }: su estado es ahora otro.
changes-setting-new = Nuevo: { $setting }
changes-setting-gone = Ya no se recomienda: { $setting }

about-kept-browser = Los resultados de los últimos 20 dominios, es decir, si funcionaba cada puerto y cuál era la configuración, permanecen en su propio navegador para que pueda mostrarle qué ha cambiado. Lo que va delante de la @ no está entre ellos, nada de esto se envía y un botón debajo de cada resultado los borra.
