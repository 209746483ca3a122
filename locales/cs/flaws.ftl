# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Certifikát pro { $subject } nebyl vydán pro server: chybí mu účel „serverAuth“, nebo patří samotné autoritě.
    [constraint] Certifikát pro { $subject } vydala autorita, která to nesmí: omezení v řetězci zakazuje tento název nebo tak dlouhý řetězec.
    [extension] Certifikát pro { $subject } vyžaduje něco, co poštovní aplikace neznají (kritické rozšíření), a proto ho odmítají.
    [signature] V řetězci certifikátů pro { $subject } jeden podpis nepatří vydavateli.
    [weak] Certifikát pro { $subject } má klíč, podpis nebo verzi, která už není bezpečná.
   *[unreadable] Certifikát pro { $subject } je poškozený.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Nahraďte ho novým pro název tohoto serveru, s klíčem a podpisem, jaké se používají dnes.
    [signature] Nechte server posílat přesně ten řetězec, který autorita vydala s certifikátem, často pojmenovaný fullchain.pem.
   *[other] Nahraďte ho novým pro název tohoto serveru, takovým, jaké autority vydávají pro servery.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Certifikát pro { $subject } nemá žádný název, který by platil: chybí subjectAltName a na běžný název (CN) se poštovní aplikace nedívají.
   *[other] Certifikát, který předkládá { $subject }, neplatí pro { $host }, ale pro { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Opatřete si certifikát, který má { $host } v subjectAltName.
   *[other] Doplňte { $host } do certifikátu, nebo zveřejněte název serveru, který v certifikátu je.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Je to tak jen na adrese { $addresses }; na jiné adrese tohoto názvu stejný port funguje.
   *[other] { $message } Je to tak jen na adrese { $addresses }; na jiné adrese tohoto názvu stejný port odpovídá jinak.
}
