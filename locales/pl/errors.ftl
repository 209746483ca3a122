# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = Nic nie wpisano. Wpisz swój adres e-mail, na przykład ana@example.org.
error-address-no-domain = Po znaku @ nic nie ma. Dopisz dalszą część, na przykład example.org.
error-address-no-local-part = Przed znakiem @ nic nie ma. Wpisz cały adres, na przykład ana@example.org.
error-address-two-ats = Są tu dwa znaki @. Adres ma tylko jeden; usuń to, co wklejono dwa razy.
error-address-bad-local-part = To, co stoi przed znakiem @, nie może być częścią adresu e-mail. Sprawdź, czy nie ma tam spacji lub przecinków i czy nie brakuje liter.
error-address-ip = To jest numer komputera, a nie adres e-mail. Wpisz nazwę, która w Twoim adresie stoi po znaku @, na przykład example.org.
error-address-localhost = „localhost” oznacza ten właśnie komputer i nie ma poczty w internecie. Wpisz adres, na który piszą do Ciebie inni.
error-address-single-label = Domena pocztowa zawiera kropkę, jak w example.org. Dopisz brakującą końcówkę.
error-address-label-too-long = Część między dwiema kropkami jest dłuższa niż dozwolone w domenie 63 znaki. Sprawdź, czy do adresu nie wklejono czegoś przez pomyłkę.
error-address-too-long = To jest dłuższe, niż może być domena. Sprawdź, czy do adresu nie wklejono czegoś przez pomyłkę.
error-address-bad-domain = To, co stoi po znaku @, nie jest nazwą domeny. Sprawdź, czy nie ma tam spacji, podkreśleń lub dwóch kropek z rzędu.

## What this server could not do

error-no-name-server = Ten serwer nie może połączyć się z żadnym serwerem nazw, więc niczego nie sprawdzi. O Twojej poczcie to nic nie mówi. Spróbuj ponownie za kilka minut; jeśli prowadzisz ten serwer, sprawdź jego sieć i ustawienie nameserver.
error-no-route = Ten serwer nie ma w tej chwili wyjścia do internetu, więc nie może zapytać żadnego serwera pocztowego. O Twojej poczcie to nic nie mówi. Spróbuj ponownie za kilka minut; jeśli prowadzisz ten serwer, sprawdź jego sieć.
error-rate-limited = { $seconds ->
    [one] Zapytań było bardzo dużo. Odczekaj jedną sekundę i spróbuj ponownie.
    [few] Zapytań było bardzo dużo. Odczekaj { $seconds } sekundy i spróbuj ponownie.
    [many] Zapytań było bardzo dużo. Odczekaj { $seconds } sekund i spróbuj ponownie.
   *[other] Zapytań było bardzo dużo. Odczekaj { $seconds } sekundy i spróbuj ponownie.
}
error-busy = W tej chwili sprawdza się tu bardzo wiele domen. Spróbuj ponownie za kilka sekund.
error-lookup-closed = Ten serwer sprawdza tylko domeny, dla których publikuje ustawienia, a ta do nich nie należy. Sprawdź, czy w adresie nie ma literówki, albo zapytaj o ustawienia swojego dostawcę poczty.
error-not-found = Nie ma tu żadnej strony. Zacznij od nowa od swojego adresu e-mail.
error-address-missing = Potrzebny jest tu adres. Podaj go, na przykład ana@example.org, albo zacznij od nowa na pierwszej stronie.
error-not-published = Ten serwer nie publikuje ustawień dla tej domeny. Sprawdź, czy w adresie nie ma literówki, albo zacznij od nowa na pierwszej stronie.
error-no-settings = Do pliku trafiają tylko sprawdzone ustawienia, do czytania poczty i do wysyłania, a tu nie wszystkie zostały sprawdzone. Strona domeny mówi, co znaleziono i kto może to naprawić.
error-other-domain = Ten adres należy do innej domeny niż ta strona. Wpisz adres z tej domeny albo zacznij od nowa na pierwszej stronie.
error-bad-request = To zapytanie jest niepełne albo niezrozumiałe. Wróć i spróbuj jeszcze raz od pierwszej strony.
error-cross-site = To zapytanie wysłała w Twoim imieniu inna strona, więc nie zostało wykonane. Otwórz tutaj pierwszą stronę i zacznij od niej.
error-method-not-allowed = Ta strona nie przyjmuje tego, co do niej wysłano. Zacznij od nowa od swojego adresu e-mail.
error-too-large = To więcej, niż ten serwer czyta. Skróć to i spróbuj ponownie.
error-cannot-carry = Te ustawienia nie mieszczą się w pliku tego rodzaju. Wybierz inny plik albo wpisz ustawienia ręcznie.
error-not-ready = Ta domena nie została jeszcze zbadana. Spróbuj ponownie za kilka sekund.
error-timeout = Trwało to zbyt długo i zostało przerwane. Spróbuj ponownie.
error-internal = Na tym serwerze coś się nie powiodło i zostało to odnotowane. O Twojej poczcie to nic nie mówi. Spróbuj ponownie; jeśli to nie minie, powiadom operatora tego serwera.
error-intrusive-not-ours = { $domain } nie jest domeną z tej konfiguracji, a --intrusive wysyła coś, czego nie należy wysyłać cudzym serwerom. Opublikuj domenę w pliku wskazanym przez --config i spróbuj ponownie.
error-no-such-client = Nie ma tu klienta „{ $name }”. Znane: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Brakuje znaku @. Wpisz cały adres, na przykład ana@example.org, albo tylko to, co jest po znaku @.
