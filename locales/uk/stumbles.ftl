# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Файл налаштувань домену { $domain } починається з позначки порядку байтів (BOM). Ці застосунки тоді нічого з нього не беруть: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Збережіть файл як UTF-8 без позначки порядку байтів (BOM).

finding-autoconfig-lacks = У файлі налаштувань домену { $domain } чогось бракує, або воно має вигляд, який приймає не кожен застосунок: { $what }. Ці застосунки не налаштуються за ним самі: { $clients }.
finding-autoconfig-lacks-remedy = Запишіть це так, як у рядку нижче.

finding-autoconfig-section = У файлі налаштувань домену { $domain }, у розділі типу { $type }, чогось бракує, або воно має вигляд, який приймає не кожен застосунок: { $what }. Ці застосунки не налаштуються за ним самі: { $clients }.
finding-autoconfig-section-remedy = Запишіть це так, як у рядку нижче, або приберіть розділ.

detail-stumbles = деякі поштові застосунки спотикаються об його вміст
