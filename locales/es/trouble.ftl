# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = Si sigue sin funcionar
help-replies = Mi aplicación muestra un mensaje
help-replies-label = Pegue lo que dice su aplicación
help-replies-note = Se compara aquí, en su navegador, con mensajes conocidos. No se envía a ninguna parte ni se guarda.
help-replies-button = ¿Qué significa?
help-replies-all = Todos los mensajes que se conocen aquí
help-replies-offline = No se ha podido cargar la lista de mensajes conocidos. Vuelva a intentarlo cuando tenga conexión.
help-replies-none = No contiene ningún mensaje que se conozca aquí. ¿Cuál de estos se parece más?

replies-title = Qué significa el mensaje
replies-heading = Qué significa el mensaje de su aplicación de correo
replies-lead = Los servidores y las aplicaciones de correo se quejan con pocas palabras. Aquí puede leer qué significan los mensajes conocidos y qué hacer a continuación.
replies-known-by = En qué se reconoce

reply-source-thunderbird = los mensajes de Thunderbird 153
reply-source-imnxport = los nombres de los códigos en el archivo de cabecera imnxport.h de Microsoft

reply-antivirus = Un programa antivirus se ha interpuesto entre su aplicación y el servidor de correo, y muestra su propio certificado.
reply-antivirus-step = Abra los ajustes de su programa antivirus, desactive la comprobación del correo cifrado, que suele llamarse «escudo de correo» o «filtro SSL», y vuelva a intentarlo. El programa seguirá comprobando cada archivo que usted abra.
reply-certificate-expired = El certificado del servidor ha caducado, o el reloj de su dispositivo está mal.
reply-certificate-expired-step = Compruebe la fecha y la hora de su dispositivo. Si son correctas, avise al administrador de correo y no confirme ninguna excepción.
reply-certificate-name = El servidor muestra un certificado para un nombre distinto del que figura en su aplicación.
reply-certificate-name-step = Compare letra por letra el nombre del servidor en su aplicación con el que Portolan muestra para su dominio. Si es el mismo, avise al administrador de correo y no confirme ninguna excepción.
reply-certificate-unknown = Su dispositivo no conoce a quien emitió el certificado que se le ha mostrado.
reply-certificate-unknown-step = No confirme ninguna excepción. Si Portolan da por válido el certificado de su servidor, algo que está entre usted y el servidor muestra otro: un programa antivirus o la red en la que se encuentra. Pruebe con otra red.
reply-wrong-security = El puerto y la seguridad no concuerdan: un lado empieza con cifrado y el otro sin él.
reply-wrong-security-step = Ponga en su aplicación el puerto y la seguridad que Portolan muestra para su dominio, los dos juntos. 993, 995 y 465 van con SSL/TLS; 143, 110 y 587 van con STARTTLS.
reply-without-encryption = La aplicación no pudo conectarse con cifrado y ofrece prescindir de él.
reply-without-encryption-step = Responda «No»: sin cifrado, cualquiera en el camino puede leer su contraseña. Compare el servidor, el puerto y la seguridad en su aplicación con los que Portolan muestra para su dominio; si son los mismos, pruebe con otra red.
reply-tls-too-old = Su aplicación y el servidor no conocen ninguna forma de cifrado en común. Uno de los dos es demasiado antiguo.
reply-tls-too-old-step = Actualice su aplicación y su dispositivo. Si eso no ayuda, avise al administrador de correo.
reply-over-quota = El buzón está lleno.
reply-over-quota-step = Borre mensajes grandes en el sitio web de su proveedor y vacíe allí la papelera, o pida más espacio. Si es el buzón de la persona a la que escribe, solo ella puede hacerlo.
reply-too-big = El mensaje es más grande de lo que acepta el servidor.
reply-too-big-step = Envíe un adjunto más pequeño o un enlace al archivo.
reply-sender-not-yours = El servidor no permite enviar desde esta dirección con este inicio de sesión.
reply-sender-not-yours-step = Ponga en su aplicación, como dirección del remitente, la que corresponde al inicio de sesión. Para enviar también desde otra, pregunte al administrador de correo.
reply-no-such-recipient = El servidor dice que la dirección a la que escribe no existe.
reply-no-such-recipient-step = Compruebe esa dirección letra por letra. Su propia configuración está bien: ha iniciado sesión y puede enviar.
reply-sending-refused = El servidor se niega a transmitir este mensaje.
reply-sending-refused-step = Compruebe que en su aplicación está activado el inicio de sesión para el correo saliente. Si lo está, envíe el texto entero de este aviso a la asistencia de su proveedor: solo allí pueden ver el motivo.
reply-sign-in-failed = No se completó el inicio de sesión en la página del propio proveedor.
reply-sign-in-failed-step = Vuelva a intentarlo y termine el inicio de sesión en la ventana que se abre; permita allí las cookies. Si su proveedor no tiene una página así, ponga el método de inicio de sesión en «Contraseña normal».
reply-name-not-found = Su dispositivo no ha encontrado ningún servidor con ese nombre.
reply-name-not-found-step = Compare letra por letra el nombre del servidor en su aplicación con el que Portolan muestra para su dominio. Si es correcto, mire si tiene conexión a Internet y pruebe con otra red.
reply-timed-out = El puerto del servidor no respondió. Lo más frecuente es que lo bloquee la red en la que se encuentra, o un programa antivirus.
reply-refused = La aplicación no pudo conectarse. O bien el nombre del servidor o el puerto son incorrectos, o bien los bloquea la red en la que se encuentra.
reply-dropped = La conexión se estableció y luego se cortó. Suele hacerlo un programa antivirus o un cortafuegos.
reply-network-step = Compare el servidor y el puerto de su aplicación con los que Portolan muestra para su dominio. Si son los mismos, pruebe con otra red, como la de su teléfono. En la página de su resultado, «¿Bloquea mi red el correo?» dice qué puertos bloquea su red.
reply-found-nothing = La aplicación no encontró ninguna configuración por sí misma.
reply-found-nothing-step = Elija en su aplicación la configuración manual e introduzca los datos que Portolan muestra para su dominio.
reply-file-open = Otros usuarios de este ordenador pueden leer el archivo del programa, así que no lo usa.
reply-file-open-step = No deje que nadie más lea el archivo: ejecute chmod 600 con su nombre, que está en el mensaje.
