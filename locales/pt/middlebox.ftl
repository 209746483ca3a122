# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } responde “{ $words }” onde deveria estar a oferta de criptografia. É o que faz um firewall que inspeciona e-mails e encobre o que não quer.
finding-starttls-painted-over-remedy = Procure um firewall ou antivírus que inspecione e-mails, na frente do servidor de e-mail ou deste servidor, e desative essa inspeção (a Cisco a chama de “inspect esmtp”). O STARTTLS pode muito bem estar ativado no próprio servidor de e-mail.
