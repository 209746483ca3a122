# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = vypršel čas
detail-budget = dotazů bylo prozatím dost
detail-no-ipv6 = tento server nemá IPv6
detail-port-blocked = síť tohoto serveru port zřejmě blokuje
detail-no-ipv6-here = tento server nemá IPv6
detail-dns-servfail = jmenný server hlásí chybu
detail-dns-refused = jmenný server odmítá odpovědět
detail-dns-timeout = jmenný server neodpovídá
detail-dns-failed = název se nepodařilo vyhledat
detail-no-name-server = žádný jmenný server neodpovídá
detail-failure = chyba
detail-no-address = název nikam nevede
detail-forbidden = tento server se s touto adresou nespojuje
detail-local-trouble = potíže na tomto serveru
detail-too-large = odpověď je příliš dlouhá
detail-unreadable = soubor nelze přečíst
detail-bad-url = adresa není platná
detail-bad-base-url = adresa databáze není platná
detail-name-too-long = název by byl příliš dlouhý
detail-too-many-redirects = přesměrovává bez konce
detail-redirect-not-followed = přesměrovává na místo, kam se zde nepokračuje
detail-not-http = odpověď není webová stránka
detail-not-autoconfig = odpověď není soubor s nastavením
detail-not-pacc = odpověď není soubor s nastavením
detail-not-mta-sts = odpověď nejsou zásady
detail-not-autodiscover = odpověď není odpovědí Autodiscover
detail-nothing-here = server odpovídá, ale pro tuto doménu nic nemá
detail-not-jmap = odpověď je webová stránka
detail-login-wanted = žádá přihlášení, takže existuje
detail-digest-missing = v DNS není otisk tohoto souboru, a proto se mu samotnému nevěří
detail-digest-mismatch = otisk v DNS patří k jinému souboru, a proto se tomuto samotnému nevěří
detail-digest-unknown = otisk v DNS se nepodařilo vyhledat, a proto se souboru samotnému nevěří
detail-malformed-xml = soubor s nastavením je poškozený
detail-no-usable-server = soubor s nastavením neuvádí žádný použitelný server
detail-mx-on-the-way = přes firmu, která poštu přijímá, jen prochází pošta cestou do schránky
detail-media-type = webový server to neoznačuje jako XML
detail-own-answer = odpověď pochází od tohoto serveru samotného
detail-switched-off = na tomto serveru vypnuto
detail-http = webový server odpovídá stavem { $status }
detail-tls-alert = šifrování bylo odmítnuto: { $alert }
detail-after = po našem příkazu { $command }
detail-lmtp = mluví LMTP, pro doručování mezi servery
detail-endless-line = posílá řádek bez konce
detail-too-many-lines = posílá řádky bez konce
detail-too-much-text = posílá víc textu, než má poštovní server co říci
detail-no-mx = poštu nepřijímá žádná jiná firma
detail-own-mx = doména přijímá svou poštu sama

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = šifrování odmítnuto
detail-tls-failed = šifrování selhává
detail-cert-not-yet-valid = certifikát ještě neplatí
