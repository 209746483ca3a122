# Parts of a result: what they say of themselves.

own-forgotten = O seu endereço foi esquecido.
guides-shown = Mostrado abaixo
guides-only-sending = Aqui só o envio funciona, por isso há passos apenas para o que envia e nunca lê e-mails. Todo app de e-mail precisa dos dois.
chart-tried = Todas as portas que o Portolan tentou, uma por linha. Uma porta fechada não é um defeito quando outra funciona.
guide-files-you = Onde os arquivos dizem { "YOU" }, escreva o que vem antes do @ do seu endereço.
guide-files-fill = Ou deixe que esta página preencha.
