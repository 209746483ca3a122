# Parts of a result: what they say of themselves.

own-forgotten = Twój adres został zapomniany.
guides-shown = Pokazane poniżej
guides-only-sending = Tutaj działa tylko wysyłanie, dlatego są kroki tylko dla tego, co wysyła i nigdy nie czyta poczty. Każda aplikacja pocztowa potrzebuje obu.
chart-tried = Wszystkie porty, które Portolan wypróbował, po jednym w wierszu. Zamknięty port nie jest błędem, jeśli działa inny.
guide-files-you = Tam, gdzie w plikach stoi { "YOU" }, wpisz to, co stoi przed znakiem @ w twoim adresie.
guide-files-fill = Możesz też pozwolić, by wypełniła to ta strona.
