# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Lido no código-fonte do programa
confidence-specification = Segundo a especificação
confidence-vendor-page = Da página do fabricante
confidence-third-party = De terceiros, não verificado aqui
confidence-unchecked = Não verificado

guide-way-file = O caminho rápido: baixar um perfil
guide-way-code = O caminho rápido: ler um código
guide-way-code-elsewhere = Ou ler um código em outra tela
guide-way-quick = O caminho rápido: deixar o app procurar
guide-way-by-hand = Ou preencha tudo à mão
guide-way-node = Node.js, com Nodemailer
guide-way-php = PHP, com PHPMailer
guide-way-python = Python, com smtplib
guide-way-postfix = Um servidor próprio, com Postfix

fact-source-macos = o que alguém viu no macOS 15.5
fact-source-apple-deployment = o que outros relatam do guia de implantação da Apple
fact-source-server-projects = notas de vários projetos de servidores de e-mail
fact-source-android-code = uma leitura do código-fonte do app
fact-source-android-export = o formato do próprio app para contas exportadas, versão 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = uma cópia do manual do eM Client
fact-source-isync = exemplos de outros para isync 1.5

## What the fields are called on the apps' screens

label-email-address = Endereço de e-mail
label-password = Senha
label-protocol = Protocolo
label-hostname = Nome do host
label-host-name = Nome do host
label-server = Servidor
label-port = Porta
label-incoming-port = Servidor de entrada: porta
label-outgoing-port = Servidor de saída: porta
label-connection-security = Segurança da conexão
label-encryption-method = Método de criptografia
label-security = Segurança
label-authentication-method = Método de autenticação
label-username = Nome de usuário
label-login = Nome de usuário
label-account-type = Tipo de conta
label-server-type = Tipo de servidor
label-incoming-server = Servidor de entrada
label-outgoing-server = Servidor de saída
label-incoming-mail-server = Servidor de e-mail de entrada
label-outgoing-mail-server = Servidor de e-mail de saída
label-override-port = Substituir a porta padrão
label-user-name = Nome de usuário

## What many guides say

guide-kind = Escolha o tipo de conta:
guide-incoming = O servidor de entrada é este:
guide-outgoing = O servidor de saída é este:
guide-outgoing-own-login = O servidor de saída é este. Ele exige login; ative-o se for pedido, e preencha estes dados:
guide-finish = Conclua. Depois envie uma mensagem para o seu próprio endereço e veja se ela chega.

guide-screens-told = Os nomes de menus e campos neste guia vêm da fonte indicada aqui. Eles mudam de uma versão para outra: se uma palavra não estiver lá, procure uma que signifique o mesmo.
guide-screens-unchecked = Ninguém aqui comparou os nomes de menus e campos deste guia com as telas do app. Se uma palavra não estiver lá, procure uma que signifique o mesmo.
guide-others-work = Se for proposto o que está nesta página em “{ settings-others }”, também serve.
guide-names = Os nomes nestes arquivos são os dos manuais dos programas. As versões podem diferir.
guide-lacks-imap = Este app só lê e-mails por IMAP, e nenhum servidor IMAP foi encontrado aqui. Escolha outro app.
guide-complaints = Se aparecer um erro
guide-file-confirm = Mostrar os arquivos
guide-file-waits = este arquivo aparece quando você tiver confirmado os servidores acima.
guide-file-none = Não há configurações verificadas que este programa possa usar, por isso não há um arquivo pronto aqui. Use os valores abaixo e pergunte ao seu provedor o que falta.

fact-finds-unknown = Aqui não se sabe se este app procura configurações que um domínio publica. Se ele preencher os servidores sozinho, compare-os com estes.
fact-finds-nothing = Nenhuma configuração é procurada automaticamente; é preciso inserir o que está aqui.

complaint-password = Diz que a senha está errada: faça login no site do seu provedor com o mesmo nome e a mesma senha. Se funcionar, talvez o seu provedor queira uma senha criada para apps; nesse caso, o que fazer está no início deste guia, ou o seu provedor lhe diz.
complaint-connection = Não consegue se conectar, ou espera muito tempo: experimente outra rede, como a do seu telefone. Se com ela funcionar, o obstáculo é a rede ou um programa antivírus.
complaint-certificate = Avisa sobre um certificado: não continue. Compare o nome do servidor letra por letra. Se estiver certo, avise o seu provedor.
complaint-sending = Recebe, mas não envia: o servidor de saída também exige login. Preencha o nome e a senha também ali, mesmo onde estiver escrito “opcional”.
complaint-web = Não consegue se conectar: aqui não é o seu computador que se conecta, e sim o servidor web, e o firewall dele pode fechar as portas de e-mail. O administrador dele pode dizer.
complaint-pass = Pede uma senha, ou diz que não há nenhuma: execute sozinho o comando que fornece a senha e veja se ele mostra a senha na primeira linha, e nada mais nessa linha.
complaint-host-blocks = Não consegue se conectar: muitas empresas de hospedagem fecham as portas de envio. Pergunte à sua qual delas está aberta, 465 ou 587.
complaint-printer-tls = Não consegue se conectar embora tudo esteja certo: dispositivos antigos só conhecem TLS 1.0 ou 1.1, que os servidores hoje recusam. Veja se há um firmware novo.
complaint-printer-clock = Diz que o certificado não é válido: acerte a data e a hora do dispositivo. Se ele tiver uma lista de certificados confiáveis, atualize-a. Não desative a verificação.
