# The command line.

## Serving

terminal-open = Otwórz { $url }
terminal-port-in-use = Pod { $address } nasłuchuje już inny program. Zatrzymaj go albo wybierz inny port: --listen 127.0.0.1:8081
terminal-port-forbidden = Ten użytkownik nie może nasłuchiwać pod { $address }. Wybierz port od 1024 wzwyż: --listen 127.0.0.1:8080
terminal-address-not-here = Ta maszyna nie ma adresu z { $address }. Wybierz taki, który ma, albo 0.0.0.0 dla wszystkich.
terminal-cannot-listen = Nie można nasłuchiwać pod { $address }: { $reason }

## Health

terminal-health-bad-url = „{ $url }” nie jest adresem serwera. Zapisz go w postaci http://127.0.0.1:8080
terminal-health-not-ready = { $url } odpowiada { $status }: serwer nie jest gotowy.
terminal-health-unreachable = Nie można połączyć się z { $url }: { $reason }
terminal-health-timeout = { $url } nie odpowiada w wyznaczonym czasie.

## Configuration

terminal-config-ok = { $file } jest w porządku.

## A configuration from a survey

terminal-init-nothing = Nie stwierdzono, by działały serwer przychodzący i wychodzący domeny { $domain }, więc nie ma jeszcze czego publikować. Co przeszkadza, powie portolan survey { $domain }.
terminal-init-head =
    Ustawienia domeny { $domain } w postaci, w jakiej dostaną je aplikacje pocztowe; zapisał je portolan init { $date }
    na podstawie tego, co tego dnia działało. Przejrzyj je, a potem:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Za serwerem WWW, który mówi HTTPS dla autoconfig.{ $domain }:
terminal-init-serving =
    Albo samodzielnie, z certyfikatami uzyskiwanymi na żądanie:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Następnie opublikuj to, co wypisze portolan render dns --config portolan.toml { $domain }.
    Z survey = true zamiast poniższych serwerów to, co działa, będzie ustalane wciąż na nowo.
terminal-init-unvouched = Działa, ale nic nie ręczy za to, że należy do domeny. Znalezione przez: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } wymaga ścieżki: zobacz portolan import --help.
terminal-import-domains = { $from } sam podaje swoje domeny: pomiń --domain i --domains.
terminal-import-domain = „{ $name }” nie jest domeną: { $reason }
terminal-import-unreadable = Nie można odczytać { $path }: { $reason }
terminal-import-nothing = Nie została żadna domena z serwerami dla obu kierunków, więc nie ma czego publikować.
terminal-import-head =
    Ustawienia w postaci, w jakiej dostaną je aplikacje pocztowe, przejęte z { $from } przez portolan import. Żadnego nie
    wypróbowano: robi to portolan check { $domain }, a check = "last" w tabeli domeny sprawia, że jej serwery są stale sprawdzane.
    Przejrzyj je, a potem:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    Za serwerem WWW, który mówi HTTPS dla autoconfig.{ $domain }:
terminal-import-left = Czego nie przejęto:

import-nothing = Nie ma nic do odczytania.
import-no-variables = Żadna z tych zmiennych nie jest ustawiona: { $keys }
import-unresolved = { $key } odwołuje się do czegoś poza tym plikiem; wpisz tu wartość.
import-unknown = { $key } nie ma tu odpowiednika.
import-no-value = { $key } nie ma wartości.
import-no-port = { $key } nie jest portem; jego serwer pominięto.
import-no-security = { $key } nie jest ani SSL, ani STARTTLS; jego serwer pominięto.
import-loopback = { $key } jest dostępny tylko na tej maszynie; jego serwer pominięto.
import-activesync = { $key }: ActiveSync nie jest tu publikowany.
import-ldap-book = { $key }: książki adresowe w LDAP nie są tu publikowane.
import-profile-ids = { $key }: identyfikatory profili Apple są tu wyprowadzane z adresu każdej osoby. Kto wcześniej zainstalował profil, usuwa go przed zainstalowaniem nowego.
import-pop-leave = { $key }: o tym, jak długo aplikacja zostawia pocztę na serwerze POP3, decyduje tu sama aplikacja.
import-listen = { $key }: miejsce nasłuchu określa listen.
import-any-domain = Te serwery publikowano dla każdej domeny, o którą pytano; podaj swoją przez --domain lub --domains.
import-no-domains = { $key } nie ma wartości; podaj domenę przez --domain.
import-no-domain = „{ $name }” nie jest domeną: { $reason }
import-no-json = Lista nie jest w formacie JSON: { $reason }
import-no-domain-name = Jeden z elementów listy nie podaje domeny.
import-inactive = Wyłączono: { $name }.
import-backup-mx = Poczta { $name } jest tylko przekazywana: czyta się ją gdzie indziej.
import-domain-twice = { $domain } pojawia się ponownie; obowiązuje to, co podano za pierwszym razem.
import-domain-refused = Pominięto domenę: { $reason }
import-clear = { $domain }: przez { $what } hasło szłoby otwartym tekstem.
import-server-twice = { $domain }: { $what } pojawia się ponownie.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = To nie jest baza danych SQLite.
import-sqlite-table = Nie ma w niej tabeli { $table }.
import-sqlite-long = Zawiera więcej, niż jest odczytywane.
import-sqlite-busy = Od kilku sekund zmienia ją inny program. Spróbuj ponownie albo zatrzymaj ten program.
import-sqlite-unfinished = Plik obok zawiera zmiany, do których nie da się dotrzeć samym odczytem. Zaimportuj kopię: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Nie można jej odczytać: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }: loginy sprawdzano w LDAP
    [few] { $domain } i inne, razem { $count } domeny: loginy sprawdzano w LDAP
    [many] { $domain } i inne, razem { $count } domen: loginy sprawdzano w LDAP
   *[other] { $domain } i inne, razem { $count } domeny: loginy sprawdzano w LDAP
}; tutaj wynikają z adresu: określ w username, w jaki sposób.
import-signing = Certyfikat i klucz do podpisywania profili nie są odczytywane: wpisz ich pliki do tabeli signing.
import-automx2-type = Serwer { $id }, { $host }: jego typ to ani imap, ani pop, ani smtp.
import-automx2-port = Serwer { $id }, { $host }: jego port nie jest liczbą od 1 do 65535.
import-automx2-security = Serwer { $id }, { $host }: jego socket_type to ani SSL, ani STARTTLS.
import-automx2-authentication = Serwer { $id }, { $host }: jego authentication jest nieznane.
import-automx2-dav = Serwer DAV { $id } to ani caldav, ani carddav, albo nie ma adresu URL, który mogłaby otworzyć aplikacja.
import-mailcow-domains = mailcow.conf nie podaje domen; wskaż je przez --domain lub --domains: wypisują je GET /api/v1/get/domain/all i /api/v1/get/alias-domain/all w mailcow.
import-mailcow-pop = POP3 przejęto dla wszystkich domen; usuń go tam, gdzie DNS go nie podaje.
import-mailcow-others = { $count ->
    [one] Jedna inna zmienna dotyczy samego serwera pocztowego albo zawiera jego tajne dane; nie jest odczytywana.
    [few] { $count } inne zmienne dotyczą samego serwera pocztowego albo zawierają jego tajne dane; nie są odczytywane.
    [many] { $count } innych zmiennych dotyczy samego serwera pocztowego albo zawiera jego tajne dane; nie są odczytywane.
   *[other] { $count } innej zmiennej dotyczy samego serwera pocztowego albo zawiera jego tajne dane; nie są odczytywane.
}
import-not-autoconfig = To nie jest plik autoconfig.
import-malformed = Nie można odczytać pliku: { $reason }
import-names-no-domain = Plik nie podaje domeny.
import-service = Usługa { $what } nie ma tu odpowiednika albo pojawia się ponownie.
import-page = Strona pomocy { $url } nie używa HTTPS.
import-enable = Miejsce, w którym użytkownik musi najpierw włączyć dostęp, nie ma tu odpowiednika; może je wskazać support lub documentation.
import-element = Element { $element } nie ma tu odpowiednika.
import-sections = { $count ->
    [one] W jednej sekcji serwera brakuje
    [few] W { $count } sekcjach serwerów brakuje
    [many] W { $count } sekcjach serwerów brakuje
   *[other] W { $count } sekcji serwerów brakuje
} tego, czego potrzebuje aplikacja.

## A survey

terminal-progress = Badanie domeny { $domain }: { $sources ->
    [one] zapytano jedno źródło
    [few] zapytano { $sources } źródła
    [many] zapytano { $sources } źródeł
   *[other] zapytano { $sources } źródła
}, { $conversations ->
    [one] odbyto jedną rozmowę
    [few] odbyto { $conversations } rozmowy
    [many] odbyto { $conversations } rozmów
   *[other] odbyto { $conversations } rozmowy
}, w tym udanych: { $fine }
terminal-column-host = Serwer
terminal-column-port = Port
terminal-column-service = Usługa
terminal-column-security = Zabezpieczenia
terminal-column-address = Adres
terminal-column-result = Wynik
terminal-column-time = Czas
terminal-column-role = Kierunek
terminal-column-protocol = Protokół
terminal-column-username = Nazwa użytkownika
terminal-column-login = Logowanie
terminal-column-proof = Sprawdzono
terminal-recommended = Wpisz to w aplikacji pocztowej; jeśli w jednym kierunku jest kilka pozycji, wybierz pierwszą:
terminal-nothing = Nie znaleziono niczego, co można polecić.
terminal-incoming = Przychodząca
terminal-outgoing = Wychodząca
terminal-learnt = Źródło: { $sources }.
terminal-username-address = Twój pełny adres
terminal-username-local = część przed znakiem @
terminal-proof-verified = tak
terminal-proof-unconfirmed = tak; potwierdź nazwę
terminal-proof-untried = stąd nie wypróbowano

## Files

terminal-confirm = Na drodze, którą Portolan poznał te ustawienia, ktoś obcy mógł je zmienić. Upewnij się, że { $hosts } to nazwy podane przez dostawcę domeny { $domain }.
terminal-confirm-question = Czy tak jest? [t/N]
terminal-confirm-yes = t tak y yes

# portolan export

terminal-export-dns = zone.txt zawiera rekordy DNS, które należą do tych plików.
terminal-export-server = nginx.conf, apache.conf, Caddyfile i _headers zawierają wiersze, które udostępniają je z właściwymi typami.
terminal-export-outlook = Nie ma wśród nich Autodiscover: Outlook logowałby się tym, co stoi przed znakiem @, a adres zna tylko działający Portolan.
terminal-export-foreign = { $path } nie pochodzi od portolan export albo został od tego czasu zmieniony. Niczego nie zapisano.
terminal-export-name = { $path } nie może znaleźć się w konfiguracji serwera WWW. Wybierz folder bez cudzysłowów, $, nawiasów klamrowych i ukośników odwrotnych.
terminal-export-failed = Nie można zapisać { $path }: { $reason }
