# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Het is geschreven in { $encoding }, en deze app leest alleen UTF-8.
remark-encoding-garbled = Het is geschreven in { $encoding }, maar deze app houdt alles voor UTF-8: letters met accenten en andere schriften komen er verkeerd uit.
remark-encoding-untold = Het is geschreven in { $encoding }. Of deze app dat leest, is niet bekend.
finding-check-encoding = Het instellingenbestand op { $subject } is geschreven in { $encoding }, en dat kan { $client } niet lezen.
finding-check-encoding-remedy = Sla het bestand op als UTF-8 zonder byte order mark en verander de codering die de eerste regel noemt in UTF-8.
finding-autoconfig-encoding = Het instellingenbestand van { $domain } is niet in UTF-8 geschreven. Deze apps halen er dan niets uit: { $clients }.
finding-autoconfig-encoding-remedy = Sla het bestand op als UTF-8 zonder byte order mark en verander de codering die de eerste regel noemt in UTF-8.
