# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } 有应答，但不是可用的设置文件。邮件应用会在别处找到设置。
   *[other] { $url } 有应答，但不是可用的设置文件。以下应用会停在那里，得不到任何设置：{ $clients }。
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] 无需做任何事。更整洁的做法是让此地址应答 404，或把设置文件也放在那里。
   *[other] 请让此地址应答 404，或把设置文件放在那里。
}
