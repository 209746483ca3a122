# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Není známo, zda je na { $url } soubor s nastavením ({ $detail }).
finding-autoconfig-not-read-remedy = Pokud tam má být, poskytujte ho přímo na této adrese: do několika sekund, bez přihlášení, bez přesměrování na jiný port a o velikosti nejvýše 256 KiB. Pokud ne, ať adresa odpovídá kódem 404, nebo odstraňte jméno z DNS.
