# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Klient
check-column-ends = Konfiguruje się sam
check-column-incoming = Przychodząca
check-column-outgoing = Wychodząca
check-heading-changes = Co zmienić najpierw, dla każdego klienta
check-heading-places = Co mówi każde miejsce
check-heading-contradictions = Sprzeczności
check-heading-findings = Co jeszcze ustalono
check-heading-records = Rekordy, których brakuje w DNS, jako wiersze pliku strefy
check-heading-firewall = Porty, do których kieruje się aplikacje, a z którymi nikt nie może się połączyć. Jeśli blokuje je zapora sieciowa, dla nftables, ufw lub firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Polecenia podsunięte przed TLS
injection-dropped = odrzucono, tak jak należy
injection-obeyed = wykonano
injection-unknown = nie dało się wypróbować
check-column-place = Miejsce
check-column-family = Przez
check-column-outcome = Wynik
check-column-servers = Serwery (✗ nie działa)
check-no-family = brak adresu tego rodzaju
check-walk-title = Droga klienta { $client } ({ $version }) z domeną { $domain }

ends-by-itself = samodzielnie
ends-after-question = po pytaniu
ends-not = nie
beyond-own-service = decyduje usługa producenta
beyond-profile = tylko przez profil

## What a client asks

asks-untrusted = Pyta, czy ustawienia są właściwe, ponieważ nadeszły drogą, na której można je było zmienić.
asks-other-server = Pyta, czy ustawienia może podać inny serwer.
asks-older-dialog = Trzeba otworzyć starsze okno (Panel sterowania, Poczta); to, które pojawia się jako pierwsze, pyta zamiast tego usługę Microsoftu.

## Steps of a walk

unseen-built-in = Jego własna lista dostawców
unseen-own-service = Usługa jego producenta
unseen-own-network = Sieć firmowa (Active Directory)
unseen-guessing = Typowe nazwy, w kolejności, której nikt nie opublikował
made-took = Przyjmuje te ustawienia.
made-went-on = Szuka dalej.
made-stuck = Nic z tym nie może zrobić i tą drogą dalej nie szuka.
made-unseen = Stąd tego nie widać.
made-not-asked = O to nie pytano.
came-records = są rekordy
came-no-records = nie ma rekordów
came-leads-on = odpowiedź wskazuje inne miejsce
came-guessed = działają serwery o typowych nazwach
came-guessed-nothing = nie działa żadna para serwerów o typowych nazwach
detail-login-not-offered = serwer nie oferuje tej metody logowania
detail-cleartext = hasło szłoby otwartym tekstem
detail-incomplete = nie podano portu
detail-no-username = nie podano loginu
detail-untried = stąd nie wypróbowano

remark-media-type = Serwer WWW oznacza to jako „{ $type }”, a nie jako XML.
remark-byte-order-mark = Zaczyna się znacznikiem kolejności bajtów.
remark-not-autoconfig = To nie jest plik ustawień.
remark-not-autodiscover = To nie jest odpowiedź Autodiscover.
remark-malformed = Błędna składnia: { $reason }.
remark-lacks = Brakuje { $what }.
remark-section-dropped = Sekcja typu { $type } jest pomijana, bo brakuje w niej { $what }.
remark-section-fatal = Sekcja typu { $type } psuje cały plik, bo brakuje w niej { $what }.
remark-section-kept = Sekcja typu { $type } jest przyjmowana, choć brakuje w niej { $what }.
remark-no-host = Jedna z sekcji nie podaje hosta.
remark-autodiscover-error = To odmowa z kodem { $code }.
remark-login-wanted = Wymaga zalogowania. Z hasłem użytkownika może powiedzieć więcej.
