# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } répond, mais pas avec un fichier de paramètres utilisable. Les applications de messagerie trouvent les paramètres ailleurs.
   *[other] { $url } répond, mais pas avec un fichier de paramètres utilisable. Ces applications s’arrêtent là et ne prennent aucun paramètre : { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Il n’y a rien à faire. Il est plus net de faire répondre 404 à cette adresse, ou d’y placer aussi le fichier de paramètres.
   *[other] Faites répondre 404 à cette adresse, ou placez-y le fichier de paramètres.
}
