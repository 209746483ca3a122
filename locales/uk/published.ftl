# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = Запис SRV { $owner } не називає сервера. Його ціллю має бути назва хоста, а там IP-адреса або щось інше, чим не може скористатися жоден застосунок.
finding-srv-invalid-remedy = Нехай запис називає сервер, або приберіть його.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = деякі з назв не вдалося знайти
detail-no-host-name = записи не називають сервера

# MX is the kind of DNS record that says which server takes a domain’s mail.
finding-mx-invalid = Записи MX домену { $domain } не називають сервера: там стоїть IP-адреса, «localhost» або щось інше, куди ніхто не може надіслати пошту.
finding-mx-invalid-remedy = Адміністратор DNS цього домену має вписати туди назву хоста сервера, який приймає пошту. Доти жодна пошта не надходить.

# `$source` is where it was read, such as “the settings file”, and `$subject` a server with its port.
finding-mode-contradicted = { $speaks ->
    [implicit-tls] Джерело «{ $source }» каже, що { $subject } починає TLS через STARTTLS, але сервер там очікує TLS від початку.
    [starttls] Джерело «{ $source }» каже, що { $subject } використовує TLS від початку, але сервер там починає без нього, а потім пропонує STARTTLS.
   *[another-protocol] Джерело «{ $source }» каже, що { $subject } говорить іншим протоколом, ніж насправді.
}
finding-mode-contradicted-remedy = Змініть те, що публікується, відповідно до того, що робить сервер. Налаштування на цій сторінці вже правильні; застосунки, які дослівно слідують джерелу, зазнають невдачі.
finding-login-contradicted = Джерело «{ $source }» каже, що { $subject } приймає лише спосіб входу «{ $method }», якого сервер не пропонує.
finding-login-contradicted-remedy = Увімкніть цей спосіб входу або опублікуйте той, який сервер пропонує. Більшість застосунків уміє password-cleartext, який під TLS безпечний.

# SRV is the kind of DNS record that tells mail apps which servers a domain has.
finding-srv-half = { $missing ->
    [incoming] Записи SRV домену { $domain } не називають сервера для читання пошти.
   *[outgoing] Записи SRV домену { $domain } не називають сервера для надсилання пошти.
}
finding-srv-half-remedy = Додайте запис для сервера, який працює, щоб застосунки, які покладаються на записи SRV, знайшли все, що їм потрібно.
finding-srv-withheld = { $role ->
    [incoming] Записи SRV домену { $domain } кажуть, що він не має сервера для читання пошти, хоча { $host } відповідає на порту { $port }.
   *[outgoing] Записи SRV домену { $domain } кажуть, що він не має сервера для надсилання пошти, хоча { $host } відповідає на порту { $port }.
}
finding-srv-withheld-remedy = Якщо поштовим застосункам можна користуватися цим сервером, нехай запис називає його замість самої крапки. Якщо вони мають його оминати, закрийте порт.
finding-srv-withholds-named = Записи SRV домену { $domain } кажуть, що { $protocol } в нього немає, але це джерело називає { $host }, який відповідає на порту { $port }: { $source }. Одні застосунки його налаштують, інші – ні.
finding-srv-withholds-named-remedy = Якщо поштовим застосункам можна ним користуватися, нехай запис називає { $host } замість самої крапки. Якщо ні, приберіть його з усього іншого, що опубліковано.

# $count is how many were left out, $most how many are asked at most.
finding-too-many-hosts = { $count ->
    [one] Домен { $domain } публікує більше поштових серверів, ніж запитується за один раз (щонайбільше { $most }). Пропущено { $count } сервер, і про нього нічого не відомо.
    [few] Домен { $domain } публікує більше поштових серверів, ніж запитується за один раз (щонайбільше { $most }). Пропущено { $count } сервери, і про них нічого не відомо.
    [many] Домен { $domain } публікує більше поштових серверів, ніж запитується за один раз (щонайбільше { $most }). Пропущено { $count } серверів, і про них нічого не відомо.
   *[other] Домен { $domain } публікує більше поштових серверів, ніж запитується за один раз (щонайбільше { $most }). Пропущено { $count } сервера, і про них нічого не відомо.
}
finding-too-many-hosts-remedy = Публікуйте лише ті сервери, якими мають користуватися поштові застосунки. Одна назва може вести до кількох адрес.

detail-withheld = домен повідомляє, що цього не має
