# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

# The title of the picture that is saved as a file.
ports-title = Los servidores de correo de { $domain }
ports-caption = Cada servidor es un puerto de mar, y cada marca, uno de sus puertos de red. Las tablas de abajo dicen lo mismo con palabras.
# Names of servers in red are those of the settings that the page shows.
ports-chosen = un servidor de su configuración
ports-more = { $count ->
    [one] Un servidor más
   *[other] { $count } servidores más
}
ports-save = Guardar esta imagen

# What a mark means.
ports-mark-safe = abierto y seguro
ports-mark-unsafe = abierto, pero no seguro
ports-mark-blank = no se llamó

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = Por { $family }, abiertos y seguros: { $ports }.
ports-say-unsafe = Por { $family }, abiertos, pero no seguros: { $ports }.
ports-say-blank = Por { $family }, no se llamó: { $ports }.
