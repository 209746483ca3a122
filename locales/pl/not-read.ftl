# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Nie wiadomo, czy pod { $url } jest plik ustawień ({ $detail }).
finding-autoconfig-not-read-remedy = Jeśli ma tam być, udostępnij go dokładnie pod tym adresem: w ciągu kilku sekund, bez logowania, bez przekierowania na inny port i w rozmiarze najwyżej 256 KiB. Jeśli nie, niech ten adres odpowiada kodem 404, albo usuń nazwę z DNS.
