# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.
# The commands that show it, and lines of configuration that mend it, stand in commands.ftl.

## The domain

finding-domain-not-found = Domena { $domain } nie istnieje.
finding-domain-not-found-remedy = Sprawdź pisownię, przede wszystkim końcówkę. Jeśli jest poprawna, domena mogła wygasnąć: zapytaj jej właściciela.
finding-no-mail = Dla domeny { $domain } nie znaleziono serwera pocztowego.
finding-no-mail-remedy = Sprawdź pisownię. Jeśli poczta dociera do Ciebie w tej domenie, zapytaj dostawcę o nazwy serwerów; administrator poczty może je opublikować w DNS.
finding-null-mx = Domena { $domain } oznajmia, że w ogóle nie przyjmuje poczty.
finding-null-mx-remedy = Sprawdź pisownię: Twoja skrzynka jest prawdopodobnie w innej domenie.
finding-dns-failed = Serwery nazw domeny { $domain } nie dały użytecznej odpowiedzi ({ $fault }).
finding-dns-failed-remedy = Sprawdź serwery nazw domeny, a także DNSSEC, jeśli domena jest podpisana.
finding-dnssec-bogus = Podpisy DNS domeny { $domain } są nieprawidłowe ({ $names }). Albo ktoś fałszuje odpowiedzi, albo podpisano je błędnie. Nic z tego, co z nich wynika, nie jest polecane.
finding-dnssec-bogus-remedy = Sprawdź klucze, daty podpisów i rekord DS: pokażą je „delv” i „dig +dnssec”.
finding-no-name-server = Ten serwer nie może połączyć się z żadnym serwerem nazw, więc niczego nie dało się sprawdzić. O Twojej poczcie to nic nie mówi.
finding-no-name-server-remedy = Spróbuj ponownie za kilka minut. Operator tego serwera może sprawdzić jego sieć i ustawienie nameserver.
finding-no-route = Ten serwer nie ma wyjścia do internetu, więc nie dało się zapytać żadnego serwera pocztowego. O Twojej poczcie to nic nie mówi.
finding-no-route-remedy = Spróbuj ponownie za kilka minut. Operator tego serwera może sprawdzić jego sieć.

## The result as a whole

finding-no-incoming = Nie znaleziono serwera, który pozwala bezpiecznie czytać pocztę.
finding-no-incoming-remedy = Udostępnij odbieranie przez IMAP na porcie 993, z TLS od początku.
finding-no-outgoing = Nie znaleziono serwera, który pozwala bezpiecznie wysyłać pocztę.
finding-no-outgoing-remedy = Udostępnij wysyłanie na porcie 465 z TLS od początku albo na porcie 587 ze STARTTLS.
finding-nothing-answers = Nazwy serwerów są znane, ale żaden z serwerów nie odpowiedział.
finding-nothing-answers-remedy = Sprawdź, czy serwery działają i czy zapora sieciowa wpuszcza Portolana.
finding-submission-on-25-only = Wysyłanie działa tylko na porcie 25, który służy poczcie między serwerami i który wiele sieci blokuje.
finding-submission-on-25-only-remedy = Otwórz wysyłanie na porcie 465 (TLS od początku), a dla starszych aplikacji na 587.
finding-submission-without-465 = { $host } przyjmuje pocztę na porcie { $port } ze STARTTLS, ale nie na 465 z TLS od początku, co jest bezpieczniejsze.
finding-submission-without-465-remedy = Otwórz wysyłanie również na porcie 465, a 587 zachowaj dla starszych aplikacji.
finding-cleartext-port-open = { $host } odpowiada także na { $ports }, gdzie rozmowa zaczyna się bez szyfrowania. Aplikację, która szyfruje tylko „jeśli dostępne”, można tam oszukać.
finding-cleartext-port-open-remedy = { $count ->
    [one] Gdy żadna aplikacja nie używa już tego portu, zamknij go. Do tego czasu oferuj tam logowanie dopiero po STARTTLS.
   *[other] Gdy żadna aplikacja nie używa już tych portów, zamknij je. Do tego czasu oferuj tam logowanie dopiero po STARTTLS.
}
finding-not-authenticated = Nazwę { $host } Portolan poznał drogą, na której ktoś obcy mógł ją podmienić. Mimo to może być poprawna.
finding-not-authenticated-remedy = Zanim wpiszesz hasło, upewnij się, że nazwę { $host } podał Ci dostawca domeny { $domain }.
finding-other-organisation = { $host } należy do innej organizacji niż domena Twojej poczty.
finding-other-organisation-remedy = To normalne, gdy pocztą zajmuje się firma. Zanim wpiszesz hasło, upewnij się, że znasz jej nazwę.

## Certificates

finding-cert-expired = { $days ->
    [0] Certyfikat dla { $subject } wygasł dzisiaj. Aplikacje pocztowe będą ostrzegać albo odmawiać.
    [one] Certyfikat dla { $subject } wygasł dzień temu. Aplikacje pocztowe będą ostrzegać albo odmawiać.
    [few] Certyfikat dla { $subject } wygasł { $days } dni temu. Aplikacje pocztowe będą ostrzegać albo odmawiać.
    [many] Certyfikat dla { $subject } wygasł { $days } dni temu. Aplikacje pocztowe będą ostrzegać albo odmawiać.
   *[other] Certyfikat dla { $subject } wygasł { $days } dnia temu. Aplikacje pocztowe będą ostrzegać albo odmawiać.
}
finding-cert-expired-remedy = Odnów certyfikat i wczytaj serwer na nowo.
finding-cert-expires-soon = { $days ->
    [0] Certyfikat dla { $subject } wygasa dzisiaj.
    [one] Certyfikat dla { $subject } wygasa za jeden dzień.
    [few] Certyfikat dla { $subject } wygasa za { $days } dni.
    [many] Certyfikat dla { $subject } wygasa za { $days } dni.
   *[other] Certyfikat dla { $subject } wygasa za { $days } dnia.
}
finding-cert-expires-soon-remedy = Odnów go i sprawdź, czy odnawianie, które powinno odbywać się samo, nadal działa i wczytuje serwer pocztowy na nowo.
finding-cert-not-yet-valid = Certyfikat dla { $subject } nie jest jeszcze ważny: jego ważność zaczyna się w przyszłości.
finding-cert-not-yet-valid-remedy = Sprawdź zegar maszyny, na której powstał certyfikat, i zainstaluj ten, który jest ważny dzisiaj.
finding-cert-self-signed = Certyfikat dla { $subject } podpisał sam siebie, więc nikt nie odróżni tego serwera od oszusta.
finding-cert-self-signed-remedy = Uzyskaj certyfikat od publicznego urzędu; są też bezpłatne.
finding-cert-chain-incomplete = { $subject } wysyła swój certyfikat, ale nie certyfikat wystawcy, { $issuer }. Przeglądarki potrafią pobrać brakującą część; aplikacje pocztowe nie.
finding-cert-chain-incomplete-remedy = Niech serwer wysyła cały łańcuch: większość urzędów wydaje go jako jeden plik, często o nazwie fullchain.pem.
finding-cert-untrusted = Certyfikat dla { $subject } wystawił { $issuer }, któremu aplikacje pocztowe nie ufają.
finding-cert-untrusted-remedy = Uzyskaj certyfikat od publicznego urzędu; są też bezpłatne. Jeśli ten pochodzi od publicznego urzędu, wysyłaj razem z nim certyfikaty pośrednie.
finding-dane-mismatch = Certyfikat dla { $subject } nie jest tym, który zapowiada DNS (TLSA). Programy, które to sprawdzają, go odrzucą.
finding-dane-mismatch-remedy = Opublikuj rekord TLSA dla nowego certyfikatu pod nazwą _{ $port }._tcp.{ $host } albo przywróć zapowiedziany certyfikat. Przed następną zmianą certyfikatu opublikuj najpierw rekord, a stary zachowaj do tego czasu.

## Reaching the port

finding-port-closed = Pod { $subject } nic nie nasłuchuje.
finding-port-closed-remedy = Jeśli ludzie mają używać tego portu, uruchom na nim usługę albo otwórz zaporę sieciową. W przeciwnym razie usuń go z tego, co publikuje domena.
finding-port-timeout = { $subject } nie odpowiada. Tak wygląda z zewnątrz zapora sieciowa.
finding-port-timeout-remedy = Otwórz port w zaporze sieciowej albo usuń go z tego, co publikuje domena.
finding-host-unreachable = Sieć zgłasza, że do { $subject } nie ma drogi.
finding-host-unreachable-remedy = Sprawdź adres w DNS i trasę do niego.
finding-host-no-address = { $subject } podano jako serwer pocztowy, ale ta nazwa nie ma adresu.
finding-host-no-address-remedy = Dodaj dla niej rekord A lub AAAA albo usuń tę nazwę z tego, co publikuje domena.
finding-port-silent = { $verdict ->
    [silent] { $subject } przyjmuje połączenie, a potem milczy.
    [reset] { $subject } przyjmuje połączenie i od razu je zrywa.
   *[other] { $subject } przyjmuje połączenie i rozłącza się, zanim powie dość.
}
finding-port-silent-remedy = Zajrzyj do dziennika serwera: usługa może się zawiesić, być przepełniona albo czekać na coś, co stoi przed nią.
finding-forbidden-target = { $subject } prowadzi do adresu lub portu, z którym ten serwer się nie łączy.
finding-forbidden-target-remedy = Jeśli to adres prywatny, mogą go używać tylko maszyny z tamtej sieci. Opublikuj nazwę, do której każdy może dotrzeć.
finding-ipv6-dead = { $host } nie odpowiada przez IPv6, choć ma adres IPv6; przez IPv4 działa. Aplikacje pocztowe z IPv6 czekają albo zawodzą.
finding-ipv6-dead-remedy = Spraw, by serwer pocztowy nasłuchiwał na IPv6, i otwórz tam zaporę sieciową albo usuń rekord AAAA.
finding-ipv6-not-checked = Ten serwer nie ma IPv6, więc niczego nie dało się przez nie wypróbować.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] Przy serwerach pocztowych nie trzeba nic robić. Zapytaj ponownie z komputera, który ma IPv6.
   *[other] Nie trzeba nic robić. To, co wypróbowano przez IPv4, pozostaje w mocy.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } mówi otwartym tekstem tam, gdzie szyfrowanie powinno działać od początku.
   *[other] { $subject } szyfruje od początku tam, gdzie powinno być STARTTLS.
}
finding-wrong-mode-remedy = Popraw tryb nasłuchu: TLS od początku na 993, 995 i 465, STARTTLS na 143, 110 i 587.
finding-not-this-protocol = To, co odpowiada pod { $subject }, nie jest usługą pocztową, która powinna tam być.
finding-not-this-protocol-remedy = Sprawdź, co nasłuchuje na tym porcie i czy coś, co stoi przed nim, nie przekazuje innej usługi.
finding-starttls-missing = { $subject } nie oferuje szyfrowania, więc każdy po drodze mógłby odczytać hasło.
finding-starttls-missing-remedy = Włącz STARTTLS albo zamknij ten port i udostępnij port z TLS od początku.
finding-starttls-refused = { $subject } oferuje szyfrowanie, a potem odmawia jego rozpoczęcia.
finding-starttls-refused-remedy = Zajrzyj do dziennika serwera: najczęściej nie można odczytać certyfikatu lub jego klucza.
finding-starttls-injected = { $subject } przepuszcza po rozpoczęciu szyfrowania otwarty tekst, jaki wstrzyknąłby atakujący.
finding-starttls-injected-remedy = Zaktualizuj serwer pocztowy i wszystko, co przed nim stoi.
finding-tls-failed = Z { $subject } nie udało się uzgodnić szyfrowania.
finding-tls-failed-remedy = Sprawdź certyfikat, jego klucz oraz wersje i szyfry TLS serwera; TLS 1.2 i 1.3 powinny być włączone.
finding-tls-too-old = { $subject } zna tylko wersje TLS, które nie są już bezpieczne.
finding-tls-too-old-remedy = Włącz TLS 1.2 i 1.3, a jeśli serwer tego nie potrafi, zaktualizuj go.
finding-tls-old-accepted = { $subject } obok nowszych wersji TLS przyjmuje także { $version }, a to nie jest już bezpieczne.
finding-tls-old-accepted-remedy = Wyłącz wszystko, co starsze niż TLS 1.2. Każda aplikacja pocztowa z ostatnich dziesięciu lat obejdzie się bez tego.
finding-turned-away = { $subject } odpowiada odmową: „{ $words }”
finding-turned-away-remedy = Przyczyna jest w dzienniku serwera.
finding-no-login = { $subject } odpowiada, ale nikogo nie loguje.
finding-no-login-remedy = Włącz metodę logowania (AUTH PLAIN pod TLS) albo nie publikuj tego portu dla ludzi.
finding-auth-in-clear = { $subject } pyta o hasła, zanim zacznie się szyfrowanie ({ $mechanisms }).
finding-auth-in-clear-remedy = Oferuj logowanie dopiero po STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } odpowiada, ale nie plikiem ustawień, którego można użyć. Thunderbird nie szuka wtedy innego pliku i musi zgadywać serwery.
finding-autoconfig-not-xml-remedy = Niech ten adres odpowiada 404 albo umieść tam plik ustawień.
finding-source-failed = Źródło „{ $source }” nie dało użytecznej odpowiedzi ({ $detail }).
finding-source-failed-remedy = Spróbuj ponownie później. Jeśli to nie minie, jego operator może sprawdzić nazwę, certyfikat i serwer WWW.
finding-cleartext-offered = Źródło „{ $source }” podaje serwer bez szyfrowania ({ $host }). Został pominięty.
finding-cleartext-offered-remedy = Usuń go z tego, co jest publikowane, i udostępnij zamiast niego TLS.
finding-autoconfig-certificate = { $url } przedstawia certyfikat, który nie jest dla niego prawidłowy ({ $detail }). Aplikacje, które tam szukają, nic nie znajdują.
finding-autoconfig-certificate-remedy = Uzyskaj certyfikat z tą nazwą albo usuń nazwę z DNS, jeśli nie ma tam być pliku ustawień.
finding-autoconfig-missing = Domena { $domain } nie publikuje pliku ustawień takiego, jaki czyta Thunderbird (autoconfig). Takie aplikacje muszą zgadywać.
finding-autoconfig-missing-remedy = Opublikuj taki plik przez HTTPS pod poniższym adresem. Ta strona wydaje plik utworzony z tego, co sprawdzono.
finding-autoconfig-http-only = Plik ustawień domeny { $domain } jest publikowany tylko bez szyfrowania, więc każdy po drodze może go zmienić.
finding-autoconfig-http-only-remedy = Opublikuj ten sam plik przez HTTPS, z certyfikatem prawidłowym dla autoconfig.{ $domain }.
finding-autoconfig-media-type = Serwer WWW nie oznacza pliku ustawień domeny { $domain } jako XML. Niektóre aplikacje go wtedy pomijają.
finding-autoconfig-media-type-remedy = Niech serwer WWW wysyła go z typem text/xml.
finding-autoconfig-contradicted = Plik ustawień podaje { $subject }, a to nie działa; działa { $works-host } na porcie { $works-port }.
finding-autoconfig-contradicted-remedy = Wpisz do pliku serwer, który działa, albo napraw ten, który plik podaje. Aplikacje, które wierzą plikowi, zawodzą.
finding-srv-missing = Domena { $domain } nie ma rekordów SRV dla aplikacji pocztowych.
finding-srv-missing-remedy = Dodaj rekordy SRV dla serwerów, które działają. Niektóre aplikacje znajdują dzięki nim swoje ustawienia.
finding-srv-only-submission = Rekordy SRV domeny { $domain } mówią tylko o wysyłaniu ze STARTTLS, choć { $host } oferuje TLS od początku na porcie 465.
finding-srv-only-submission-remedy = Dodaj rekord dla _submissions, a _submission zachowaj dla starszych aplikacji.
finding-srv-contradicted = Rekordy SRV podają { $subject }, a to nie działa; działa { $works-host } na porcie { $works-port }.
finding-srv-contradicted-remedy = Zmień rekordy na serwer, który działa, albo napraw ten, który podają.
finding-wildcard-dns = Każda nazwa poniżej { $domain } istnieje w DNS, nawet wymyślona na chybił trafił. Dlatego nazwy takie jak imap.{ $domain } nic nie mówią, a aplikacje, które zgadują, mogą zapytać niewłaściwy serwer.
finding-wildcard-dns-remedy = Zastąp rekord wieloznaczny nazwami, które są w użyciu.

## What servers that bring mail are told

finding-mta-sts-missing = Domena { $domain } nie mówi innym serwerom pocztowym, że muszą szyfrować (MTA-STS). Kto stoi między nimi, może sprawić, że wyślą pocztę otwartym tekstem.
finding-mta-sts-missing-remedy = Opublikuj politykę pod adresem https://mta-sts.{ $domain }/.well-known/mta-sts.txt, a potem rekord, który ją zapowiada. Zacznij od trybu „testing”. Aplikacjom pocztowym nie jest to potrzebne.
finding-mta-sts-broken = Domena { $domain } zapowiada politykę dla innych serwerów pocztowych (MTA-STS), której nie można pobrać ({ $detail }), więc działają one bez niej.
finding-mta-sts-broken-remedy = Umieść politykę pod adresem https://mta-sts.{ $domain }/.well-known/mta-sts.txt, z certyfikatem prawidłowym dla tej nazwy, albo usuń rekord.
finding-mta-sts-mismatch = Polityka domeny { $domain } dla innych serwerów pocztowych (MTA-STS) nie wymienia { $hosts }, choć robią to rekordy MX. Tam, gdzie polityka jest egzekwowana, poczta tam nie dociera.
finding-mta-sts-mismatch-remedy = Dodaj do polityki wiersz dla każdego hosta MX, poczekaj, aż stara wszędzie wygaśnie, i dopiero wtedy zmieniaj rekordy MX. Nadaj rekordowi nowy id.
finding-tlsrpt-missing = Domena { $domain } nie prosi nikogo o zgłaszanie, gdzie zawodzi szyfrowanie między serwerami pocztowymi (TLSRPT).
finding-tlsrpt-missing-remedy = Opublikuj rekord, który wskazuje skrzynkę na te zgłoszenia. Aplikacjom pocztowym nie jest to potrzebne.

## Who runs the mail

finding-bridge-only = { $provider } nie ma serwerów, do których może dotrzeć aplikacja pocztowa. Potrzebny jest program pośredniczący tego dostawcy ({ $provider }), działający na Twoim komputerze.
finding-bridge-only-remedy = Zainstaluj program pośredniczący ze strony { $url } i przepisz ustawienia, które pokazuje. Zwykle jest to serwer 127.0.0.1, port { $imap } dla IMAP i { $smtp } dla SMTP, ze STARTTLS, Twój pełny adres i hasło, które ten program pokazuje.
finding-own-app-only = { $provider } nie działa w innych aplikacjach pocztowych: nie oferuje ani IMAP, ani POP3.
finding-own-app-only-remedy = Użyj aplikacji lub strony tego dostawcy ({ $provider }). Więcej: { $url }
finding-mx-forwards = Poczta dla domeny { $domain } trafia do { $provider }, a tam jest tylko przekazywana dalej. W tej domenie nie musi być skrzynki.
finding-mx-forwards-remedy = Skonfiguruj skrzynkę, do której poczta jest przekazywana, z ustawieniami jej własnej domeny.
finding-mx-filters = Poczta dla domeny { $domain } przechodzi przez { $provider }, gdzie jest oczyszczana. To nic nie mówi o tym, gdzie jest skrzynka.
finding-mx-filters-remedy = Jeśli nic tu nie znaleziono, zapytaj dostawcę, gdzie jest Twoja skrzynka, albo poszukaj ustawień w aplikacji, która działa.
finding-former-provider = Źródło „{ $source }” prowadzi do { $host }, ale pocztę odbiera inna firma ({ $mx }). Te ustawienia wyglądają na pozostałość po przeprowadzce.
finding-former-provider-remedy = Jeśli skrzynki przeniesiono, usuń albo zmień to, co domena { $domain } publikuje dla aplikacji pocztowych. Jeśli nie, nie trzeba nic robić.
finding-sources-disagree = Źródło „{ $source }” podaje { $host }, a źródło „{ $second }” podaje { $second-host }.
finding-sources-disagree-remedy = Uzgodnij je, aby każda aplikacja trafiała do tego samego serwera.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } odpowiada klientowi { $client } czymś, co nie jest plikiem ustawień. { $client } nie znajduje ustawień.
finding-check-not-settings-remedy = Umieść tam plik ustawień albo niech ten adres odpowiada 404, aby klient mógł szukać gdzie indziej.
finding-check-media-type = { $subject } wysyła plik ustawień jako „{ $type }”. { $client } nie uznaje go za XML i go pomija.
finding-check-media-type-remedy = Wysyłaj go z typem text/xml.
finding-check-byte-order-mark = Plik ustawień pod { $subject } zaczyna się znacznikiem kolejności bajtów, którego { $client } nie potrafi odczytać.
finding-check-byte-order-mark-remedy = Zapisz plik jako UTF-8 bez znacznika kolejności bajtów.
finding-check-malformed = Odpowiedź { $subject } nie jest poprawnym XML ({ $reason }), więc { $client } nie może jej odczytać.
finding-check-malformed-remedy = Popraw plik. Znaki takie jak & i < trzeba zapisywać jako &amp; i &lt;.
finding-check-lacks = { $client } nie może użyć odpowiedzi { $subject }: brakuje w niej { $what }.
finding-check-lacks-remedy = Uzupełnij to, czego brakuje.
finding-check-section-fatal = W sekcji typu { $type } pod { $subject } brakuje { $what }. { $client } odrzuca wtedy cały plik.
finding-check-section-fatal-remedy = Uzupełnij sekcję albo ją usuń.
finding-check-section-incomplete = Sekcja dla { $subject } nie podaje portu, a { $client } mimo to ją przyjmuje.
finding-check-section-incomplete-remedy = Uzupełnij sekcję albo ją usuń.
finding-check-no-username = { $place } nie podaje loginu dla { $subject }. { $client } mimo to przyjmuje te ustawienia i żadne hasło nie będzie poprawne.
finding-check-no-username-remedy = Dodaj <username>%EMAILADDRESS%</username> albo to, co serwer przyjmuje jako login.
finding-check-autodiscover-error = { $subject } odpowiada klientowi { $client } odmową { $code }.
finding-check-autodiscover-error-remedy = Niech serwer odpowiada ustawieniami na każdy adres w domenie albo 404.
finding-check-place-certificate = Certyfikat pod { $subject } nie jest prawidłowy ({ $detail }), więc { $client } niczego się tam nie dowiaduje.
finding-check-place-certificate-remedy = Uzyskaj certyfikat z tą nazwą albo opublikuj plik pod nazwą, która certyfikat ma.
finding-check-half = { $client } znajduje tylko połowę ustawień dla { $subject }: nic nie wskazuje mu serwera do { $missing ->
    [smtp] wysyłania
   *[other] czytania
}.
finding-check-half-remedy = Opublikuj drugą połowę w tym samym miejscu.
finding-check-no-settings-file = { $client } nie znajduje ustawień dla { $subject }.
finding-check-no-settings-file-remedy = Opublikuj plik ustawień pod adresem https://{ $name }/mail/config-v1.1.xml. Tworzy go „portolan render autoconfig”.
finding-check-no-autodiscover = { $client } nie znajduje ustawień dla { $subject }.
finding-check-no-autodiscover-remedy = Odpowiadaj na zapytania Autodiscover pod adresem https://{ $name }/autodiscover/autodiscover.xml. Odpowiedź tworzy „portolan render autodiscover”.
finding-check-port = { $client } trafia ostatecznie do { $subject }, a to nie działa: { $detail }.
finding-check-port-remedy = Napraw serwer albo podaj działający tutaj: { $place }.
finding-check-login = { $client } trafia ostatecznie do { $subject } z metodą logowania „{ $method }”, której serwer nie oferuje.
finding-check-login-remedy = Włącz tę metodę albo podaj włączoną tutaj: { $place }. Większość aplikacji potrafi password-cleartext, co pod TLS jest bezpieczne.
finding-check-cleartext = { $client } trafia ostatecznie do { $subject } bez szyfrowania, więc hasło szłoby otwartym tekstem.
finding-check-cleartext-remedy = Podaj port z TLS tutaj: { $place }.
finding-check-untrusted = { $client } prosi użytkownika o potwierdzenie ustawień, ponieważ nadeszły przez HTTP albo przez host MX: { $subject }
finding-check-untrusted-remedy = Opublikuj plik ustawień przez HTTPS pod adresem autoconfig.{ $domain }, z certyfikatem prawidłowym dla tej nazwy.
finding-check-other-server = { $client } pyta użytkownika, czy ustawienia może podać inny serwer: { $subject }
finding-check-other-server-remedy = Odpowiadaj na zapytania Autodiscover pod samym adresem autodiscover.{ $domain }, przez HTTPS, z certyfikatem dla tej nazwy.

## The check: what places say, compared

finding-check-families-differ = { $subject } nie odpowiada tak samo przez IPv4 i IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Niech oba adresy tej nazwy prowadzą do tej samej witryny albo usuń ten, który jej nie udostępnia.
finding-check-places-differ = Źródło „{ $source }” podaje { $servers }, a źródło „{ $second }” podaje { $second-servers }. Która aplikacja znajdzie które, to przypadek.
finding-check-places-differ-remedy = Niech wszystkie miejsca podają te same serwery albo usuń to, co nieaktualne.
finding-check-logins-differ = Dla { $subject } opublikowano dwa loginy: „{ $login }” ({ $source }) i „{ $second-login }” ({ $second }).
finding-check-logins-differ-remedy = Niech oba miejsca podają to samo. Jeśli serwer przyjmuje oba loginy, lepszy jest pełny adres.
finding-check-names-broken = Źródło „{ $source }” podaje { $subject }, a to nie działa: { $detail }.
finding-check-names-broken-remedy = Napraw serwer albo usuń go z tego, co jest publikowane.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } wykonuje pod TLS polecenie, które nadeszło wcześniej otwartym tekstem. Kto stoi po drodze, może wstawiać polecenia do cudzej sesji.
finding-starttls-command-injection-remedy = Zaktualizuj serwer pocztowy: to, co nadeszło otwartym tekstem, trzeba odrzucić w chwili rozpoczęcia TLS (CVE-2011-0411 oraz ustalenia „NO STARTTLS” z 2021 roku). Do tego czasu podawaj tylko porty z TLS od początku.
