# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = antwortet, weist Portolan aber ab
ports-say-away = Über { $family } Antwort, aber Portolan wird abgewiesen: { $ports }.
