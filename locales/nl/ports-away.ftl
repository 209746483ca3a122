# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = antwoordt, maar weigert Portolan
ports-say-away = Via { $family } wel antwoord, maar Portolan wordt geweigerd: { $ports }.
