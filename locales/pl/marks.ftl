# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = otwarty, także bez szyfrowania
ports-say-lax = Przez { $family } otwarte, także bez szyfrowania: { $ports }.
ports-mark-stuck = odpowiada, ale Portolan nie może pójść dalej
ports-say-stuck = Przez { $family } odpowiedź, ale Portolan nie może pójść dalej: { $ports }.
ports-mark-closed = zamknięty
ports-say-closed = Przez { $family } zamknięte: { $ports }.
ports-mark-unreached = brak odpowiedzi albo brak adresu
ports-say-unreached = Przez { $family } brak odpowiedzi albo brak adresu: { $ports }.
verdict-ok-lax = Działa, także bez szyfrowania
verdict-ok-lax-meaning = Serwer odpowiedział i nie wymaga szyfrowania: pyta o hasła także bez niego albo, na porcie 25, w ogóle go nie oferuje. Administrator poczty może to naprawić.
