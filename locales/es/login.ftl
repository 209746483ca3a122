# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider } tiene desactivado al principio lo siguiente: { $protocols }. Actívelo en la cuenta antes de configurar su aplicación.
login-app-password = { $provider } no acepta su contraseña habitual en las aplicaciones de correo. Cree una contraseña de aplicación en la cuenta e introduzca esa en su lugar. Si la cuenta no lo ofrece, active antes la verificación en dos pasos.
login-two-step = Si su cuenta de { $provider } pide un segundo paso al iniciar sesión, su contraseña habitual no funciona en las aplicaciones de correo. En ese caso, cree una contraseña de aplicación.
login-mail-password = { $provider } quiere la contraseña que se fijó para este buzón, no la de la cuenta de cliente.
login-api-key = { $provider } quiere, en lugar de una contraseña, una clave hecha para programas.
login-bridge-password = { $provider } quiere la contraseña que muestra su programa puente en el ordenador, no la de su cuenta.
login-oauth-only = { $provider } no acepta contraseñas en las aplicaciones de correo. Elija una aplicación que abra la página de inicio de sesión del propio { $provider }.
