# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = odpovídá, ale Portolan odmítá
ports-say-away = Přes { $family } odpovídá, ale Portolan odmítá: { $ports }.
