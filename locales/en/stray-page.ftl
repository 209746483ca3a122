# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } answers, but not with a settings file that can be used. Mail apps find the settings elsewhere.
   *[other] { $url } answers, but not with a settings file that can be used. These apps stop there and take no settings: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Nothing has to be done. It is tidier to let this address answer 404, or to put the settings file there, too.
   *[other] Let this address answer 404, or put the settings file there.
}
