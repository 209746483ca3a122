# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = Op { $subject } kunnen mensen zich aanmelden voordat de versleuteling begonnen is ({ $mechanisms }). Deze methoden tonen het wachtwoord zelf niet, maar wie meeluistert, kan alles lezen wat erna komt.
finding-auth-before-tls-remedy = Bied aanmelden pas na STARTTLS aan.
