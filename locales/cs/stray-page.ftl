# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } odpovídá, ale ne použitelným souborem s nastavením. Poštovní aplikace najdou nastavení jinde.
   *[other] { $url } odpovídá, ale ne použitelným souborem s nastavením. Tyto aplikace se tam zastaví a žádné nastavení nezískají: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Není třeba nic dělat. Čistší je nechat tuto adresu odpovídat 404, nebo na ni soubor s nastavením umístit také.
   *[other] Nechte tuto adresu odpovídat 404, nebo na ni umístěte soubor s nastavením.
}
