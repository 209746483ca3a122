# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Mostrar os passos para o meu app
next-app = Escolher o meu app
next-letter = Escrever ao administrador do e-mail
result-works-and-steps = O Portolan acabou de conversar com estes servidores. Abaixo você encontra o que preencher e, depois disso, os passos para o seu app.

## Whether mail stays on the server, in a line

choice-imap = As mensagens ficam no servidor (IMAP)
choice-pop3 = Um só dispositivo busca as mensagens (POP3)
choice-change = Mudar

## Logging in, where the app may do it in two ways

login-page-or-password = O seu app pode abrir uma página de login do seu provedor: faça login nela. Se em vez disso ele pedir uma senha, escreva a senha do seu e-mail.
login-page-or-above = O seu app pode abrir uma página de login do seu provedor: faça login nela. O que está dito acima sobre senhas vale se o app pedir uma.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } não aceita e-mails.
plain-null-mx-remedy = Verifique como está escrito: provavelmente a sua caixa de correio está em outro domínio. Se for mesmo este, pergunte ao administrador do e-mail dele.
plain-dns-failed = Neste momento não é possível localizar { $domain }.
plain-dns-failed-remedy = Tente de novo em alguns minutos. Se continuar assim, avise o administrador do e-mail: o que foi visto está abaixo.
plain-dnssec-bogus = Talvez alguém esteja falsificando o que está publicado sobre { $domain }.
plain-dnssec-bogus-remedy = Espere antes de escrever a sua senha em qualquer lugar, e avise o administrador do e-mail: o que foi visto está abaixo.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: configuração

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = O comando para verificar

## The box for what an app says

help-replies-languages = São conhecidos os códigos e as mensagens em inglês, e algumas em outras línguas. Se a sua não for, procure nela um código, como 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Se este app passa a senha do seu e-mail aos servidores do fabricante, ninguém aqui conseguiu verificar. Se isso for importante para você, pergunte ao fabricante.
fact-password-em-client = O fabricante escreve que o eM Client guarda as suas senhas apenas no seu computador, criptografadas, e conversa diretamente com os servidores do seu provedor.
fact-password-fairemail = O fabricante escreve que o FairEmail não envia os dados da conta a ninguém além do seu próprio provedor.

## The notice

surveyed-on = Análise: { $time } UTC.
