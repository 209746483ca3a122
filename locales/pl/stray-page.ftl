# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } odpowiada, ale nie plikiem ustawień, którego można użyć. Aplikacje pocztowe znajdują ustawienia gdzie indziej.
   *[other] { $url } odpowiada, ale nie plikiem ustawień, którego można użyć. Te aplikacje zatrzymują się tam i nie biorą żadnych ustawień: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Nie trzeba nic robić. Porządniej jest, gdy ten adres odpowiada 404 albo gdy plik ustawień jest także tam.
   *[other] Niech ten adres odpowiada 404 albo umieść tam plik ustawień.
}
