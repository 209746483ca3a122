# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = يجيب، لكنه يرفض Portolan
ports-say-away = عبر { $family }، منافذ تجيب لكنها ترفض Portolan: { $ports }.
