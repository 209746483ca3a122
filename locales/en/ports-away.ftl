# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = answers, and turns Portolan away
ports-say-away = Over { $family }, answers, and turns Portolan away: { $ports }.
