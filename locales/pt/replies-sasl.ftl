# Where a program that sends and the server know no login method in common.

reply-no-mechanism = O programa e o servidor não encontraram nenhum método de autenticação que ambos conheçam. Muitas vezes falta, na máquina que envia, um pacote com esses métodos.
reply-no-mechanism-step = Instale nessa máquina os métodos do Cyrus SASL; no Debian e no Ubuntu, o pacote chama-se libsasl2-modules. Depois tente de novo.
