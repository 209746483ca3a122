# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Sie ist in { $encoding } geschrieben, und diese App liest nur UTF-8.
remark-encoding-garbled = Sie ist in { $encoding } geschrieben, aber diese App hält alles für UTF-8: Umlaute und andere Schriften kommen falsch heraus.
remark-encoding-untold = Sie ist in { $encoding } geschrieben. Ob diese App das liest, ist nicht bekannt.
finding-check-encoding = Die Einstellungsdatei unter { $subject } ist in { $encoding } geschrieben, was { $client } nicht lesen kann.
finding-check-encoding-remedy = Speichern Sie die Datei als UTF-8 ohne Bytereihenfolge-Markierung und ändern Sie die Kodierung, die ihre erste Zeile angibt, in UTF-8.
finding-autoconfig-encoding = Die Einstellungsdatei von { $domain } ist nicht in UTF-8 geschrieben. Diese Apps entnehmen ihr dann nichts: { $clients }.
finding-autoconfig-encoding-remedy = Speichern Sie die Datei als UTF-8 ohne Bytereihenfolge-Markierung und ändern Sie die Kodierung, die ihre erste Zeile angibt, in UTF-8.
