# Parts of a result: what they say of themselves.

own-forgotten = Twój adres został zapomniany.
guide-files-you = Tam, gdzie w plikach stoi { "YOU" }, wpisz to, co stoi przed znakiem @ w twoim adresie.
guide-files-fill = Możesz też pozwolić, by wypełniła to ta strona.
