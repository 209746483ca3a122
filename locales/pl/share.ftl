# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Wyślij ten wynik, wydrukuj go lub otwórz na telefonie
share-send = Wyślij
share-lead = Link prowadzi do tego wyniku. Kto go otworzy, zobaczy kroki dla swojego urządzenia.
share-lead-guide = Kto otworzy link, zobaczy ten wynik z tymi krokami: { $guide }.
share-at = Strona, która się otworzy
share-at-page = ta, w obecnej postaci
share-copy = Kopiuj link
share-on = Udostępnij
share-with-me = Umieść mój adres w linku
share-with-me-note = To, co stoi przed znakiem @, trafia do linku za znak #, do części, którą przeglądarki zachowują dla siebie. Każdy, kto dostanie link, może to odczytać.
share-phone = Otwórz na telefonie
share-code = Skieruj aparat telefonu na ten kod, a ta strona otworzy się w telefonie. Kod zawiera poniższy link i nic więcej.
share-code-alt = Kod z linkiem do tej strony
share-code-local = Z tym serwerem można się połączyć tylko z tego komputera, więc kod działa wyłącznie tutaj.
share-print = Wydrukuj
share-print-holds = Jedna kartka z ustawieniami i kodem, w sam raz na tablicę ogłoszeń. Zawiera domenę, bez części przed znakiem @.
share-print-button = Wydrukuj kartkę
share-kept = Co przechowuje ta przeglądarka
share-kept-note = Wyniki dla ostatnich 20 domen pozostają w tej przeglądarce, aby można było pokazać Ci, co się zmieniło. Nie ma wśród nich tego, co stoi przed znakiem @.
share-forget = Zapomnij te wyniki
share-forgotten = Zapomniano

sheet-for = Ustawienia poczty dla domeny
sheet-scan = Zeskanuj ten kod, aby zobaczyć kroki dla dowolnego urządzenia:
sheet-scan-alt = Kod z linkiem do tych ustawień
sheet-password = Twoje hasło należy tylko do Ciebie. Nikt nie potrzebuje go, aby pomóc Ci z tymi ustawieniami.

changes-heading = Co się zmieniło
changes-none = Nic się nie zmieniło, odkąd ta przeglądarka widziała ten wynik ostatnim razem ({ $date }).
changes-some = Odkąd ta przeglądarka widziała ten wynik ostatnim razem ({ $date }):
changes-head = Było „{ $before }”, a teraz jest „{ $now }”.
changes-port = { $port } – było: { $before }. Teraz: { $now }.
changes-setting = { $setting } – stan tego ustawienia jest teraz inny.
changes-setting-new = Nowe: { $setting }
changes-setting-gone = Już nie jest zalecane: { $setting }

about-kept-browser = Wyniki dla ostatnich 20 domen pozostają w Twojej własnej przeglądarce, aby mogła Ci pokazać, co się zmieniło: czy poszczególne porty działały i jakie były ustawienia. Nie ma wśród nich tego, co stoi przed znakiem @, nic z tego nie jest wysyłane, a przycisk pod każdym wynikiem je usuwa.
