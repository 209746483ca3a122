# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Não se sabe se { $domain } tem um servidor que permita ler e-mails com segurança: { $hosts } não pôde ser testado daqui ({ $detail }).
    [outgoing] Não se sabe se { $domain } tem um servidor que permita enviar e-mails com segurança: { $hosts } não pôde ser testado daqui ({ $detail }).
   *[other] Não se sabe se { $domain } tem servidores que permitam ler e enviar e-mails com segurança: { $hosts } não pôde ser testado daqui ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Consulte de novo a partir de uma máquina que tenha IPv6. Isso não diz nada contra os servidores de e-mail.
   *[other] Tente de novo em alguns minutos. Isso não diz nada contra os servidores de e-mail.
}
finding-host-dns-failed = { $host } é indicado como servidor de e-mail, mas não foi possível consultar o endereço dele: { $fault }.
finding-host-dns-failed-remedy = Quem opera o DNS de { $host } tem de examinar os servidores de nomes, e o DNSSEC se o nome for assinado.
