# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = Em { $provider }, isto vem desativado no início: { $protocols }. Ative na conta antes de configurar o seu app.
login-app-password = { $provider } não aceita a sua senha habitual em apps de e-mail. Crie uma senha de app na conta e use essa senha no lugar dela. Se a conta não oferecer isso, ative antes a verificação em duas etapas.
login-two-step = Se a sua conta { $provider } pede um segundo passo no login, a sua senha habitual não funciona em apps de e-mail. Nesse caso, crie uma senha de app.
login-mail-password = { $provider } quer a senha que foi definida para esta caixa de correio, não a da conta de cliente.
login-api-key = { $provider } quer, no lugar de uma senha, uma chave criada para programas.
login-bridge-password = { $provider } quer a senha que o seu programa de ponte (bridge) mostra no computador, não a da sua conta.
login-oauth-only = { $provider } não aceita senhas em apps de e-mail. Escolha um app que abra a página de login de { $provider }.
