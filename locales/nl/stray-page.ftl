# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } antwoordt, maar niet met een bruikbaar instellingenbestand. Mailapps vinden de instellingen ergens anders.
   *[other] { $url } antwoordt, maar niet met een bruikbaar instellingenbestand. Deze apps blijven daar steken en nemen geen instellingen over: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Er hoeft niets te gebeuren. Netter is het om dit adres met 404 te laten antwoorden, of het instellingenbestand ook daar neer te zetten.
   *[other] Laat dit adres met 404 antwoorden, of zet het instellingenbestand daar neer.
}
