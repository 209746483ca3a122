# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } tillåter inloggning innan krypteringen har börjat ({ $mechanisms }). De här metoderna visar inte själva lösenordet, men den som lyssnar kan läsa allt som följer.
finding-auth-before-tls-remedy = Erbjud inloggning först efter STARTTLS.
