# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } responde, mas não com um arquivo de configurações que possa ser usado. Os apps de e-mail encontram as configurações em outro lugar.
   *[other] { $url } responde, mas não com um arquivo de configurações que possa ser usado. Estes apps param ali e não obtêm nenhuma configuração: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Não é preciso fazer nada. Fica mais arrumado se este endereço responder 404, ou se o arquivo de configurações estiver também nele.
   *[other] Faça este endereço responder 404, ou coloque nele o arquivo de configurações.
}
