# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Certyfikat dla { $subject } nie został wydany dla serwera: brakuje mu przeznaczenia „serverAuth” albo należy do samego urzędu.
    [constraint] Certyfikat dla { $subject } wystawił urząd, któremu tego nie wolno: ograniczenie w łańcuchu nie dopuszcza tej nazwy albo tak długiego łańcucha.
    [extension] Certyfikat dla { $subject } wymaga czegoś, czego aplikacje pocztowe nie znają (rozszerzenia krytycznego), więc go odrzucają.
    [signature] W łańcuchu certyfikatów dla { $subject } jeden z podpisów nie pochodzi od wystawcy.
    [weak] Certyfikat dla { $subject } ma klucz, podpis albo wersję, która nie jest już bezpieczna.
   *[unreadable] Certyfikat dla { $subject } jest uszkodzony.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Zastąp go nowym dla nazwy tego serwera, z kluczem i podpisem na miarę dzisiejszych wymagań.
    [signature] Niech serwer wysyła dokładnie ten łańcuch, który urząd wydał razem z certyfikatem, często o nazwie fullchain.pem.
   *[other] Zastąp go nowym dla nazwy tego serwera, takim, jakie urzędy wystawiają dla serwerów.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Certyfikat dla { $subject } nie ma żadnej nazwy, która się liczy: brakuje subjectAltName, a na nazwę pospolitą (CN) aplikacje pocztowe nie patrzą.
   *[other] Certyfikat dla { $subject } nie obejmuje nazwy { $host }, lecz { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Zdobądź certyfikat, który ma { $host } w subjectAltName.
   *[other] Dodaj { $host } do certyfikatu albo opublikuj nazwę serwera, którą certyfikat zawiera.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Jest tak tylko pod adresem { $addresses }; pod innym adresem tej nazwy ten sam port działa.
   *[other] { $message } Jest tak tylko pod adresem { $addresses }; pod innym adresem tej nazwy ten sam port odpowiada inaczej.
}
