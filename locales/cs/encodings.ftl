# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Je zapsán v { $encoding } a tato aplikace čte jen UTF-8.
remark-encoding-garbled = Je zapsán v { $encoding }, ale tato aplikace vše považuje za UTF-8: písmena s diakritikou a jiná písma vyjdou špatně.
remark-encoding-untold = Je zapsán v { $encoding }. Není známo, zda to tato aplikace čte.
finding-check-encoding = Soubor s nastavením na { $subject } je zapsán v { $encoding }, které { $client } neumí přečíst.
finding-check-encoding-remedy = Uložte soubor jako UTF-8 bez značky pořadí bajtů (BOM) a kódování uvedené na jeho prvním řádku změňte na UTF-8.
finding-autoconfig-encoding = Soubor s nastavením domény { $domain } není zapsán v UTF-8. Tyto aplikace si z něj pak nic nevezmou: { $clients }.
finding-autoconfig-encoding-remedy = Uložte soubor jako UTF-8 bez značky pořadí bajtů (BOM) a kódování uvedené na jeho prvním řádku změňte na UTF-8.
