# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } deixa fazer login antes de a criptografia começar ({ $mechanisms }). Estes métodos não mostram a senha em si, mas quem estiver escutando pode ler tudo o que vem depois.
finding-auth-before-tls-remedy = Só ofereça login depois do STARTTLS.
