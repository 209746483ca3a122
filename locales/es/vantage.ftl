# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = ¿Bloquea mi red el correo?
vantage-lead = Una página web no puede llegar a los puertos de correo, así que no puede probarlos desde donde está usted. Estas órdenes sí pueden. Forman parte de su sistema, abren una conexión y la cierran de nuevo, y no envían ningún nombre ni ninguna contraseña. Ejecútelas en un ordenador de la red que quiera examinar.
vantage-powershell = Windows: en PowerShell
vantage-terminal = macOS y Linux: en el terminal
vantage-powershell-ports = Abre una conexión con cada puerto y dice, detrás de TcpTestSucceeded, si lo ha conseguido.
vantage-terminal-ports = Abre una conexión con cada puerto, la espera cinco segundos como mucho y dice si lo ha conseguido.
vantage-terminal-certificates = Inicia el cifrado con cada servidor e imprime de quién es el certificado que se le muestra. Así se ve si hay alguien en medio, por ejemplo un programa antivirus.
vantage-copy = Copiar las órdenes
vantage-copy-which = Copiar las órdenes: { $program }
vantage-label = Pegue lo que imprimen las órdenes, con las líneas que ha escrito
vantage-note = Se lee aquí, en su navegador. No se envía a ninguna parte ni se guarda.
vantage-button = ¿Qué significa?

vantage-state-open = { $host }, puerto { $port }: abierto
vantage-state-blocked = { $host }, puerto { $port }: sin conexión, aunque Portolan sí la consigue
vantage-state-refused = { $host }, puerto { $port }: rechazado, aunque a Portolan sí se le deja entrar
vantage-state-no-name = { $host }: este nombre no se encuentra
vantage-state-no-tls = { $host }, puerto { $port }: abierto, pero el cifrado no empieza como empieza para Portolan
vantage-state-foreign = { $host }, puerto { $port }: muestra un certificado distinto del que muestra a Portolan, emitido por «{ $issuer }»

vantage-conclusion-open = Todos los puertos que ha probado están abiertos, así que la red no es el obstáculo. Si su aplicación sigue fallando, revise en ella el nombre de usuario, la contraseña y la seguridad.
vantage-conclusion-other = El puerto { $port } de { $host } está bloqueado donde está usted. El puerto { $otherport } de { $otherhost } funciona: ponga ese en su aplicación, con la seguridad { $security }.
vantage-conclusion-blocked = El puerto { $port } de { $host } está bloqueado donde está usted. Pida a quien administra esta red que lo abra, o use otra red.
vantage-conclusion-several = Están bloqueados donde está usted: { $ports }. Pida a quien administra esta red que los abra, o use otra red.
# One of these ports, in a list.
vantage-conclusion-several-port = el puerto { $port } de { $host }
vantage-conclusion-all = Todos los puertos que ha probado están bloqueados donde está usted. Pida a quien administra esta red que los abra, o use otra red, como la de su teléfono.
vantage-conclusion-no-name = El nombre { $host } no se encuentra donde está usted. Mire si tiene conexión a Internet y pruebe con otra red.
vantage-conclusion-no-tls = Algo que está entre usted y { $host } responde en lugar del servidor. Lo más frecuente es que sea un programa antivirus en el ordenador: desactive su comprobación del correo y vuelva a intentarlo.
vantage-conclusion-foreign = Algo que está entre usted y { $host } abre el cifrado y muestra un certificado propio, emitido por «{ $issuer }». Lo más frecuente es que sea un programa antivirus en el ordenador: desactive su comprobación del correo y vuelva a intentarlo. Si no lo es, pregunte a quien administra esta red.
vantage-conclusion-unread = En lo que ha pegado no hay ningún resultado de estas órdenes. Pegue todo lo que imprimen, con las líneas que ha escrito.
