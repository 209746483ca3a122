# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = It is written in { $encoding }, and this app reads only UTF-8.
remark-encoding-garbled = It is written in { $encoding }, but this app reads everything as UTF-8: letters with accents and other scripts come out wrong.
remark-encoding-untold = It is written in { $encoding }. Whether this app reads that is not known.
finding-check-encoding = The settings file at { $subject } is written in { $encoding }, which { $client } cannot read.
finding-check-encoding-remedy = Save the file as UTF-8 without a byte order mark, and change the encoding that its first line declares to UTF-8.
finding-autoconfig-encoding = The settings file of { $domain } is not written in UTF-8. These apps then take nothing from it: { $clients }.
finding-autoconfig-encoding-remedy = Save the file as UTF-8 without a byte order mark, and change the encoding that its first line declares to UTF-8.
