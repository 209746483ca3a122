# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Невідомо, чи є файл налаштувань за адресою { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = Якщо він має там бути, видавайте його саме за цією адресою: за кілька секунд, без входу, без переспрямування на інший порт і обсягом не більше ніж 256 КіБ. Якщо ні, нехай адреса відповідає кодом 404, або приберіть ім’я з DNS.
