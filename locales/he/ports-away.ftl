# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = עונה, אבל מסרבת ל-Portolan
ports-say-away = דרך { $family }, יציאות שעונות אבל מסרבות ל-Portolan: { $ports }.
