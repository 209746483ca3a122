# Parts of a result: what they say of themselves.

own-forgotten = Su dirección se ha olvidado.
guides-shown = Se muestra abajo
guides-only-sending = Aquí solo funciona el envío, por eso solo hay pasos para lo que envía y nunca lee correo. Toda aplicación de correo necesita ambas cosas.
chart-tried = Todos los puertos que ha probado Portolan, uno por línea. Un puerto cerrado no es un fallo cuando otro funciona.
guide-files-you = Donde los archivos dicen { "YOU" }, escriba lo que va delante de la @ de su dirección.
guide-files-fill = O deje que esta página lo rellene.
