# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Mostrar los pasos para mi aplicación
next-app = Elegir mi aplicación
next-letter = Escribir al administrador de correo
result-works-and-steps = Portolan acaba de hablar con estos servidores. Más abajo encontrará lo que tiene que introducir y, después, los pasos para su aplicación.

## Whether mail stays on the server, in a line

choice-imap = El correo se queda en el servidor (IMAP)
choice-pop3 = Un solo dispositivo descarga el correo (POP3)
choice-change = Cambiar

## Logging in, where the app may do it in two ways

login-page-or-password = Es posible que su aplicación abra una página de inicio de sesión de su proveedor: inicie sesión allí. Si en lugar de eso le pide una contraseña, introduzca la contraseña de su correo.
login-page-or-above = Es posible que su aplicación abra una página de inicio de sesión de su proveedor: inicie sesión allí. Si la aplicación le pide una contraseña, vale lo que se dice más arriba sobre las contraseñas.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } no acepta correo.
plain-null-mx-remedy = Compruebe cómo está escrito: su buzón está probablemente en otro dominio. Si es este, pregunte a su administrador de correo.
plain-dns-failed = Ahora mismo no se puede consultar { $domain }.
plain-dns-failed-remedy = Vuelva a intentarlo dentro de unos minutos. Si sigue igual, avise al administrador de correo: más abajo figura lo que se ha visto.
plain-dnssec-bogus = Es posible que alguien esté falsificando lo que hay publicado sobre { $domain }.
plain-dnssec-bogus-remedy = Espere antes de introducir su contraseña en ninguna parte y avise al administrador de correo: más abajo figura lo que se ha visto.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: configuración

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = La orden para comprobarlo

## The box for what an app says

help-replies-languages = Se conocen códigos y mensajes en inglés, y unos pocos en otros idiomas. Si el suyo no se conoce, busque en él un código, como 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Aquí nadie ha podido comprobar si esta aplicación transmite la contraseña de su correo a los servidores de su fabricante. Si esto le importa, pregunte al fabricante.
fact-password-em-client = El fabricante escribe que eM Client guarda sus contraseñas únicamente en su ordenador, cifradas, y que habla directamente con los servidores de su proveedor.
fact-password-fairemail = El fabricante escribe que FairEmail no envía los datos de la cuenta a ningún sitio que no sea su propio proveedor de correo.

## The notice

surveyed-on = Analizado: { $time } UTC.
