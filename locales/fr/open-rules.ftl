# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-tls = { $rule } : on ne sait pas. Rien de ce qui a été vu ne s’y oppose, mais on n’a pas demandé à chaque serveur s’il refuse les versions antérieures à TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule } : on ne sait pas. Rien de ce qui a été vu ne s’y oppose, mais tout n’a pas été examiné : { $places }
    [one] { $rule } : on ne sait pas. Rien de ce qui a été vu ne s’y oppose, mais tout n’a pas été examiné : { $places } et un autre serveur
   *[other] { $rule } : on ne sait pas. Rien de ce qui a été vu ne s’y oppose, mais tout n’a pas été examiné : { $places } et { $more } autres serveurs
}
compliance-open-logins = { $more ->
    [0] { $rule } : on ne sait pas. Rien de ce qui a été vu ne s’y oppose, mais derrière le chiffrement dès le début, aucune authentification n’était visible : { $places }
    [one] { $rule } : on ne sait pas. Rien de ce qui a été vu ne s’y oppose, mais derrière le chiffrement dès le début, aucune authentification n’était visible : { $places } et un autre serveur
   *[other] { $rule } : on ne sait pas. Rien de ce qui a été vu ne s’y oppose, mais derrière le chiffrement dès le début, aucune authentification n’était visible : { $places } et { $more } autres serveurs
}
