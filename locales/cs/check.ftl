# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Klient
check-column-ends = Nastaví se sám
check-column-incoming = Příchozí
check-column-outgoing = Odchozí
check-heading-changes = Co změnit nejdřív, pro každého klienta
check-heading-places = Co říká každé místo
check-heading-contradictions = Rozpory
check-heading-findings = Další zjištění
check-heading-records = Záznamy, které v DNS chybějí, jako řádky zónového souboru
check-heading-firewall = Porty, na které jsou aplikace odkazovány a ke kterým se nikdo nepřipojí. Kde je nepouští firewall, pro nftables, ufw nebo firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Příkazy podstrčené před TLS
injection-dropped = zahozeny, jak se patří
injection-obeyed = provedeny
injection-unknown = nešlo vyzkoušet
check-column-place = Místo
check-column-family = Přes
check-column-outcome = Výsledek
check-column-servers = Servery (✗ nefunguje)
check-no-family = žádná adresa toho druhu
check-walk-title = Cesta klienta { $client } ({ $version }) s doménou { $domain }

ends-by-itself = sám
ends-after-question = po dotazu
ends-not = ne
beyond-own-service = rozhoduje služba výrobce
beyond-profile = jen pomocí profilu

## What a client asks

asks-untrusted = Ptá se, zda je nastavení správné, protože přišlo cestou, na které se mohlo změnit.
asks-other-server = Ptá se, zda smí nastavení dodat jiný server.
asks-older-dialog = Je třeba otevřít starší okno (Ovládací panely, Pošta); to, které se objeví jako první, se místo toho ptá služby Microsoftu.

## Steps of a walk

unseen-built-in = Jeho vlastní seznam poskytovatelů
unseen-own-service = Služba jeho výrobce
unseen-own-network = Firemní síť (Active Directory)
unseen-guessing = Obvyklé názvy, v pořadí, které nikdo nezveřejnil
made-took = Toto nastavení přijme.
made-went-on = Pokračuje dál.
made-stuck = Nic s tím nesvede a touto cestou dál nehledá.
made-unseen = To odsud není vidět.
made-not-asked = Na to se Portolan neptal.
came-records = záznamy existují
came-no-records = záznamy neexistují
came-leads-on = odpověď uvádí jiné místo
came-guessed = fungují servery s obvyklými názvy
came-guessed-nothing = nefunguje žádná dvojice serverů s obvyklými názvy
detail-login-not-offered = server tento způsob přihlášení nenabízí
detail-cleartext = heslo by putovalo nešifrovaně
detail-incomplete = není uveden port
detail-no-username = není uvedeno přihlašovací jméno
detail-untried = odsud nevyzkoušeno

remark-media-type = Webový server to označuje jako „{ $type }“, ne jako XML.
remark-byte-order-mark = Začíná značkou pořadí bajtů (BOM).
remark-not-autoconfig = Není to soubor s nastavením.
remark-not-autodiscover = Není to odpověď Autodiscover.
remark-malformed = Není správně utvořeno: { $reason }.
remark-lacks = Chybí { $what }.
remark-section-dropped = Sekce typu { $type } se přeskočí, protože v ní chybí { $what }.
remark-section-fatal = Sekce typu { $type } znehodnotí celý soubor, protože v ní chybí { $what }.
remark-section-kept = Sekce typu { $type } se přijme, ačkoli v ní chybí { $what }.
remark-no-host = Jedna ze sekcí neuvádí hostitele.
remark-autodiscover-error = Je to odmítnutí s kódem { $code }.
remark-login-wanted = Žádá přihlášení. S heslem uživatele může říci víc.
