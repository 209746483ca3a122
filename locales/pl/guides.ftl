# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Odczytane w kodzie źródłowym programu
confidence-specification = Według specyfikacji
confidence-vendor-page = Ze strony producenta
confidence-third-party = Od osób trzecich, tutaj nie sprawdzono
confidence-unchecked = Nie sprawdzono

guide-way-file = Szybki sposób: pobierz profil
guide-way-code = Szybki sposób: zeskanuj kod
guide-way-code-elsewhere = Albo zeskanuj kod z innego ekranu
guide-way-quick = Szybki sposób: niech aplikacja poszuka sama
guide-way-by-hand = Albo wpisz wszystko ręcznie
guide-way-node = Node.js, z Nodemailerem
guide-way-php = PHP, z PHPMailerem
guide-way-python = Python, z smtplib
guide-way-postfix = Własny serwer, z Postfiksem

fact-source-macos = obserwacje innej osoby w macOS 15.5
fact-source-apple-deployment = to, co inni piszą o przewodniku wdrożeniowym Apple
fact-source-server-projects = notatki kilku projektów serwerów pocztowych
fact-source-android-code = lektura kodu źródłowego aplikacji
fact-source-android-export = własny format eksportu kont tej aplikacji, wersja 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = kopia podręcznika eM Client
fact-source-isync = cudze przykłady dla isync 1.5

## What the fields are called on the apps' screens

label-email-address = Adres e-mail
label-password = Hasło
label-protocol = Protokół
label-hostname = Nazwa hosta
label-host-name = Nazwa hosta
label-server = Serwer
label-port = Port
label-incoming-port = Serwer przychodzący: port
label-outgoing-port = Serwer wychodzący: port
label-connection-security = Bezpieczeństwo połączenia
label-encryption-method = Metoda szyfrowania
label-security = Zabezpieczenia
label-authentication-method = Metoda uwierzytelniania
label-username = Nazwa użytkownika
label-login = Login
label-account-type = Typ konta
label-server-type = Typ serwera
label-incoming-server = Serwer przychodzący
label-outgoing-server = Serwer wychodzący
label-incoming-mail-server = Serwer poczty przychodzącej
label-outgoing-mail-server = Serwer poczty wychodzącej
label-override-port = Zmień port domyślny
label-user-name = Nazwa użytkownika

## What many guides say

guide-kind = Wybierz rodzaj konta:
guide-incoming = Serwer poczty przychodzącej:
guide-outgoing = Serwer poczty wychodzącej:
guide-outgoing-own-login = Serwer poczty wychodzącej. Wymaga logowania; jeśli aplikacja o to pyta, włącz je i wpisz te dane:
guide-finish = Zakończ. Potem wyślij wiadomość do siebie i zobacz, czy dojdzie.

guide-screens-told = Nazwy menu i pól w tej instrukcji pochodzą z podanego tu źródła. Różnią się między wersjami: jeśli nie ma jakiegoś słowa, poszukaj takiego, które znaczy to samo.
guide-screens-unchecked = Nikt tu nie porównał nazw menu i pól z tej instrukcji z ekranami aplikacji. Jeśli nie ma jakiegoś słowa, poszukaj takiego, które znaczy to samo.
guide-others-work = Jeśli proponowane jest to, co na tej stronie stoi pod „{ settings-others }”, też będzie dobrze.
guide-names = Nazwy w tych plikach pochodzą z podręczników programów. Wersje mogą się różnić.
guide-lacks-imap = Ta aplikacja czyta pocztę tylko przez IMAP, a serwera IMAP tutaj nie znaleziono. Wybierz inną aplikację.
guide-complaints = Jeśli pojawi się błąd
guide-file-confirm = Pokaż pliki
guide-file-waits = ten plik pojawi się, gdy potwierdzisz serwery powyżej.
guide-file-none = Nie ma sprawdzonych ustawień, których ten program mógłby użyć, więc nie ma tu gotowego pliku. Użyj poniższych wartości, a o to, czego brakuje, zapytaj dostawcę.

fact-finds-unknown = Nie wiemy, czy ta aplikacja szuka ustawień publikowanych przez domenę. Jeśli sama uzupełni serwery, porównaj je z podanymi tutaj.
fact-finds-nothing = Ustawienia nie są wyszukiwane samoczynnie; trzeba wprowadzić to, co tu podano.

complaint-password = Aplikacja twierdzi, że hasło jest błędne: zaloguj się na stronie swojego dostawcy tą samą nazwą i tym samym hasłem. Jeśli to działa, dostawca może wymagać hasła utworzonego dla aplikacji; co wtedy zrobić, jest napisane na górze tej instrukcji albo powie to dostawca.
complaint-connection = Aplikacja nie może się połączyć albo długo czeka: spróbuj w innej sieci, na przykład w sieci telefonu. Jeśli tam działa, przeszkadza sieć albo program antywirusowy.
complaint-certificate = Aplikacja ostrzega przed certyfikatem: nie kontynuuj. Porównaj nazwę serwera litera po literze. Jeśli jest poprawna, powiadom dostawcę.
complaint-sending = Aplikacja odbiera, ale nie wysyła: serwer wychodzący też wymaga logowania. Wpisz nazwę i hasło również tam, nawet jeśli pole jest oznaczone jako opcjonalne.
complaint-web = Nie można się połączyć: tutaj łączy się nie Twój komputer, lecz serwer WWW, a jego zapora sieciowa może zamykać porty poczty. Wie to jego administrator.
complaint-pass = Program pyta o hasło albo twierdzi, że go nie ma: uruchom osobno polecenie, które podaje hasło, i sprawdź, czy wypisuje hasło w pierwszym wierszu i nic więcej w nim.
complaint-host-blocks = Nie można się połączyć: wiele firm hostingowych zamyka porty wysyłania. Zapytaj swoją, który z portów 465 i 587 jest otwarty.
complaint-printer-tls = Nie można się połączyć, choć wszystko się zgadza: stare urządzenia znają tylko TLS 1.0 lub 1.1, których serwery dziś nie przyjmują. Sprawdź, czy jest nowsze oprogramowanie układowe.
complaint-printer-clock = Urządzenie uznaje certyfikat za nieważny: ustaw jego datę i godzinę. Jeśli ma listę zaufanych certyfikatów, zaktualizuj ją. Nie wyłączaj sprawdzania.
