# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider } ma początkowo wyłączone: { $protocols }. Włącz to na koncie, zanim skonfigurujesz aplikację.
login-app-password = { $provider } nie przyjmuje zwykłego hasła w aplikacjach pocztowych. Utwórz na koncie hasło aplikacji i wpisz je zamiast zwykłego. Jeśli konto tego nie oferuje, najpierw włącz weryfikację dwuetapową.
login-two-step = Jeśli konto { $provider } wymaga przy logowaniu drugiego kroku, zwykłe hasło nie działa w aplikacjach pocztowych. Utwórz wtedy hasło aplikacji.
login-mail-password = { $provider } wymaga hasła ustawionego dla tej skrzynki, a nie hasła konta klienta.
login-api-key = { $provider } wymaga zamiast hasła klucza utworzonego dla programów.
login-bridge-password = { $provider } wymaga hasła, które jego program pośredniczący pokazuje na Twoim komputerze, a nie hasła konta.
login-oauth-only = { $provider } nie przyjmuje haseł w aplikacjach pocztowych. Wybierz aplikację, która otwiera stronę logowania tego dostawcy ({ $provider }).
