# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = O registro SRV { $owner } não indica nenhum servidor. O destino tem de ser um nome de host, mas é um endereço IP ou outra coisa que nenhum app consegue seguir.
finding-srv-invalid-remedy = Faça o registro indicar o servidor, ou retire-o.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = não foi possível consultar alguns dos nomes
detail-no-host-name = os registros não indicam nenhum servidor

finding-mx-invalid = Os registros MX de { $domain } não indicam nenhum servidor: o que está ali é um endereço IP, “localhost” ou outra coisa para onde ninguém consegue enviar e-mail.
finding-mx-invalid-remedy = O administrador do DNS do domínio tem de colocar ali o nome de host do servidor que recebe o e-mail. Até lá, nenhum e-mail chega.

finding-mode-contradicted = { $speaks ->
    [implicit-tls] Uma fonte diz que { $subject } inicia o TLS por STARTTLS, mas o servidor ali espera TLS desde o início. Fonte: { $source }.
    [starttls] Uma fonte diz que { $subject } usa TLS desde o início, mas o servidor ali começa sem TLS e depois oferece STARTTLS. Fonte: { $source }.
   *[another-protocol] Uma fonte indica para { $subject } um protocolo diferente do que o servidor fala. Fonte: { $source }.
}
finding-mode-contradicted-remedy = Ajuste o que está publicado ao que o servidor faz. As configurações nesta página já estão certas; apps que seguem a fonte à letra falham.
finding-login-contradicted = Uma fonte diz que { $subject } só aceita o método de autenticação “{ $method }”, que o servidor não oferece. Fonte: { $source }.
finding-login-contradicted-remedy = Ative esse método, ou publique um que o servidor ofereça. A maioria dos apps sabe usar password-cleartext, que é seguro sob TLS.

finding-srv-half = { $missing ->
    [incoming] Os registros SRV de { $domain } não indicam nenhum servidor para ler e-mails.
   *[outgoing] Os registros SRV de { $domain } não indicam nenhum servidor para enviar e-mails.
}
finding-srv-half-remedy = Acrescente um registro para o servidor que funciona, para que os apps que se guiam por registros SRV encontrem tudo de que precisam.
finding-srv-withheld = { $role ->
    [incoming] Os registros SRV de { $domain } dizem que ele não tem servidor para ler e-mails, embora { $host } responda na porta { $port }.
   *[outgoing] Os registros SRV de { $domain } dizem que ele não tem servidor para enviar e-mails, embora { $host } responda na porta { $port }.
}
finding-srv-withheld-remedy = Se os apps de e-mail podem usar este servidor, faça o registro indicá-lo no lugar de um simples ponto. Se devem ficar longe dele, feche a porta.
finding-srv-withholds-named = Os registros SRV de { $domain } dizem que não há { $protocol }, mas esta fonte nomeia { $host }, que responde na porta { $port }: { $source }. Alguns apps vão configurá-lo, outros não.
finding-srv-withholds-named-remedy = Se os apps de e-mail podem usá-lo, faça o registro nomear { $host } em vez de um único ponto. Se não, retire-o do restante que está publicado.

finding-too-many-hosts = { $count ->
    [one] { $domain } publica mais servidores de e-mail do que os { $most } que são consultados de uma vez. Um servidor ficou de fora, e nada se sabe sobre ele.
   *[other] { $domain } publica mais servidores de e-mail do que os { $most } que são consultados de uma vez. { $count } servidores ficaram de fora, e nada se sabe sobre eles.
}
finding-too-many-hosts-remedy = Publique apenas os servidores que os apps de e-mail devem usar. Um só nome pode levar a vários endereços.

detail-withheld = o domínio diz que não o tem
