# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Dla Ciebie
remedy-for-mail-admin = Dla administratora poczty
remedy-for-network = Dla administratora sieci
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Nie pomijaj tego ostrzeżenia kliknięciem w aplikacji pocztowej.
finding-cert-chain-expired-meanwhile = Nie pomijaj tego ostrzeżenia kliknięciem w aplikacji pocztowej.
finding-cert-self-signed-meanwhile = Do tego czasu aplikacja pocztowa ostrzega słusznie.
finding-starttls-missing-meanwhile = Nie używaj tego portu.
finding-starttls-missing-meanwhile-ports = Nie używaj tych portów.
finding-starttls-injected-meanwhile = Do tego czasu nie używaj tego portu.
finding-starttls-injected-meanwhile-ports = Do tego czasu nie używaj tych portów.
finding-auth-in-clear-meanwhile = We własnej aplikacji ustaw szyfrowanie jako wymagane, nigdy „jeśli dostępne”.
finding-turned-away-meanwhile = Jeśli to limit albo lista blokad, Twoją aplikację serwer może mimo to wpuścić.
finding-no-incoming-meanwhile = Mapa pokazuje, co wypróbowano. Pokaż tę stronę administratorowi poczty.
finding-no-outgoing-meanwhile = Mapa pokazuje, co wypróbowano. Pokaż tę stronę administratorowi poczty.
finding-nothing-answers-meanwhile = Spróbuj ponownie za kilka minut. Jeśli nadal tak będzie, napisz do administratora poczty.
finding-dns-failed-meanwhile = Spróbuj ponownie za kilka minut.
finding-dnssec-bogus-meanwhile = Wstrzymaj się z wpisywaniem hasła gdziekolwiek.
finding-srv-incomplete-meanwhile = Spróbuj ponownie za kilka minut.
finding-host-dns-failed-meanwhile = Spróbuj ponownie za kilka minut.
finding-null-mx-admin = Jeśli domena ma przyjmować pocztę, zastąp jej pusty rekord MX.
finding-not-authenticated-admin = Opublikuj ustawienia przez HTTPS pod adresem autoconfig.{ $domain }, a nikt nie będzie musiał pytać.
