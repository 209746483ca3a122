# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] O certificado de { $subject } não foi feito para um servidor: falta-lhe a finalidade “serverAuth”, ou ele é de uma autoridade.
    [constraint] O certificado de { $subject } foi emitido por uma autoridade que não pode emiti-lo: um limite na cadeia proíbe este nome, ou uma cadeia tão longa.
    [extension] O certificado de { $subject } exige algo que os apps de e-mail não conhecem (uma extensão crítica), por isso eles o recusam.
    [signature] Na cadeia de certificados de { $subject }, uma assinatura não é a do emissor.
    [weak] O certificado de { $subject } tem uma chave, uma assinatura ou uma versão que já não é segura.
   *[unreadable] O certificado de { $subject } está danificado.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Substitua-o por um novo para o nome deste servidor, com uma chave e uma assinatura atuais.
    [signature] Faça o servidor enviar exatamente a cadeia que a autoridade forneceu com o certificado, muitas vezes chamada fullchain.pem.
   *[other] Substitua-o por um novo para o nome deste servidor, como os que as autoridades emitem para servidores.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] O certificado de { $subject } não tem nenhum nome que conte: falta o subjectAltName, e os apps de e-mail não olham o nome comum (CN).
   *[other] O certificado de { $subject } não é para { $host }, e sim para { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Obtenha um certificado que tenha { $host } no subjectAltName.
   *[other] Acrescente { $host } ao certificado, ou publique um nome de servidor que esteja no certificado.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } É assim somente no endereço { $addresses }; em outro endereço deste nome a mesma porta funciona.
   *[other] { $message } É assim somente no endereço { $addresses }; em outro endereço deste nome a mesma porta responde de outro modo.
}
