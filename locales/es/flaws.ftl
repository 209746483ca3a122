# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] El certificado de { $subject } no se hizo para un servidor: le falta el uso «serverAuth» o es el de una autoridad.
    [constraint] El certificado de { $subject } lo emitió una autoridad que no puede emitirlo: un límite de la cadena prohíbe este nombre o una cadena tan larga.
    [extension] El certificado de { $subject } exige algo que las aplicaciones de correo no conocen (una extensión crítica), así que lo rechazan.
    [signature] En la cadena de certificados de { $subject } hay una firma que no es la del emisor.
    [weak] El certificado de { $subject } tiene una clave, una firma o una versión que ya no es segura.
   *[unreadable] El certificado de { $subject } está dañado.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Sustitúyalo por uno nuevo para el nombre de este servidor, con una clave y una firma actuales.
    [signature] Haga que el servidor envíe exactamente la cadena que la autoridad entregó con el certificado, a menudo llamada fullchain.pem.
   *[other] Sustitúyalo por uno nuevo para el nombre de este servidor, como los que las autoridades emiten para servidores.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] El certificado de { $subject } no tiene ningún nombre que cuente: falta subjectAltName, y las aplicaciones de correo no miran el nombre común (CN).
   *[other] El certificado de { $subject } no es para { $host }, sino para { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Consiga un certificado que tenga { $host } en su subjectAltName.
   *[other] Añada { $host } al certificado o publique un nombre de servidor que figure en el certificado.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Es así solo en la dirección { $addresses }; en otra dirección de este nombre el mismo puerto funciona.
   *[other] { $message } Es así solo en la dirección { $addresses }; en otra dirección de este nombre el mismo puerto responde de otro modo.
}
