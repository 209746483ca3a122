# Logins that a server offers before encryption, where no password can be read on the way.
# $subject is the server (host:port), $mechanisms a list of names.

finding-auth-before-tls = { $subject } lets people log in before encryption has started ({ $mechanisms }). These methods do not show the password itself, but whoever listens can read all that follows.
finding-auth-before-tls-remedy = Offer logins only after STARTTLS.
