# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Plik ustawień domeny { $domain } zaczyna się znacznikiem kolejności bajtów. Te aplikacje nic wtedy z niego nie biorą: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Zapisz plik jako UTF-8 bez znacznika kolejności bajtów.

finding-autoconfig-lacks = W pliku ustawień domeny { $domain } czegoś brakuje albo ma to postać, której nie każda aplikacja przyjmuje: { $what }. Te aplikacje nie skonfigurują się według niego same: { $clients }.
finding-autoconfig-lacks-remedy = Zapisz to tak jak w wierszu poniżej.

finding-autoconfig-section = W pliku ustawień domeny { $domain }, w sekcji typu { $type }, czegoś brakuje albo ma to postać, której nie każda aplikacja przyjmuje: { $what }. Te aplikacje nie skonfigurują się według niego same: { $clients }.
finding-autoconfig-section-remedy = Zapisz to tak jak w wierszu poniżej albo usuń sekcję.

detail-stumbles = niektóre aplikacje pocztowe potykają się o jego treść
