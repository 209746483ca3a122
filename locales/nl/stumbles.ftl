# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Het instellingenbestand van { $domain } begint met een byte order mark. Deze apps halen er dan niets uit: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Sla het bestand op als UTF-8 zonder byte order mark.

finding-autoconfig-lacks = In het instellingenbestand van { $domain } ontbreekt iets, of het staat er in een vorm die niet elke app aanneemt: { $what }. Deze apps stellen zich daarmee niet vanzelf in: { $clients }.
finding-autoconfig-lacks-remedy = Schrijf het zoals in de regel hieronder.

finding-autoconfig-section = In het instellingenbestand van { $domain } ontbreekt iets in de sectie van type { $type }, of het staat er in een vorm die niet elke app aanneemt: { $what }. Deze apps stellen zich daarmee niet vanzelf in: { $clients }.
finding-autoconfig-section-remedy = Schrijf het zoals in de regel hieronder, of verwijder de sectie.

detail-stumbles = sommige mailapps struikelen over de inhoud
