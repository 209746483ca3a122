# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Certifikatet för { $subject } är inte gjort för en server: det saknar ändamålet ”serverAuth”, eller är en utfärdares eget.
    [constraint] Certifikatet för { $subject } har utfärdats av någon som inte får det: en gräns i kedjan förbjuder det här namnet, eller en så lång kedja.
    [extension] Certifikatet för { $subject } kräver något som e-postappar inte känner till (ett kritiskt tillägg), så de avvisar det.
    [signature] I certifikatkedjan för { $subject } är en signatur inte utfärdarens.
    [weak] Certifikatet för { $subject } har en nyckel, en signatur eller en version som inte längre är säker.
   *[unreadable] Certifikatet för { $subject } är skadat.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Byt ut det mot ett nytt för den här serverns namn, med nyckel och signatur av i dag.
    [signature] Låt servern skicka just den kedja som utfärdaren lämnade ut med certifikatet, ofta kallad fullchain.pem.
   *[other] Byt ut det mot ett nytt för den här serverns namn, av det slag som utfärdas för servrar.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Certifikatet för { $subject } har inget namn som räknas: subjectAltName saknas, och e-postappar ser inte till det allmänna namnet (CN).
   *[other] Certifikatet för { $subject } gäller inte { $host }, utan { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Skaffa ett certifikat som har { $host } i sitt subjectAltName.
   *[other] Lägg till { $host } i certifikatet, eller publicera ett servernamn som certifikatet har.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Så är det bara på adressen { $addresses }; på en annan adress för det här namnet fungerar samma port.
   *[other] { $message } Så är det bara på adressen { $addresses }; på en annan adress för det här namnet svarar samma port annorlunda.
}
