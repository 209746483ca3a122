# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = risponde, ma respinge Portolan
ports-say-away = Via { $family }, porte che rispondono, ma respingono Portolan: { $ports }.
