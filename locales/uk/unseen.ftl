# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] Невідомо, чи має { $domain } сервер, з якого можна безпечно читати пошту: { $hosts } не вдалося перевірити звідси ({ $detail }).
    [outgoing] Невідомо, чи має { $domain } сервер, через який можна безпечно надсилати пошту: { $hosts } не вдалося перевірити звідси ({ $detail }).
   *[other] Невідомо, чи має { $domain } сервери, через які можна безпечно читати й надсилати пошту: { $hosts } не вдалося перевірити звідси ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] Запитайте ще раз із комп’ютера, який має IPv6. Це нічого не говорить проти поштових серверів.
   *[other] Спробуйте ще раз за кілька хвилин. Це нічого не говорить проти поштових серверів.
}
finding-host-dns-failed = { $host } названо поштовим сервером, але його адресу не вдалося знайти: { $fault }.
finding-host-dns-failed-remedy = Той, хто відповідає за DNS назви { $host }, має перевірити її сервери імен, а якщо назву підписано, то й DNSSEC.
