# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } no admite contraseñas en las aplicaciones de correo. Esta aplicación abre la página de inicio de sesión de { $provider }: escriba su contraseña ahí y en ningún otro sitio.
sign-in-unknown = { $provider } no admite contraseñas en las aplicaciones de correo, y aquí no se sabe si esta aplicación abre la página de inicio de sesión de { $provider }. Añada su dirección y mire: si la aplicación le pide ella misma la contraseña en lugar de abrir esa página, deténgase y use otra aplicación.
sign-in-never = { $provider } no admite contraseñas en las aplicaciones de correo, y esta aplicación no abre la página de inicio de sesión de { $provider }. No puede iniciar sesión; use otra aplicación.
sign-in-helper = { $provider } no admite contraseñas de programas, así que estos archivos no funcionan tal como están: en lugar de la contraseña hace falta un token de OAuth 2.0, que obtiene un programa auxiliar, y hay que cambiar el método de inicio de sesión. Si esto no le dice nada, use una aplicación que lo haga por sí misma.
sign-in-operator = { $provider } no admite contraseñas en las aplicaciones de correo. Quien administra este webmail puede hacer que abra la página de inicio de sesión de { $provider }; entonces hay un botón para ello donde se inicia sesión. Si no lo hay, pregúntele.
sign-in-sending = { $provider } no admite contraseñas en las aplicaciones de correo. Solo para enviar sigue admitiendo una si el administrador de su organización lo permite (SMTP AUTH); desde finales de 2026 está desactivado hasta que él vuelva a activarlo. Pregúntele antes de empezar y, si está desactivado, pida otra vía, como un servidor de retransmisión.
sign-in-apps = Estas abren por sí mismas la página de inicio de sesión de { $provider }:
sign-in-ask = Pregunte a { $provider } qué aplicaciones pueden iniciar sesión.
guide-way-sign-in = El camino rápido: iniciar sesión en { $provider }
fact-sign-in = Esta aplicación conoce la página de inicio de sesión de { $provider }.
fact-password-direct = Esta aplicación inicia sesión por sí misma en los servidores de su proveedor, desde su propio dispositivo. Que aquí se sepa, no hay ningún servidor de su fabricante en medio.
complaint-sending-sign-in = Recibe, pero no envía: el servidor saliente también requiere iniciar sesión. Elija también allí el mismo método de inicio de sesión.
