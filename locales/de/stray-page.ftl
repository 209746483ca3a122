# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } antwortet, aber nicht mit einer brauchbaren Einstellungsdatei. Mail-Apps finden die Einstellungen anderswo.
   *[other] { $url } antwortet, aber nicht mit einer brauchbaren Einstellungsdatei. Diese Apps bleiben dort stehen und übernehmen keine Einstellungen: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Es ist nichts zu tun. Ordentlicher ist es, diese Adresse mit 404 antworten zu lassen oder die Einstellungsdatei auch dorthin zu legen.
   *[other] Lassen Sie diese Adresse mit 404 antworten, oder legen Sie die Einstellungsdatei dorthin.
}
