# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Il est écrit en { $encoding }, et cette application ne lit que l’UTF-8.
remark-encoding-garbled = Il est écrit en { $encoding }, mais cette application prend tout pour de l’UTF-8 : les lettres accentuées et les autres écritures sont déformées.
remark-encoding-untold = Il est écrit en { $encoding }. On ignore si cette application sait le lire.
finding-check-encoding = Le fichier de paramètres à { $subject } est écrit en { $encoding }, que { $client } ne sait pas lire.
finding-check-encoding-remedy = Enregistrez le fichier en UTF-8 sans marque d’ordre des octets, et remplacez par UTF-8 l’encodage que déclare sa première ligne.
finding-autoconfig-encoding = Le fichier de paramètres de { $domain } n’est pas écrit en UTF-8. Ces applications n’en tirent alors rien : { $clients }.
finding-autoconfig-encoding-remedy = Enregistrez le fichier en UTF-8 sans marque d’ordre des octets, et remplacez par UTF-8 l’encodage que déclare sa première ligne.
