# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } responde, pero no con un archivo de configuración que se pueda usar. Las aplicaciones de correo encuentran la configuración en otro lugar.
   *[other] { $url } responde, pero no con un archivo de configuración que se pueda usar. Estas aplicaciones se detienen ahí y no toman ninguna configuración: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] No hay que hacer nada. Es más ordenado que esta dirección responda 404 o que el archivo de configuración esté también allí.
   *[other] Haga que esta dirección responda 404 o ponga allí el archivo de configuración.
}
