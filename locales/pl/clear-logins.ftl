# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } pozwala się zalogować, zanim zacznie się szyfrowanie ({ $mechanisms }). Te metody nie ujawniają samego hasła, ale kto podsłuchuje, może odczytać wszystko, co następuje potem.
finding-auth-before-tls-remedy = Oferuj logowanie dopiero po STARTTLS.
