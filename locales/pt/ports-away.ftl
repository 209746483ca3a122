# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = responde, mas rejeita o Portolan
ports-say-away = Por { $family }, portas que respondem, mas rejeitam o Portolan: { $ports }.
