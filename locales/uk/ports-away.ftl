# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = відповідає, але не впускає Portolan
ports-say-away = Через { $family } відповідає, але не впускає Portolan: { $ports }.
