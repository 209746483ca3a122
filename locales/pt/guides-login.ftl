# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } não aceita senhas em apps de e-mail. Este app abre a página de login de { $provider }: escreva a sua senha nela, e em nenhum outro lugar.
sign-in-unknown = { $provider } não aceita senhas em apps de e-mail, e aqui não se sabe se este app abre a página de login de { $provider }. Adicione o seu endereço e veja: se o próprio app pedir a sua senha em vez de abrir essa página, pare e use outro app.
sign-in-never = { $provider } não aceita senhas em apps de e-mail, e este app não abre a página de login de { $provider }. Ele não consegue fazer login; use outro app.
sign-in-helper = { $provider } não aceita senhas de programas; assim como estão, estes arquivos não funcionam: no lugar da senha é preciso um token OAuth 2.0, que um programa auxiliar obtém, e o método de autenticação tem de ser alterado. Se isso não lhe diz nada, use um app que o faça por si mesmo.
sign-in-operator = { $provider } não aceita senhas em apps de e-mail. Quem administra este webmail pode fazê-lo abrir a página de login de { $provider }; nesse caso, há um botão para isso onde se faz login. Se não houver, pergunte a quem o administra.
sign-in-sending = { $provider } não aceita senhas em apps de e-mail. Só para enviar ainda aceita uma, se o administrador da sua organização permitir (SMTP AUTH); a partir do fim de 2026 isso fica desativado até que ele o ative de novo. Pergunte antes de começar e, se estiver desativado, peça outro caminho, como um relay.
sign-in-apps = Estes abrem sozinhos a página de login de { $provider }:
sign-in-ask = Pergunte a { $provider } quais apps conseguem fazer login.
guide-way-sign-in = O caminho rápido: fazer login em { $provider }
fact-sign-in = Este app conhece a página de login de { $provider }.
fact-password-direct = Este app faz login por si mesmo nos servidores do seu provedor, a partir do seu próprio aparelho. Até onde se sabe aqui, não há nenhum servidor do fabricante no meio.
complaint-sending-sign-in = Recebe, mas não envia: o servidor de saída também exige login. Escolha o mesmo método de autenticação também ali.
