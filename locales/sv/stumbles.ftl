# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Inställningsfilen för { $domain } börjar med en byteordningsmarkering (BOM). De här apparna tar då ingenting ur den: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Spara filen som UTF-8 utan byteordningsmarkering.

finding-autoconfig-lacks = I inställningsfilen för { $domain } saknas något, eller så har det en form som inte alla appar godtar: { $what }. De här apparna ställer inte in sig själva efter den: { $clients }.
finding-autoconfig-lacks-remedy = Skriv det som på raden nedan.

finding-autoconfig-section = I inställningsfilen för { $domain } saknas något i avsnittet av typen { $type }, eller så har det en form som inte alla appar godtar: { $what }. De här apparna ställer inte in sig själva efter den: { $clients }.
finding-autoconfig-section-remedy = Skriv det som på raden nedan, eller ta bort avsnittet.

detail-stumbles = vissa e-postappar snubblar över det som står i den
