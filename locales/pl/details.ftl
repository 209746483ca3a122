# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = czas się skończył
detail-budget = na razie dość zapytań
detail-no-ipv6 = ten serwer nie ma IPv6
detail-port-blocked = sieć tego serwera zdaje się blokować port
detail-no-ipv6-here = ten serwer nie ma IPv6
detail-dns-servfail = serwer nazw zgłasza błąd
detail-dns-refused = serwer nazw odmawia odpowiedzi
detail-dns-timeout = serwer nazw nie odpowiada
detail-dns-failed = nie udało się sprawdzić nazwy
detail-no-name-server = żaden serwer nazw nie odpowiada
detail-failure = błąd
detail-no-address = nazwa donikąd nie prowadzi
detail-forbidden = ten serwer nie łączy się z tym adresem
detail-local-trouble = kłopot na tym serwerze
detail-too-large = odpowiedź jest za długa
detail-unreadable = nie można odczytać pliku
detail-bad-url = adres jest nieprawidłowy
detail-bad-base-url = adres bazy jest nieprawidłowy
detail-name-too-long = nazwa byłaby za długa
detail-too-many-redirects = przekierowuje bez końca
detail-redirect-not-followed = przekierowuje do miejsca, do którego tu się nie przechodzi
detail-not-http = odpowiedź nie jest stroną WWW
detail-not-autoconfig = odpowiedź nie jest plikiem ustawień
detail-not-pacc = odpowiedź nie jest plikiem ustawień
detail-not-mta-sts = odpowiedź nie jest polityką
detail-not-autodiscover = odpowiedź nie jest odpowiedzią Autodiscover
detail-nothing-here = serwer odpowiada, ale nie ma nic dla tej domeny
detail-not-jmap = odpowiedź jest stroną WWW
detail-login-wanted = wymaga zalogowania, więc istnieje
detail-digest-missing = w DNS nie ma skrótu tego pliku, więc samemu plikowi się nie ufa
detail-digest-mismatch = skrót w DNS dotyczy innego pliku, więc samemu temu plikowi się nie ufa
detail-digest-unknown = nie udało się sprawdzić skrótu w DNS, więc samemu plikowi się nie ufa
detail-malformed-xml = plik ustawień jest uszkodzony
detail-no-usable-server = plik ustawień nie podaje żadnego serwera, którego można użyć
detail-mx-on-the-way = przez firmę, która odbiera pocztę, poczta tylko przechodzi w drodze do skrzynki
detail-media-type = serwer WWW nie oznacza tego jako XML
detail-own-answer = odpowiedź pochodzi z tego właśnie serwera
detail-switched-off = wyłączone na tym serwerze
detail-http = serwer WWW odpowiada stanem { $status }
detail-tls-alert = odmówiono szyfrowania: { $alert }
detail-after = po naszym poleceniu { $command }
detail-lmtp = mówi protokołem LMTP, do doręczania między serwerami
detail-endless-line = wysyła wiersz bez końca
detail-too-many-lines = wysyła wiersze bez końca
detail-too-much-text = wysyła więcej tekstu, niż serwer pocztowy ma do powiedzenia
detail-no-mx = żadna inna firma nie odbiera tej poczty
detail-own-mx = domena sama odbiera swoją pocztę

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = odmowa szyfrowania
detail-tls-failed = szyfrowanie zawodzi
detail-cert-not-yet-valid = certyfikat jeszcze nieważny
