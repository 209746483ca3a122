# The pages.

brand = Portolan
title = { $page } · Portolan
description = Znajduje serwery pocztowe Twojego adresu, rozmawia z każdym z nich i pokazuje, jakich ustawień potrzebuje Twoja aplikacja pocztowa.
skip = Przejdź do treści
footer-about = O programie
footer-home = Nowy adres
footer-report = Ten wynik jako JSON

## The first page

home-title = Ustawienia poczty, które działają
home-heading = Jakich ustawień potrzebuje Twoja aplikacja pocztowa?
home-lead = Wpisz swój adres. Portolan znajdzie serwery Twojej skrzynki, porozmawia z każdym z nich i pokaże, co należy wpisać.
home-label = Twój adres e-mail
home-hint = Na przykład ana@example.org. Wystarczy część po znaku @.
home-button = Znajdź moje ustawienia
home-privacy = Portolan nigdy nie pyta o hasło. To, co stoi przed znakiem @, pozostaje w Twojej przeglądarce.
home-privacy-no-script = Portolan nigdy nie pyta o hasło. Twój adres służy tylko do udzielenia odpowiedzi i nie jest przechowywany.
home-samples = To wersja pokazowa – domeny do wypróbowania
home-steps = Co się dzieje
home-step-ask = Portolan pyta tam, gdzie publikuje się ustawienia: w plikach samego dostawcy, w DNS i w bazach dostawców.
home-step-talk = Łączy się z każdym serwerem pocztowym i sprawdza, czy ten odpowiada, czy jest bezpieczny i czy ma prawidłowy certyfikat. Nigdy się nie loguje.
home-step-show = Otrzymujesz ustawienia podane prostymi słowami, kroki dla Twojej aplikacji oraz, jeśli to możliwe, plik, który zrobi wszystko za Ciebie.

## Errors

error-heading-400 = To się nie udało
error-heading-403 = Tutaj niedozwolone
error-heading-404 = Nie znaleziono
error-heading-405 = To się nie udało
error-heading-413 = Za długie
error-heading-429 = Proszę trochę wolniej
error-heading-500 = Nasz błąd
error-heading-503 = Nie w tej chwili
error-heading-other = To się nie udało
error-try-again = Spróbuj ponownie
error-again = Wpisz adres

## About

about-title = O programie
about-heading = O programie Portolan
about-lead = Portolan to dawna mapa żeglarska, na której zaznaczano porty i drogi do nich. Ten Portolan kreśli mapę serwerów pocztowych: ustala, jak dotrzeć do skrzynki, potwierdza to, rozmawiając z serwerami, i mówi, co wpisać w aplikacji pocztowej.
about-asked = O co i kogo pyta
about-asked-part = Na zewnątrz wysyłana jest tylko domena, czyli część po znaku @. Część przed nim nigdy nie trafia dalej niż do tego serwera.
about-asked-dns = Serwery nazw są pytane o rekordy pocztowe domeny.
about-asked-web = Własne serwery WWW domeny oraz serwery firmy, która odbiera jej pocztę, są pytane o plik ustawień.
about-asked-database = Baza dostawców Thunderbirda jest pytana o domenę, chyba że operator tego serwera to wyłączył.
about-asked-mail = Z odnalezionymi serwerami pocztowymi Portolan łączy się na ich zwykłych portach. Wita się, pyta, co oferują, ogląda certyfikat i się żegna; nigdy nie próbuje się zalogować ani niczego wysłać.
about-kept = Co jest przechowywane
about-kept-result = Wynik dla domeny pozostaje przez kilka minut w pamięci i jest wspólny dla wszystkich, którzy pytają o tę samą domenę.
about-kept-published = Jeśli ta strona publikuje ustawienia dla domeny, przechowuje to, co tam działało, tak długo, jak to publikuje.
about-kept-address = Twój adres nie jest zapisywany ani nie trafia do żadnego dziennika. Gdy JavaScript jest włączony, adres pozostaje w tej karcie przeglądarki, dopóki nie poprosisz o plik lub kod, który go zawiera; bez JavaScriptu dociera do tego serwera tylko po to, by można było odpowiedzieć.
about-kept-cookies = Nie ma ciasteczek, kont ani statystyk o Tobie, a na tych stronach nic nie jest wczytywane skądinąd.
about-alone = Jeśli nie chcesz połączeń stąd
about-alone-calls-at-most = Z każdym serwerem pocztowym Portolan łączy się na każdym porcie raz, a jeszcze najwyżej trzy razy tylko wtedy, gdy pierwsze połączenie pozostawiło otwarte pytanie. Jednoczesnych połączeń jest niewiele, a wyniki są wspólne, więc wielu odwiedzających nie oznacza wielu połączeń.
about-alone-stop = Jeśli prowadzisz serwer pocztowy i nie chcesz połączeń stąd, zablokuj adres tego serwera w zaporze sieciowej albo powiadom jego operatora. Jeśli Twoje serwery nie są przeznaczone dla wszystkich, nie publikuj ich w DNS.
about-limits = Czego nie może wiedzieć
about-limits-view = Portolan widzi serwery ze swojego miejsca. Twoja sieć może blokować port, który stąd działa, albo odwrotnie. Czy Twoje hasło jest poprawne, może powiedzieć tylko Twój dostawca.

## The result, while it is being made

report-title = Ustawienia poczty dla domeny { $domain }
report-heading-for = Ustawienia poczty dla domeny
report-ascii = Zapisywana też jako { $ascii }
live-begins = Szukanie serwerów poczty domeny { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }, port { $port }, { $family }: { $verdict }
live-heading = Co znaleziono do tej pory
live-chart = Serwery, które już odpowiedziały
live-failed = Badanie nie dobiegło końca. Wczytaj tę stronę ponownie.
live-wait = To potrwa najwyżej kilka sekund. Wynik pojawi się tutaj.

## The result: the head

result-works = Te ustawienia działają
result-works-summary = Portolan właśnie porozmawiał z tymi serwerami. Wpisz poniższe dane albo wybierz swoją aplikację, aby zobaczyć kolejne kroki.
result-given = Oto ustawienia
result-given-summary = Źródło: { $source }. Nie wszystkie dało się stąd wypróbować.
result-no-outgoing = Pocztę da się czytać, ale nie znaleziono sposobu jej wysyłania
result-no-outgoing-summary = Serwer do czytania poczty działa. Nie znaleziono serwera, który pozwala bezpiecznie wysyłać; poniżej przeczytasz dlaczego i kto może to naprawić.
result-no-incoming = Pocztę da się wysyłać, ale nie znaleziono sposobu jej czytania
result-no-incoming-summary = Serwer do wysyłania poczty działa. Nie znaleziono serwera, który pozwala bezpiecznie czytać pocztę; poniżej przeczytasz dlaczego i kto może to naprawić.
result-nothing = Nie znaleziono ustawień, które są bezpieczne i działają
result-nothing-summary = Pokaż tę stronę osobom, które prowadzą Twoją pocztę: poniżej jest napisane, co jest nie tak i co należy zrobić.
result-turned-away = Serwery pocztowe nie chciały rozmawiać z Portolanem
result-turned-away-summary = Twoją aplikację mogą mimo to wpuścić. Poproś dostawcę o ustawienia albo pokaż tę stronę osobom, które prowadzą Twoją pocztę.
result-again = Sprawdź ponownie
result-other = Spróbuj z innym adresem

## The result: the settings

settings-heading = Twoje ustawienia
settings-incoming-imap = Poczta przychodząca: IMAP
settings-incoming-pop3 = Poczta przychodząca: POP3
settings-outgoing = Poczta wychodząca: SMTP
settings-choice = Jak chcesz czytać pocztę?
settings-imap = IMAP
settings-imap-meaning = Poczta pozostaje na serwerze, a każde urządzenie pokazuje to samo. Dobry wybór niemal dla każdego.
settings-pop3 = POP3
settings-pop3-meaning = Pocztę pobiera jedno urządzenie, a większość aplikacji usuwa ją potem z serwera. Pozostałe urządzenia jej nie zobaczą.
settings-server = Serwer
settings-port = Port
settings-security = Zabezpieczenia
settings-username = Nazwa użytkownika
settings-password = Hasło
settings-login = Metoda logowania
settings-password-own = Twoje hasło do poczty
settings-password-app = hasło aplikacji utworzone na koncie, nie zwykłe hasło
settings-password-oauth = tutaj żadne: logujesz się na stronie swojego dostawcy
settings-username-address = Twój pełny adres
settings-username-local = część przed znakiem @
settings-username-mixed = { $form }
settings-local-part-placeholder = (część przed znakiem @)
settings-verified = Wypróbowane przed chwilą: działa
settings-not-verified = Stąd nie wypróbowano
settings-others = Inne ustawienia, które też działają
settings-other-line = { $protocol }: { $host }, port { $port }, { $security }
settings-from = { $more ->
    [0] Źródło: { $source }
    [one] Źródło: { $source }; jedno inne miejsce podaje to samo
    [few] Źródło: { $source }; { $more } inne miejsca podają to samo
    [many] Źródło: { $source }; { $more } innych miejsc podaje to samo
   *[other] Źródło: { $source }; { $more } innego miejsca podaje to samo
}
copy = Kopiuj
copy-what = Kopiuj: { $what }
copy-which = Kopiuj: { $what } ({ $of })
copied = Skopiowano
own-label = Co stoi przed znakiem @
own-button = Uzupełnij
own-note = Pozostaje w tej karcie Twojej przeglądarki.
own-forget = Zapomnij mój adres

## The result: apps and files

guides-heading = Jakiej aplikacji używasz?
guides-all = Wszystkie aplikacje i urządzenia
guides-on-iphone = Na tym iPhonie lub iPadzie
guides-on-android = Na tym urządzeniu z Androidem
guides-on-mac = Na tym Macu
guides-on-windows = Na tym komputerze z systemem Windows
guides-on-linux = Na tym komputerze z systemem Linux
guides-group-phones = Telefony i tablety
guides-group-computers = Komputery
guides-group-web = W przeglądarce
guides-group-command-line = W wierszu poleceń
guides-group-others = Urządzenia, programy i inne aplikacje
guide-for = Konfiguracja: { $app }
guide-value-missing = nie znaleziono
files-heading = Pliki z tymi ustawieniami
files-profile = Profil konfiguracyjny dla iPhone’a, iPada i Maca
files-autoconfig = Plik ustawień dla Thunderbirda i innych (autoconfig)
files-autoconfig-note = Dla administratorów: Thunderbird sam go znajdzie, jeśli domena publikuje go pod adresem autoconfig.{ $domain }.
files-name = Twoje imię i nazwisko, jakie mają widzieć inni (opcjonalnie)
profile-button = Pobierz profil
profile-note-safari = Otwórz tę stronę w Safari. Wewnątrz innej aplikacji, na przykład w czacie, profil nie trafi do Ustawień: wybierz tam najpierw otwarcie strony w Safari.
profile-note-time = Po pobraniu masz osiem minut na zainstalowanie profilu, potem urządzenie go usuwa. Jeśli tak się stanie, po prostu pobierz go jeszcze raz.
profile-note-signed = Urządzenie podaje na czerwono, że profil jest niepodpisany („Not Signed”). Tutaj tak ma być: ten plik nie ma podpisu.
profile-note-password = Profil nie zawiera hasła. Urządzenie zapyta o nie podczas instalacji.
qr-button = Pokaż kod
qr-alt = Kod, który konfiguruje konto w Thunderbirdzie na Androida
qr-note = Kod zawiera Twój adres, Twoje imię i nazwisko oraz serwery, ale nie hasło.
qr-address = Twój adres e-mail

## Before a file is handed over

ask-title = Jeszcze jeden krok
ask-heading-profile = Twój profil konfiguracyjny
ask-heading-autoconfig = Twój plik ustawień
ask-heading-qr = Twój kod
ask-lead-address = Plik zawiera Twój adres, aby skonfigurować Twoje konto, a nie cudze.
ask-confirm-lead = Portolan poznał te ustawienia drogą, na której ktoś obcy mógł je podmienić. Twoje hasło do poczty trafi do tych serwerów, więc najpierw przyjrzyj się ich nazwom.
ask-confirm-domain = Domena Twojej poczty
ask-confirm-hosts = Serwery
ask-confirm-check = Znam te nazwy i należą one do mojego dostawcy.
ask-confirm-note = W razie wątpliwości zapytaj dostawcę o nazwy jego serwerów pocztowych i je porównaj.
ask-protocol = Sposób czytania poczty
ask-button = Dalej
ask-back = Wróć do ustawień

## The result: findings, chart, sources

findings-heading-wrong = Co jest nie tak i kto może to naprawić
findings-heading-better = Co mogłoby być lepiej i kto może to poprawić
admins-heading = Dla administratora poczty
admins-notes = Co jeszcze mogłoby być lepiej
findings-command = Polecenie, które to pokazuje
findings-configuration = Wiersze, które to naprawią
findings-remedy = Co zrobić
chart-heading = Mapa
chart-service = Usługa
chart-port = port { $port }
chart-certificate = Certyfikat
chart-words = Co znaczą te słowa
chart-no-call = bez połączenia
chart-said = Serwer powiedział: „{ $words }”
certificate-valid-until = Ważny do { $date }
certificate-none = Nie widziano
certificate-details = Szczegóły
certificate-subject = Wystawiony dla
certificate-issuer = Wystawiony przez
certificate-names = Dla nazw
certificate-validity = Ważność
certificate-from-to = od { $from } do { $to }
certificate-version = Szyfrowanie
certificate-mechanisms = Metody logowania
certificate-mechanisms-before = Metody logowania przed szyfrowaniem
unknown = nieznane
sources-heading = Skąd pochodzą te informacje
sources-heading-looked = Gdzie szukał Portolan
sources-lead = Te miejsca dowiadują się tylko o domenie i o niczym więcej.
sources-others = Sprawdzono także, bez wyniku
sources-authenticated = chronione przed podmianą
other-services-heading = Znaleziono również
mx-heading = Kto odbiera pocztę
mx-provider = Dostawca: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Zbadano { $time } UTC, czas badania: { $elapsed }.
chart-tally = { $works ->
    [0] nie działa żaden z { $all }
   *[other] działa { $works } z { $all }
}

# The DNS records of a published domain

dns-heading = Rekordy DNS dla domeny { $domain }
dns-lead = Dzięki tym rekordom aplikacje pocztowe same znajdują ustawienia domeny. Należy je umieścić w strefie domeny, gdziekolwiek jest ona prowadzona.
dns-steps-heading = W formularzu rejestratora
dns-steps = Rekord po rekordzie. „@” oznacza samą domenę; niektóre formularze wymagają zamiast tego pełnej nazwy. Jeśli celem jest sama kropka, rekord mówi, że takiej usługi nie ma.
dns-kind = Typ
dns-name = Nazwa
dns-value = Wartość lub cel
dns-priority = Priorytet
dns-weight = Waga
dns-port = Port
dns-zone-heading = Jako plik strefy

# Which signature a profile has

ask-signed = Profil jest podpisany: urządzenie podaje nazwę { $subject } i oznacza profil jako zweryfikowany („Verified”), jeśli ufa temu certyfikatowi.
ask-unsigned = Profil nie jest podpisany: urządzenie podaje na czerwono, że jest niepodpisany („Not Signed”). Zainstaluj go tylko wtedy, gdy przychodzisz tu ze strony swojego dostawcy.
