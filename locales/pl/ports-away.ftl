# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = odpowiada, ale nie wpuszcza Portolana
ports-say-away = Przez { $family } odpowiedź, ale bez wpuszczenia Portolana: { $ports }.
