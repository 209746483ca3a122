# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } umožňuje přihlásit se dřív, než začne šifrování ({ $mechanisms }). Tyto způsoby samotné heslo neprozradí, ale kdo odposlouchává, může číst vše, co následuje.
finding-auth-before-tls-remedy = Nabízejte přihlášení až po STARTTLS.
