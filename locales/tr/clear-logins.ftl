# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } şifreleme başlamadan oturum açılmasına izin veriyor ({ $mechanisms }). Bu yöntemler parolanın kendisini göstermez, ama dinleyen biri sonrasında gelen her şeyi okuyabilir.
finding-auth-before-tls-remedy = Oturum açmayı yalnızca STARTTLS’ten sonra sunun.
