# Where a program that sends and the server know no login method in common.

reply-no-mechanism = El programa y el servidor no han encontrado ningún método de inicio de sesión que ambos conozcan. A menudo, en la máquina que envía falta un paquete con esos métodos.
reply-no-mechanism-step = Instale en esa máquina los métodos de Cyrus SASL; en Debian y Ubuntu, el paquete se llama libsasl2-modules. Después inténtelo de nuevo.
