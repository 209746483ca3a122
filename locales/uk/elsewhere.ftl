# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = Пошта для { $domain } надходить до { $mx }, але налаштування, які публікує { $domain }, ведуть до { $host }, що належить іншій організації.
finding-settings-elsewhere-remedy = Чи належать обидва до вашої пошти? Якщо { $mx } передає пошту до { $host }, як це робить фільтр, нічого робити не потрібно. Якщо { $host } належить постачальникові, від якого ви пішли, приберіть або змініть файл налаштувань і записи SRV домену { $domain }, які його називають.
