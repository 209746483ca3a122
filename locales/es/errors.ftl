# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = No ha escrito nada. Introduzca su dirección de correo, por ejemplo ana@example.org.
error-address-no-domain = No hay nada detrás de la @. Añada la parte que sigue, por ejemplo example.org.
error-address-no-local-part = No hay nada delante de la @. Introduzca la dirección entera, por ejemplo ana@example.org.
error-address-two-ats = Aquí hay dos @. Una dirección solo tiene una; quite lo que se pegó dos veces.
error-address-bad-local-part = Lo que va delante de la @ no puede formar parte de una dirección de correo. Mire si hay espacios o comas, o si faltan letras.
error-address-ip = Esto es el número de un ordenador, no una dirección de correo. Introduzca el nombre que sigue a la @ en su dirección, por ejemplo example.org.
error-address-localhost = «localhost» es este mismo ordenador y no tiene correo en Internet. Introduzca la dirección a la que le escriben los demás.
error-address-single-label = Un dominio de correo lleva un punto, como en example.org. Añada la terminación que falta.
error-address-label-too-long = Una parte entre dos puntos tiene más de los 63 caracteres que admite un dominio. Mire si en la dirección hay texto pegado por error.
error-address-too-long = Esto es más largo de lo que puede ser un dominio. Mire si en la dirección hay texto pegado por error.
error-address-bad-domain = Lo que sigue a la @ no es un nombre de dominio. Mire si hay espacios, guiones bajos o dos puntos seguidos.

## What this server could not do

error-no-name-server = Este servidor no llega a ningún servidor de nombres, así que no puede consultar nada. Eso no dice nada sobre su correo. Vuelva a intentarlo dentro de unos minutos; si administra este servidor, compruebe su red y su ajuste nameserver.
error-no-route = Este servidor no tiene salida a Internet en este momento, así que no puede preguntar a ningún servidor de correo. Eso no dice nada sobre su correo. Vuelva a intentarlo dentro de unos minutos; si administra este servidor, compruebe su red.
error-rate-limited = { $seconds ->
    [one] Ha preguntado muchas veces. Espere un segundo y vuelva a intentarlo.
   *[other] Ha preguntado muchas veces. Espere { $seconds } segundos y vuelva a intentarlo.
}
error-busy = En este momento se están consultando aquí muchísimos dominios. Vuelva a intentarlo dentro de unos segundos.
error-lookup-closed = Este servidor solo consulta los dominios cuya configuración publica, y este no es uno de ellos. Mire si hay una errata en la dirección o pida la configuración a su proveedor de correo.
error-not-found = Aquí no hay ninguna página. Empiece de nuevo con su dirección de correo.
error-address-missing = Para esto hace falta una dirección. Añádala, por ejemplo ana@example.org, o empiece de nuevo desde la primera página.
error-not-published = Este servidor no publica ninguna configuración para este dominio. Mire si hay una errata en la dirección o empiece de nuevo desde la primera página.
error-no-settings = En un archivo solo entra configuración comprobada, para leer correo y para enviarlo, y aquí no está comprobada toda. La página del dominio dice qué se encontró y quién puede arreglarlo.
error-other-domain = Esta dirección pertenece a un dominio distinto del de esta página. Introduzca una dirección de este dominio o empiece de nuevo desde la primera página.
error-bad-request = Esta petición está incompleta o no se entiende. Vuelva atrás e inténtelo otra vez desde la primera página.
error-cross-site = Otro sitio web envió esta petición en su nombre, así que no se ha llevado a cabo. Abra aquí la primera página y empiece desde ella.
error-method-not-allowed = Esta página no admite lo que se le ha enviado. Empiece de nuevo con su dirección de correo.
error-too-large = Esto es más de lo que lee este servidor. Acórtelo y vuelva a intentarlo.
error-cannot-carry = Esta configuración no cabe en un archivo de este tipo. Elija otro archivo o introduzca la configuración a mano.
error-not-ready = Este dominio aún no se ha analizado. Vuelva a intentarlo dentro de unos segundos.
error-timeout = Tardó demasiado y se abandonó. Vuelva a intentarlo.
error-internal = Algo falló en este servidor y ha quedado anotado. Eso no dice nada sobre su correo. Vuelva a intentarlo; si sigue igual, avise a las personas que administran este servidor.
error-intrusive-not-ours = { $domain } no es un dominio de esta configuración, y --intrusive envía cosas que no se deben enviar al servidor de un desconocido. Publique el dominio en el archivo que indica --config y vuelva a intentarlo.
error-no-such-client = Aquí no hay ningún cliente «{ $name }». Se conocen: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Falta la @. Escriba la dirección completa, por ejemplo ana@example.org, o solo lo que va después de la @.
