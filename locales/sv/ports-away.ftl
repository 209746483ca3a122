# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = svarar, men avvisar Portolan
ports-say-away = Över { $family }, svarar, men avvisar Portolan: { $ports }.
