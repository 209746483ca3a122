# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = répond, mais refuse Portolan
ports-say-away = En { $family }, ports qui répondent, mais refusent Portolan : { $ports }.
