# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Para usted
remedy-for-mail-admin = Para el administrador de correo
remedy-for-network = Para el administrador de la red
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = No cierre sin más la advertencia de su aplicación de correo.
finding-cert-chain-expired-meanwhile = No cierre sin más la advertencia de su aplicación de correo.
finding-cert-self-signed-meanwhile = Hasta entonces, la aplicación de correo tiene razón cuando advierte.
finding-starttls-missing-meanwhile = No use este puerto.
finding-starttls-missing-meanwhile-ports = No use estos puertos.
finding-starttls-injected-meanwhile = No use este puerto hasta entonces.
finding-starttls-injected-meanwhile-ports = No use estos puertos hasta entonces.
finding-auth-in-clear-meanwhile = Configure su propia aplicación de modo que exija el cifrado, nunca «si está disponible».
finding-turned-away-meanwhile = Si se trata de un límite o de una lista de bloqueo, puede que a su propia aplicación sí la deje entrar.
finding-no-incoming-meanwhile = La carta muestra lo que se ha probado. Muestre esta página al administrador de correo.
finding-no-outgoing-meanwhile = La carta muestra lo que se ha probado. Muestre esta página al administrador de correo.
finding-nothing-answers-meanwhile = Vuelva a intentarlo dentro de unos minutos. Si entonces sigue igual, escriba al administrador de correo.
finding-dns-failed-meanwhile = Vuelva a intentarlo dentro de unos minutos.
finding-dnssec-bogus-meanwhile = Espere antes de introducir su contraseña en ninguna parte.
finding-srv-incomplete-meanwhile = Vuelva a intentarlo dentro de unos minutos.
finding-host-dns-failed-meanwhile = Vuelva a intentarlo dentro de unos minutos.
finding-null-mx-admin = Si el dominio debe recibir correo, sustituya su registro MX vacío.
finding-not-authenticated-admin = Publique la configuración por HTTPS en autoconfig.{ $domain }, para que nadie tenga que preguntar.
