# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Není známo, zda má { $domain } server, přes který lze bezpečně číst poštu: { $hosts } odsud nešlo vyzkoušet ({ $detail }).
    [outgoing] Není známo, zda má { $domain } server, přes který lze bezpečně odesílat poštu: { $hosts } odsud nešlo vyzkoušet ({ $detail }).
   *[other] Není známo, zda má { $domain } servery, přes které lze bezpečně číst a odesílat poštu: { $hosts } odsud nešlo vyzkoušet ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Zeptejte se znovu z počítače, který má IPv6. O poštovních serverech to nic špatného neříká.
   *[other] Zkuste to znovu za několik minut. O poštovních serverech to nic špatného neříká.
}
finding-host-dns-failed = { $host } je uvedeno jako poštovní server, ale adresu se nepodařilo vyhledat: { $fault }.
finding-host-dns-failed-remedy = Provozovatel DNS pro { $host } se musí podívat na jmenné servery, a je-li název podepsaný, také na DNSSEC.
