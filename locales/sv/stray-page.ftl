# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } svarar, men inte med en inställningsfil som går att använda. E-postappar hittar inställningarna på annat håll.
   *[other] { $url } svarar, men inte med en inställningsfil som går att använda. De här apparna stannar där och får inga inställningar: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Inget behöver göras. Det är prydligare att låta adressen svara 404, eller att lägga inställningsfilen även där.
   *[other] Låt adressen svara 404, eller lägg inställningsfilen där.
}
