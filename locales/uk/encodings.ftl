# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Його записано в { $encoding }, а цей застосунок читає лише UTF-8.
remark-encoding-garbled = Його записано в { $encoding }, але цей застосунок усе вважає за UTF-8: кирилиця та інші письма виходять спотвореними.
remark-encoding-untold = Його записано в { $encoding }. Чи читає це цей застосунок, невідомо.
finding-check-encoding = Файл налаштувань на { $subject } записано в { $encoding }, чого { $client } не вміє прочитати.
finding-check-encoding-remedy = Збережіть файл як UTF-8 без позначки порядку байтів (BOM) і змініть на UTF-8 кодування, яке вказано в його першому рядку.
finding-autoconfig-encoding = Файл налаштувань домену { $domain } записано не в UTF-8. Ці застосунки тоді нічого з нього не беруть: { $clients }.
finding-autoconfig-encoding-remedy = Збережіть файл як UTF-8 без позначки порядку байтів (BOM) і змініть на UTF-8 кодування, яке вказано в його першому рядку.
