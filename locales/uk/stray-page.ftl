# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } відповідає, але не файлом налаштувань, яким можна скористатися. Поштові застосунки знаходять налаштування в іншому місці.
   *[other] { $url } відповідає, але не файлом налаштувань, яким можна скористатися. Ці застосунки зупиняються там і не беруть жодних налаштувань: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] Нічого робити не потрібно. Охайніше, щоб ця адреса відповідала 404 або щоб файл налаштувань лежав і там.
   *[other] Нехай ця адреса відповідає 404, або покладіть туди файл налаштувань.
}
