# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } дозволяє входити до початку шифрування ({ $mechanisms }). Ці способи не розкривають самого пароля, але той, хто підслуховує, може прочитати все, що йде далі.
finding-auth-before-tls-remedy = Пропонуйте вхід лише після STARTTLS.
