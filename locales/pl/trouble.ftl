# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = Jeśli to nadal nie działa
help-replies = Moja aplikacja pokazuje komunikat
help-replies-label = Wklej to, co mówi Twoja aplikacja
help-replies-note = Tekst jest porównywany tutaj, w Twojej przeglądarce, ze znanymi komunikatami. Nigdzie nie jest wysyłany ani przechowywany.
help-replies-button = Co to znaczy?
help-replies-all = Wszystkie znane tu komunikaty
help-replies-offline = Nie udało się wczytać listy znanych komunikatów. Spróbuj ponownie, gdy będzie połączenie z internetem.
help-replies-none = Nie ma w tym żadnego ze znanych tu komunikatów. Co z tego jest najbliższe?

replies-title = Co znaczy komunikat
replies-heading = Co znaczy komunikat Twojej aplikacji pocztowej
replies-lead = Serwery i aplikacje pocztowe skarżą się w niewielu słowach. Tutaj przeczytasz, co znaczą znane komunikaty i co zrobić dalej.
replies-known-by = Po czym to poznać

reply-source-thunderbird = komunikaty w Thunderbirdzie 153
reply-source-imnxport = nazwy kodów w pliku nagłówkowym imnxport.h Microsoftu

reply-antivirus = Program antywirusowy stanął między Twoją aplikacją a serwerem pocztowym i pokazuje własny certyfikat.
reply-antivirus-step = Zajrzyj do programu antywirusowego: wyłącz w nim sprawdzanie szyfrowanej poczty, często nazywane osłoną poczty (mail shield) lub filtrem SSL (SSL filter), i spróbuj ponownie. Program nadal będzie sprawdzał każdy otwierany plik.
reply-certificate-expired = Termin ważności certyfikatu serwera minął albo zegar Twojego urządzenia wskazuje zły czas.
reply-certificate-expired-step = Sprawdź datę i godzinę w urządzeniu. Jeśli są poprawne, powiadom administratora poczty i nie potwierdzaj wyjątku.
reply-certificate-name = Serwer pokazuje certyfikat dla innej nazwy niż ta w Twojej aplikacji.
reply-certificate-name-step = Porównaj litera po literze nazwę serwera w aplikacji z tą, którą Portolan pokazuje dla Twojej domeny. Jeśli jest taka sama, powiadom administratora poczty i nie potwierdzaj wyjątku.
reply-certificate-unknown = Twoje urządzenie nie zna wystawcy certyfikatu, który mu pokazano.
reply-certificate-unknown-step = Nie potwierdzaj wyjątku. Jeśli według Portolana certyfikat Twojego serwera jest prawidłowy, inny certyfikat pokazuje coś między Tobą a serwerem: program antywirusowy albo sieć, w której jesteś. Spróbuj w innej sieci.
reply-wrong-security = Port i zabezpieczenia nie pasują do siebie: jedna strona zaczyna od szyfrowania, a druga bez niego.
reply-wrong-security-step = Ustaw w aplikacji port i zabezpieczenia dokładnie tak, jak Portolan pokazuje dla Twojej domeny. Porty 993, 995 i 465 idą w parze z SSL/TLS, a 143, 110 i 587 ze STARTTLS.
reply-without-encryption = Aplikacja nie zdołała połączyć się z szyfrowaniem i proponuje połączenie bez niego.
reply-without-encryption-step = Odpowiedz „Nie”: bez szyfrowania każdy po drodze może odczytać Twoje hasło. Porównaj serwer, port i zabezpieczenia w aplikacji z tymi, które Portolan pokazuje dla Twojej domeny; jeśli są takie same, spróbuj w innej sieci.
reply-tls-too-old = Twoja aplikacja i serwer nie znają wspólnego sposobu szyfrowania. Jedno z nich jest zbyt stare.
reply-tls-too-old-step = Zaktualizuj aplikację i urządzenie. Jeśli to nie pomoże, powiadom administratora poczty.
reply-over-quota = Skrzynka jest pełna.
reply-over-quota-step = Usuń duże wiadomości na stronie dostawcy i opróżnij tam kosz albo poproś o więcej miejsca. Jeśli to skrzynka osoby, do której piszesz, może to zrobić tylko ona.
reply-too-big = Wiadomość jest większa, niż przyjmuje serwer.
reply-too-big-step = Wyślij mniejszy załącznik albo link do pliku.
reply-sender-not-yours = Serwer nie pozwala wysyłać z tego adresu przy użyciu tego loginu.
reply-sender-not-yours-step = Ustaw w aplikacji ten adres nadawcy, który należy do loginu. Jeśli chcesz wysyłać także z innego adresu, poproś o to administratora poczty.
reply-no-such-recipient = Serwer twierdzi, że adres, na który piszesz, nie istnieje.
reply-no-such-recipient-step = Sprawdź ten adres litera po literze. Twoje ustawienia są w porządku: logowanie się udało i wolno Ci wysyłać.
reply-sending-refused = Serwer odmawia przekazania tej wiadomości dalej.
reply-sending-refused-step = Sprawdź, czy w aplikacji włączone jest logowanie dla poczty wychodzącej. Jeśli tak, wyślij cały tekst tego komunikatu do pomocy technicznej dostawcy: tylko tam widać przyczynę.
reply-sign-in-failed = Logowanie na stronie dostawcy się nie powiodło.
reply-sign-in-failed-step = Spróbuj ponownie i dokończ logowanie w oknie, które się otworzy; zezwól tam na ciasteczka. Jeśli Twój dostawca nie ma takiej strony, ustaw metodę logowania „Zwykłe hasło”.
reply-name-not-found = Twoje urządzenie nie znalazło serwera o tej nazwie.
reply-name-not-found-step = Porównaj litera po literze nazwę serwera w aplikacji z tą, którą Portolan pokazuje dla Twojej domeny. Jeśli jest poprawna, sprawdź, czy masz połączenie z internetem, i spróbuj w innej sieci.
reply-timed-out = Port serwera nie odpowiedział. Najczęściej blokuje go sieć, w której jesteś, albo program antywirusowy.
reply-refused = Aplikacja nie mogła się połączyć. Albo nazwa serwera lub port są błędne, albo blokuje je sieć, w której jesteś.
reply-dropped = Połączenie nawiązano, a potem je zerwano. Często robi to program antywirusowy albo zapora sieciowa.
reply-network-step = Porównaj serwer i port w aplikacji z tymi, które Portolan pokazuje dla Twojej domeny. Jeśli są takie same, spróbuj w innej sieci, na przykład w sieci telefonu. Które porty blokuje Twoja sieć, dowiesz się na stronie wyniku, w części „Czy moja sieć blokuje pocztę?”.
reply-found-nothing = Aplikacja sama nie znalazła żadnych ustawień.
reply-found-nothing-step = Wybierz w aplikacji konfigurację ręczną i wpisz ustawienia, które Portolan pokazuje dla Twojej domeny.
reply-file-open = Inni użytkownicy tego komputera mogą odczytać plik programu, dlatego program go nie używa.
reply-file-open-step = Nie pozwól nikomu innemu czytać pliku: uruchom chmod 600 z jego nazwą, która jest w komunikacie.
