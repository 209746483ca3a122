# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Czy moja sieć blokuje pocztę?
vantage-lead = Strona WWW nie ma dostępu do portów poczty, więc nie może wypróbować ich z Twojego miejsca. Te polecenia mogą. Są częścią Twojego systemu, otwierają połączenie i z powrotem je zamykają, a nie wysyłają przy tym nazwy użytkownika ani hasła. Uruchom je na komputerze w sieci, o którą chodzi.
vantage-powershell = Windows: w PowerShellu
vantage-terminal = macOS i Linux: w terminalu
vantage-powershell-ports = Otwiera połączenie z każdym portem i mówi, czy się to udało, po słowie TcpTestSucceeded.
vantage-terminal-ports = Otwiera połączenie z każdym portem, czeka na nie najwyżej pięć sekund i mówi, czy się to udało.
vantage-terminal-certificates = Rozpoczyna szyfrowanie z każdym serwerem i wypisuje, czyj certyfikat zobaczono. Tak widać, czy ktoś stoi pośrodku, na przykład program antywirusowy.
vantage-copy = Kopiuj polecenia
vantage-copy-which = Kopiuj polecenia: { $program }
vantage-label = Wklej to, co wypisują polecenia, razem z wpisanymi wierszami
vantage-note = Tekst jest odczytywany tutaj, w Twojej przeglądarce. Nigdzie nie jest wysyłany ani przechowywany.
vantage-button = Co to znaczy?

vantage-state-open = { $host }, port { $port }: otwarty
vantage-state-blocked = { $host }, port { $port }: brak połączenia, choć Portolan je uzyskuje
vantage-state-refused = { $host }, port { $port }: odmowa, choć Portolana serwer wpuszcza
vantage-state-no-name = { $host }: nie znaleziono tej nazwy
vantage-state-no-tls = { $host }, port { $port }: otwarty, ale szyfrowanie nie zaczyna się tak jak w rozmowie z Portolanem
vantage-state-foreign = { $host }, port { $port }: pokazuje inny certyfikat niż Portolanowi, wystawiony przez „{ $issuer }”

vantage-conclusion-open = Wszystkie wypróbowane porty są otwarte, więc sieć nie przeszkadza. Jeśli aplikacja nadal zawodzi, sprawdź w niej nazwę użytkownika, hasło i zabezpieczenia.
vantage-conclusion-other = Port { $port } serwera { $host } jest w Twojej sieci zablokowany. Port { $otherport } serwera { $otherhost } działa: ustaw w aplikacji ten serwer i ten port, z zabezpieczeniami { $security }.
vantage-conclusion-blocked = Port { $port } serwera { $host } jest w Twojej sieci zablokowany. Poproś administratora tej sieci, aby go otworzył, albo użyj innej sieci.
vantage-conclusion-several = W Twojej sieci są zablokowane: { $ports }. Poproś administratora tej sieci, aby je otworzył, albo użyj innej sieci.
# One of these ports, in a list.
vantage-conclusion-several-port = port { $port } serwera { $host }
vantage-conclusion-all = Wszystkie wypróbowane porty są w Twojej sieci zablokowane. Poproś administratora tej sieci, aby je otworzył, albo użyj innej sieci, na przykład sieci telefonu.
vantage-conclusion-no-name = W Twojej sieci nie można znaleźć nazwy { $host }. Sprawdź, czy masz połączenie z internetem, i spróbuj w innej sieci.
vantage-conclusion-no-tls = Coś między Tobą a serwerem { $host } odpowiada w jego imieniu. Najczęściej jest to program antywirusowy na komputerze: wyłącz w nim sprawdzanie poczty i spróbuj ponownie.
vantage-conclusion-foreign = Coś między Tobą a serwerem { $host } otwiera szyfrowanie i pokazuje własny certyfikat, wystawiony przez „{ $issuer }”. Najczęściej jest to program antywirusowy na komputerze: wyłącz w nim sprawdzanie poczty i spróbuj ponownie. Jeśli to nie on, zapytaj administratora tej sieci.
vantage-conclusion-unread = Nie ma tu niczego, co wypisują te polecenia. Wklej wszystko, co wypisują, razem z wpisanymi wierszami.
