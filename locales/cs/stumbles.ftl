# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Soubor s nastavením domény { $domain } začíná značkou pořadí bajtů (BOM). Tyto aplikace si z něj pak nic nevezmou: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Uložte soubor jako UTF-8 bez značky pořadí bajtů (BOM).

finding-autoconfig-lacks = V souboru s nastavením domény { $domain } něco chybí, nebo to má podobu, kterou nepřijme každá aplikace: { $what }. Tyto aplikace se podle něj samy nenastaví: { $clients }.
finding-autoconfig-lacks-remedy = Napište to jako na řádku níže.

finding-autoconfig-section = V souboru s nastavením domény { $domain } v sekci typu { $type } něco chybí, nebo to má podobu, kterou nepřijme každá aplikace: { $what }. Tyto aplikace se podle něj samy nenastaví: { $clients }.
finding-autoconfig-section-remedy = Napište to jako na řádku níže, nebo sekci odstraňte.

detail-stumbles = některé poštovní aplikace klopýtnou o jeho obsah
