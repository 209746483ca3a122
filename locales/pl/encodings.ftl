# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Jest zapisany w { $encoding }, a ta aplikacja czyta tylko UTF-8.
remark-encoding-garbled = Jest zapisany w { $encoding }, ale ta aplikacja uznaje wszystko za UTF-8: polskie znaki i inne pisma wychodzą błędnie.
remark-encoding-untold = Jest zapisany w { $encoding }. Nie wiadomo, czy ta aplikacja to czyta.
finding-check-encoding = Plik ustawień pod { $subject } jest zapisany w { $encoding }, czego { $client } nie potrafi odczytać.
finding-check-encoding-remedy = Zapisz plik jako UTF-8 bez znacznika kolejności bajtów i zmień na UTF-8 kodowanie podane w jego pierwszym wierszu.
finding-autoconfig-encoding = Plik ustawień domeny { $domain } nie jest zapisany w UTF-8. Te aplikacje nic wtedy z niego nie biorą: { $clients }.
finding-autoconfig-encoding-remedy = Zapisz plik jako UTF-8 bez znacznika kolejności bajtów i zmień na UTF-8 kodowanie podane w jego pierwszym wierszu.
