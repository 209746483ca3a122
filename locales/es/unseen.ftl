# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] No se sabe si { $domain } tiene un servidor que permita leer el correo de forma segura: { $hosts } no se pudo probar desde aquí ({ $detail }).
    [outgoing] No se sabe si { $domain } tiene un servidor que permita enviar correo de forma segura: { $hosts } no se pudo probar desde aquí ({ $detail }).
   *[other] No se sabe si { $domain } tiene servidores que permitan leer y enviar correo de forma segura: { $hosts } no se pudo probar desde aquí ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Vuelva a consultar desde una máquina que tenga IPv6. Esto no dice nada en contra de los servidores de correo.
   *[other] Vuelva a intentarlo dentro de unos minutos. Esto no dice nada en contra de los servidores de correo.
}
finding-host-dns-failed = { $host } figura como servidor de correo, pero no se pudo consultar su dirección: { $fault }.
finding-host-dns-failed-remedy = Quien administra el DNS de { $host } tiene que revisar sus servidores de nombres, y DNSSEC si el nombre está firmado.
