# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Het is niet bekend of er een instellingenbestand staat op { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = Als daar een hoort te staan, lever het dan op precies dit adres: binnen een paar seconden, zonder aanmelding, zonder doorverwijzing naar een andere poort en in hoogstens 256 KiB. Zo niet, laat het adres dan 404 antwoorden, of verwijder de naam uit de DNS.
