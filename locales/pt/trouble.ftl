# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = Se ainda não funcionar
help-replies = O meu app mostra uma mensagem de erro
help-replies-label = Cole o que o seu app diz
help-replies-note = O texto é comparado aqui, no seu navegador, com mensagens de erro conhecidas. Não é enviado a lugar nenhum nem guardado.
help-replies-button = O que significa?
help-replies-all = Todas as mensagens de erro conhecidas aqui
help-replies-offline = Não foi possível carregar a lista de mensagens de erro conhecidas. Tente de novo quando estiver conectado à internet.
help-replies-none = Este texto não contém nenhuma mensagem de erro conhecida aqui. Qual destas é a mais parecida?

replies-title = O que a mensagem de erro significa
replies-heading = O que a mensagem de erro do seu app de e-mail significa
replies-lead = Servidores e apps de e-mail se queixam com poucas palavras. Veja o que significam as mensagens conhecidas e o que fazer em seguida.
replies-known-by = Reconhece-se por

reply-source-thunderbird = as mensagens do Thunderbird 153
reply-source-imnxport = os nomes dos códigos no arquivo de cabeçalho imnxport.h da Microsoft

reply-antivirus = Um programa antivírus se colocou entre o seu app e o servidor de e-mail, e mostra um certificado próprio.
reply-antivirus-step = Procure no seu programa antivírus: desative a verificação de e-mails criptografados, que muitas vezes se chama proteção de e-mail ou filtro SSL, e tente de novo. Ele continua verificando cada arquivo que você abre.
reply-certificate-expired = O certificado do servidor passou da data, ou o relógio do seu dispositivo está errado.
reply-certificate-expired-step = Verifique a data e a hora do seu dispositivo. Se estiverem certas, avise o administrador do e-mail, e não confirme uma exceção.
reply-certificate-name = O servidor mostra um certificado para um nome diferente do que está no seu app.
reply-certificate-name-step = Compare letra por letra o nome do servidor no seu app com o que o Portolan mostra para o seu domínio. Se for o mesmo, avise o administrador do e-mail, e não confirme uma exceção.
reply-certificate-unknown = O seu dispositivo não conhece o emissor do certificado que lhe foi mostrado.
reply-certificate-unknown-step = Não confirme uma exceção. Se o Portolan considera válido o certificado do seu servidor, algo entre você e o servidor mostra outro: um programa antivírus, ou a rede em que você está. Experimente outra rede.
reply-wrong-security = A porta e a segurança não combinam: um lado começa com criptografia, o outro sem.
reply-wrong-security-step = Defina a porta e a segurança no seu app como o par que o Portolan mostra para o seu domínio. 993, 995 e 465 vão com SSL/TLS; 143, 110 e 587 vão com STARTTLS.
reply-without-encryption = O app não conseguiu se conectar com criptografia e se oferece para fazer sem ela.
reply-without-encryption-step = Responda “Não”: sem criptografia, qualquer um no caminho pode ler a sua senha. Compare servidor, porta e segurança no seu app com os que o Portolan mostra para o seu domínio; se forem os mesmos, tente outra rede.
reply-tls-too-old = O seu app e o servidor não conhecem nenhuma forma comum de criptografar. Um deles é antigo demais.
reply-tls-too-old-step = Atualize o seu app e o seu dispositivo. Se isso não ajudar, avise o administrador do e-mail.
reply-over-quota = A caixa de correio está cheia.
reply-over-quota-step = Apague mensagens grandes no site do seu provedor e esvazie ali a lixeira, ou peça mais espaço. Se for a caixa de correio da pessoa para quem você escreve, só ela pode fazer isso.
reply-too-big = A mensagem é maior do que o servidor aceita.
reply-too-big-step = Envie um anexo menor, ou um link para o arquivo.
reply-sender-not-yours = O servidor não permite enviar deste endereço com este nome de usuário.
reply-sender-not-yours-step = Defina no seu app, como endereço do remetente, aquele que pertence ao nome de usuário. Para enviar também de outro endereço, peça ao administrador do e-mail.
reply-no-such-recipient = O servidor diz que o endereço para o qual você escreve não existe.
reply-no-such-recipient-step = Verifique esse endereço letra por letra. As suas configurações estão certas: o login foi feito e você pode enviar.
reply-sending-refused = O servidor se recusa a encaminhar esta mensagem.
reply-sending-refused-step = Verifique se o login para o servidor de saída está ativado no seu app. Se estiver, envie o texto inteiro desta mensagem de erro ao suporte do seu provedor: só ali podem ver o motivo.
reply-sign-in-failed = O login na página do seu provedor não deu certo.
reply-sign-in-failed-step = Tente de novo e conclua o login na janela que se abre; permita cookies nela. Se o seu provedor não tiver uma página assim, defina o método de autenticação como “Senha normal”.
reply-name-not-found = O seu dispositivo não encontrou nenhum servidor com esse nome.
reply-name-not-found-step = Compare letra por letra o nome do servidor no seu app com o que o Portolan mostra para o seu domínio. Se estiver certo, veja se você está conectado à internet, e experimente outra rede.
reply-timed-out = A porta do servidor não respondeu. Na maioria das vezes, quem a bloqueia é a rede em que você está, ou um programa antivírus.
reply-refused = O app não conseguiu se conectar. Ou o nome do servidor ou a porta está errado, ou a rede em que você está os bloqueia.
reply-dropped = A conexão foi estabelecida e depois cortada. Muitas vezes isso é obra de um programa antivírus ou de um firewall.
reply-network-step = Compare o servidor e a porta no seu app com os que o Portolan mostra para o seu domínio. Se forem os mesmos, experimente outra rede, como a do seu telefone. Na página do seu resultado, “A minha rede bloqueia o e-mail?” diz que portas a sua rede bloqueia.
reply-found-nothing = O app não encontrou configurações sozinho.
reply-found-nothing-step = Escolha a configuração manual no seu app e preencha as configurações que o Portolan mostra para o seu domínio.
reply-file-open = Outros usuários deste computador podem ler o arquivo do programa, por isso ele não o usa.
reply-file-open-step = Não deixe ninguém mais ler o arquivo: execute chmod 600 com o nome dele, que está na mensagem.
