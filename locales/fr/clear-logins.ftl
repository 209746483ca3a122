# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } permet de s’identifier avant le début du chiffrement ({ $mechanisms }). Ces méthodes ne montrent pas le mot de passe lui-même, mais quiconque écoute peut lire tout ce qui suit.
finding-auth-before-tls-remedy = Ne proposez l’authentification qu’après STARTTLS.
