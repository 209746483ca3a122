# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Det är skrivet i { $encoding }, och den här appen läser bara UTF-8.
remark-encoding-garbled = Det är skrivet i { $encoding }, men den här appen tar allt för UTF-8: å, ä, ö och andra skriftsystem blir fel.
remark-encoding-untold = Det är skrivet i { $encoding }. Om den här appen läser det är inte känt.
finding-check-encoding = Inställningsfilen på { $subject } är skriven i { $encoding }, som { $client } inte kan läsa.
finding-check-encoding-remedy = Spara filen som UTF-8 utan byteordningsmarkering, och ändra kodningen som anges på första raden till UTF-8.
finding-autoconfig-encoding = Inställningsfilen för { $domain } är inte skriven i UTF-8. De här apparna tar då ingenting ur den: { $clients }.
finding-autoconfig-encoding-remedy = Spara filen som UTF-8 utan byteordningsmarkering, och ändra kodningen som anges på första raden till UTF-8.
