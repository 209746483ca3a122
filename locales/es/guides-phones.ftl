# Guides of apps on phones and tablets. What nobody could check on the app's own screens is worded so that it fits any version.

## Apple Mail on iPhone and iPad

guide-apple-mail-load = En el iPhone o iPad, abra esta página en Safari y descargue el perfil. Configura la cuenta por sí solo.
guide-apple-mail-profile = Abra Ajustes y elija «Perfil descargado», o búsquelo en General, «VPN y gestión de dispositivos». Elija Instalar, introduzca el código del dispositivo y después esto:
guide-apple-mail-by-hand = En Ajustes, abra Apps, Mail, Cuentas de correo, Añadir cuenta, Otra, Añadir cuenta de correo (antes de iOS 18: Ajustes, Mail, Cuentas). Introduzca su nombre, su dirección y su contraseña.
guide-apple-mail-sign-in = En Ajustes, abra Apps, Mail, Cuentas de correo, Añadir cuenta (antes de iOS 18: Ajustes, Mail, Cuentas). Elija su proveedor en la lista, { $provider } o la empresa a la que pertenece, y no «Otra». Inicie sesión en la página que se abre.
guide-apple-mail-incoming = En el servidor de correo entrante, introduzca esto:
guide-apple-mail-outgoing = En el servidor de correo saliente, introduzca esto. Rellene el nombre de usuario y la contraseña aunque diga «opcional»:
guide-apple-mail-ports = Si no puede conectarse, abra los ajustes avanzados de la cuenta, compruebe que «Usar SSL» está activado y compare los puertos:
guide-apple-mail-fact-finds-nothing = Apple Mail no busca la configuración que publica un dominio. Conoce a los grandes proveedores y adivina lo demás.
guide-apple-mail-fact-profile-removes = Una cuenta que vino de un perfil desaparece cuando se elimina el perfil.

## Gmail

guide-gmail-open = Abra la aplicación Gmail, toque su foto en la parte superior, elija añadir otra cuenta y después «Otra».
guide-gmail-sign-in = Abra la aplicación Gmail, toque su foto en la parte superior y elija añadir otra cuenta. Elija su proveedor en la lista, { $provider } o la empresa a la que pertenece, y no «Otra». Inicie sesión en la página que se abre.
guide-gmail-address = Introduzca su dirección. Elija la configuración manual si se ofrece:
guide-gmail-personal = Elija «Personal (IMAP)» o «Personal (POP3)», como figura aquí, e introduzca la contraseña:
guide-gmail-ignores = Esta aplicación no usa la configuración que publica un dominio. Adivina; compare lo que rellena con estos valores.

## Samsung Email

guide-samsung-email-open = Abra Correo y añada una cuenta en sus ajustes. Elija el tipo para otros proveedores.
guide-samsung-email-address = Introduzca su dirección y su contraseña, y elija la configuración manual:
guide-samsung-email-fact-asks = Se ha visto que la aplicación de Samsung pide el archivo de configuración que está publicado para este dominio, así que puede que rellene los servidores por sí misma. Compárelos con estos.

## Outlook on phones

guide-outlook-mobile-open = Abra Outlook, luego su configuración, y agregue una cuenta de correo.
guide-outlook-mobile-manual = Si pregunta quién es su proveedor, o propone Exchange, cámbielo y elija esto. Puede que antes haya que mostrar la configuración avanzada:

## Thunderbird for Android

guide-thunderbird-android-code = Cree un código que contenga su cuenta y muéstrelo en esta pantalla.
guide-thunderbird-android-code-elsewhere = Abra esta página en otra pantalla, como la de un ordenador, y cree allí un código que contenga su cuenta.
guide-thunderbird-android-import = En el teléfono, abra Thunderbird (o K-9 Mail), añada una cuenta, elija importar y escanee el código. Después pide su contraseña o abre la página de inicio de sesión de su proveedor.
guide-thunderbird-android-import-sign-in = En el teléfono, abra Thunderbird (o K-9 Mail), añada una cuenta, elija importar y escanee el código. Después abre la página de inicio de sesión de su proveedor.
guide-thunderbird-android-look = En el teléfono, abra Thunderbird (o K-9 Mail), añada una cuenta e introduzca su dirección. La aplicación busca los servidores por sí misma. Compare lo que encuentra con los valores de abajo y corrija lo que sea distinto editando la configuración. Si no encuentra nada, introduzca estos:
guide-thunderbird-android-sign-in = En el teléfono, abra Thunderbird (o K-9 Mail), añada una cuenta e introduzca su dirección. Si la aplicación muestra una forma de inicio de sesión, tiene que ser OAuth 2.0. Inicie sesión en la página que se abre, que es la de { $provider }.
guide-thunderbird-android-fact-finds = La aplicación también busca el archivo de configuración publicado para este dominio, y puede que no necesite más que su dirección.
guide-thunderbird-android-fact-import = La importación mediante código existe desde principios de 2025.

## FairEmail

guide-fairemail-sign-in = Abra FairEmail y elija su proveedor en la lista de la configuración rápida, { $provider } o la empresa a la que pertenece. Inicie sesión en la página que se abre.
guide-fairemail-quick = Abra FairEmail, elija la configuración rápida para otro proveedor e introduzca su nombre, su dirección y su contraseña:
guide-fairemail-compare = Compare lo que encuentra con los valores de abajo. Si son iguales, guarde y ya está.
guide-fairemail-pop3 = La configuración rápida crea una cuenta IMAP. Para POP3, siga a mano.
guide-fairemail-manual = Abra los ajustes de FairEmail y la configuración manual. Añada primero una cuenta, que es para recibir. Elija un proveedor propio («Custom»).
guide-fairemail-identity = Después añada una identidad, que es para enviar:
guide-fairemail-fact-finds = FairEmail busca en el dominio registros SRV, el archivo de configuración y Autodiscover, y adivina lo demás.

## Spark

guide-spark-open = Abra Spark y añada una cuenta en sus ajustes. Elija el tipo para otros proveedores.
guide-spark-address = Introduzca su dirección y su contraseña:
guide-spark-manual = Elija ver los ajustes adicionales o avanzados, para poder introducir los servidores usted mismo.
guide-spark-cloud = El fabricante de Spark guarda las contraseñas de las cuentas de correo en sus propios servidores cuando no se conoce otro método de inicio de sesión. Así lo escribió en 2015, y desde entonces ha declarado anticuado ese texto; lea su política de privacidad antes de introducir su contraseña.

## BlueMail

guide-bluemail-open = Abra BlueMail y añada una cuenta. Elija el tipo para otros proveedores.
guide-bluemail-address = Introduzca su dirección y su contraseña, y desactive la configuración automática si hay un interruptor para ello:
guide-bluemail-manual = Elija el tipo de cuenta:
guide-bluemail-fact-policy = El fabricante escribe que no guarda correo en sus servidores.
