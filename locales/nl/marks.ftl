# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = open, ook zonder versleuteling
ports-say-lax = Via { $family } open, ook zonder versleuteling: { $ports }.
ports-mark-stuck = antwoordt, maar Portolan komt niet verder
ports-say-stuck = Via { $family } wel antwoord, maar Portolan komt niet verder: { $ports }.
ports-mark-closed = gesloten
ports-say-closed = Via { $family } gesloten: { $ports }.
ports-mark-unreached = geen antwoord, of geen adres
ports-say-unreached = Via { $family } geen antwoord, of geen adres: { $ports }.
verdict-ok-lax = Werkt, ook zonder versleuteling
verdict-ok-lax-meaning = De server heeft geantwoord en staat niet op versleuteling: hij vraagt ook onversleuteld om wachtwoorden, of biedt op poort 25 helemaal geen versleuteling aan. De mailbeheerder kan dat verhelpen.
