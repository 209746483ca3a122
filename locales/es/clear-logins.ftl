# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } permite iniciar sesión antes de que haya empezado el cifrado ({ $mechanisms }). Estos métodos no muestran la contraseña en sí, pero quien esté escuchando puede leer todo lo que sigue.
finding-auth-before-tls-remedy = Permita el inicio de sesión solo después de STARTTLS.
