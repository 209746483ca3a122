# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = responde, pero rechaza a Portolan
ports-say-away = Por { $family }, responden, pero rechazan a Portolan: { $ports }.
