# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Das Zertifikat von { $subject } ist nicht für einen Server gemacht: Ihm fehlt der Zweck „serverAuth“, oder es ist das einer Zertifizierungsstelle selbst.
    [constraint] Das Zertifikat von { $subject } stammt von einer Stelle, die es nicht ausstellen darf: Eine Grenze in der Kette verbietet diesen Namen oder eine so lange Kette.
    [extension] Das Zertifikat von { $subject } verlangt etwas, das Mail-Apps nicht kennen (eine kritische Erweiterung); deshalb lehnen sie es ab.
    [signature] In der Zertifikatskette von { $subject } stammt eine Signatur nicht vom Aussteller.
    [weak] Das Zertifikat von { $subject } hat einen Schlüssel, eine Signatur oder eine Version, die nicht mehr sicher ist.
   *[unreadable] Das Zertifikat von { $subject } ist beschädigt.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Ersetzen Sie es durch ein neues für den Namen dieses Servers, mit Schlüssel und Signatur nach heutigem Stand.
    [signature] Lassen Sie den Server genau die Kette schicken, die die Zertifizierungsstelle mit dem Zertifikat ausgegeben hat, oft fullchain.pem genannt.
   *[other] Ersetzen Sie es durch ein neues für den Namen dieses Servers, wie es Zertifizierungsstellen für Server ausstellen.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Das Zertifikat von { $subject } hat keinen Namen, der zählt: subjectAltName fehlt, und auf den Common Name sehen Mail-Apps nicht.
   *[other] Das Zertifikat von { $subject } gilt nicht für { $host }, sondern für { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Beschaffen Sie ein Zertifikat, das { $host } als subjectAltName enthält.
   *[other] Ergänzen Sie { $host } im Zertifikat, oder veröffentlichen Sie einen Servernamen, den das Zertifikat enthält.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } So ist es nur unter der Adresse { $addresses }; unter einer anderen Adresse dieses Namens funktioniert derselbe Port.
   *[other] { $message } So ist es nur unter der Adresse { $addresses }; unter einer anderen Adresse dieses Namens antwortet derselbe Port anders.
}
