# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } nie przyjmuje haseł w aplikacjach pocztowych. Ta aplikacja otwiera stronę logowania tego dostawcy ({ $provider }): wpisz hasło tam i nigdzie indziej.
sign-in-unknown = { $provider } nie przyjmuje haseł w aplikacjach pocztowych, a nie wiadomo tu, czy ta aplikacja otwiera stronę logowania tego dostawcy. Dodaj swój adres i sprawdź: jeśli aplikacja sama pyta o hasło, zamiast otworzyć tę stronę, przerwij i użyj innej aplikacji.
sign-in-never = { $provider } nie przyjmuje haseł w aplikacjach pocztowych, a ta aplikacja nie otwiera strony logowania tego dostawcy. Nie może się zalogować; użyj innej aplikacji.
sign-in-helper = { $provider } nie przyjmuje haseł od programów, więc w tej postaci te pliki nie zadziałają: zamiast hasła potrzebny jest token OAuth 2.0, który pobiera program pomocniczy, a metodę logowania trzeba zmienić. Jeśli nic Ci to nie mówi, użyj aplikacji, która robi to sama.
sign-in-operator = { $provider } nie przyjmuje haseł w aplikacjach pocztowych. Kto prowadzi tę pocztę przez przeglądarkę, może sprawić, że otworzy ona stronę logowania tego dostawcy ({ $provider }); wtedy przy logowaniu jest do tego przycisk. Jeśli go nie ma, zapytaj o niego.
sign-in-sending = { $provider } nie przyjmuje haseł w aplikacjach pocztowych. Tylko do wysyłania hasło jest jeszcze przyjmowane, jeśli pozwala na to administrator Twojej organizacji (SMTP AUTH); od końca 2026 roku jest to wyłączone, dopóki administrator nie włączy tego ponownie. Zapytaj, zanim zaczniesz, a jeśli jest wyłączone, poproś o inny sposób, na przykład przekaźnik.
sign-in-apps = Te aplikacje same otwierają stronę logowania ({ $provider }):
sign-in-ask = Zapytaj dostawcę ({ $provider }), które aplikacje mogą się zalogować.
guide-way-sign-in = Szybki sposób: zaloguj się u dostawcy ({ $provider })
fact-sign-in = Ta aplikacja zna stronę logowania tego dostawcy ({ $provider }).
fact-password-direct = Ta aplikacja loguje się na serwerach Twojego dostawcy samodzielnie, z Twojego urządzenia. O ile tu wiadomo, nie pośredniczy w tym żaden serwer producenta.
complaint-sending-sign-in = Aplikacja odbiera, ale nie wysyła: serwer wychodzący też wymaga logowania. Ustaw również tam tę samą metodę logowania.
