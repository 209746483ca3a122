# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } permette di accedere prima che la crittografia sia iniziata ({ $mechanisms }). Questi metodi non mostrano la password stessa, ma chi è in ascolto può leggere tutto ciò che segue.
finding-auth-before-tls-remedy = Offri l’accesso solo dopo STARTTLS.
