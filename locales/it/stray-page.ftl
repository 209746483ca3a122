# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } risponde, ma non con un file di impostazioni utilizzabile. Le app di posta trovano le impostazioni altrove.
   *[other] { $url } risponde, ma non con un file di impostazioni utilizzabile. Queste app si fermano lì e non ricavano alcuna impostazione: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Non c’è niente da fare. È più ordinato far rispondere 404 a questo indirizzo, o mettere anche lì il file di impostazioni.
   *[other] Fai rispondere 404 a questo indirizzo, o mettici il file di impostazioni.
}
