# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } lässt Anmeldungen zu, bevor die Verschlüsselung begonnen hat ({ $mechanisms }). Diese Verfahren zeigen zwar das Passwort selbst nicht, aber wer mithört, kann alles lesen, was danach kommt.
finding-auth-before-tls-remedy = Bieten Sie Anmeldungen erst nach STARTTLS an.
