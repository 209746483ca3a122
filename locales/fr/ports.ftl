# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = Les serveurs de messagerie de { $domain }
ports-caption = Chaque serveur est un havre, et chaque repère l’un de ses ports. Les tableaux plus bas disent la même chose en mots.
ports-chosen = un serveur de vos paramètres
ports-more = { $count ->
    [one] { $count } autre serveur
   *[other] { $count } autres serveurs
}
ports-save = Enregistrer cette image

# What a mark means.
ports-mark-safe = ouvert et sûr
ports-mark-unsafe = ouvert, mais pas sûr
ports-mark-blank = pas contacté

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = En { $family }, ports ouverts et sûrs : { $ports }.
ports-say-unsafe = En { $family }, ports ouverts, mais pas sûrs : { $ports }.
ports-say-blank = En { $family }, ports pas contactés : { $ports }.
