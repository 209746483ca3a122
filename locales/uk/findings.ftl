# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.
# The commands that show it, and lines of configuration that mend it, stand in commands.ftl.

## The domain

finding-domain-not-found = Домену { $domain } не існує.
finding-domain-not-found-remedy = Перевірте написання, передусім закінчення. Якщо воно правильне, строк дії домену міг минути: запитайте його власника.
finding-no-mail = Для домену { $domain } не знайдено поштового сервера.
finding-no-mail-remedy = Перевірте написання. Якщо пошта в цьому домені до вас надходить, запитайте назви серверів у постачальника; адміністратор пошти може опублікувати їх у DNS.
finding-null-mx = Домен { $domain } повідомляє, що взагалі не приймає пошти.
finding-null-mx-remedy = Перевірте написання: ваша скринька, ймовірно, в іншому домені.
finding-dns-failed = Сервери імен домену { $domain } не дали придатної відповіді ({ $fault }).
finding-dns-failed-remedy = Перевірте сервери імен домену, а якщо домен підписано, то й DNSSEC.
finding-dnssec-bogus = Підписи DNS домену { $domain } недійсні ({ $names }). Або хтось підробляє відповіді, або їх підписано неправильно. Ніщо з того, про що з них дізналися, не рекомендується.
finding-dnssec-bogus-remedy = Перевірте ключі, дати підписів і запис DS: їх показують «delv» і «dig +dnssec».
finding-no-name-server = Цей сервер не може зв’язатися з жодним сервером імен, тож нічого не вдалося знайти. Про вашу пошту це нічого не каже.
finding-no-name-server-remedy = Спробуйте ще раз за кілька хвилин. Власник цього сервера може перевірити його мережу й налаштування nameserver.
finding-no-route = Цей сервер не має виходу в інтернет, тож не вдалося запитати жоден поштовий сервер. Про вашу пошту це нічого не каже.
finding-no-route-remedy = Спробуйте ще раз за кілька хвилин. Власник цього сервера може перевірити його мережу.

## The result as a whole

finding-no-incoming = Не знайдено сервера, з якого можна безпечно читати пошту.
finding-no-incoming-remedy = Надайте читання через IMAP на порту 993, з TLS від початку.
finding-no-outgoing = Не знайдено сервера, через який можна безпечно надсилати пошту.
finding-no-outgoing-remedy = Надайте надсилання на порту 465 з TLS від початку або на порту 587 зі STARTTLS.
finding-nothing-answers = Назви серверів відомі, але жоден із серверів не відповів.
finding-nothing-answers-remedy = Перевірте, чи працюють сервери і чи не перекриває доступ для Portolan брандмауер.
finding-submission-on-25-only = Надсилання працює лише на порту 25, який призначено для пошти між серверами і який блокують багато мереж.
finding-submission-on-25-only-remedy = Відкрийте надсилання на порту 465 (TLS від початку), а для старіших застосунків – на 587.
finding-submission-without-465 = { $host } приймає пошту на порту { $port } зі STARTTLS, але не на 465 з TLS від початку, що безпечніше.
finding-submission-without-465-remedy = Відкрийте надсилання також на порту 465, а 587 залиште для старіших застосунків.
finding-cleartext-port-open = { $host } відповідає також на { $ports }, де розмова починається без шифрування. Застосунок, який шифрує лише «якщо доступно», там можна обдурити.
finding-cleartext-port-open-remedy = { $count ->
    [one] Коли цим портом вже не користуватиметься жоден застосунок, закрийте його. Доти пропонуйте на ньому вхід лише після STARTTLS.
   *[other] Коли цими портами вже не користуватиметься жоден застосунок, закрийте їх. Доти пропонуйте на них вхід лише після STARTTLS.
}
finding-not-authenticated = Назву { $host } Portolan отримав шляхом, на якому її міг підмінити хтось сторонній. Вона все ж може бути правильною.
finding-not-authenticated-remedy = Перш ніж вводити пароль, переконайтеся, що { $host } – це назва, яку вам повідомив постачальник домену { $domain }.
finding-other-organisation = { $host } належить іншій організації, ніж домен вашої пошти.
finding-other-organisation-remedy = Це звична річ, коли про пошту дбає компанія. Перш ніж вводити пароль, переконайтеся, що ви знаєте її назву.

## Certificates

finding-cert-expired = { $days ->
    [0] Строк дії сертифіката { $subject } минув сьогодні. Поштові застосунки попереджатимуть або відмовлятимуться.
    [one] Строк дії сертифіката { $subject } минув { $days } день тому. Поштові застосунки попереджатимуть або відмовлятимуться.
    [few] Строк дії сертифіката { $subject } минув { $days } дні тому. Поштові застосунки попереджатимуть або відмовлятимуться.
    [many] Строк дії сертифіката { $subject } минув { $days } днів тому. Поштові застосунки попереджатимуть або відмовлятимуться.
   *[other] Строк дії сертифіката { $subject } минув { $days } дня тому. Поштові застосунки попереджатимуть або відмовлятимуться.
}
finding-cert-expired-remedy = Поновіть сертифікат і перезавантажте конфігурацію сервера.
finding-cert-expires-soon = { $days ->
    [0] Строк дії сертифіката { $subject } минає сьогодні.
    [one] Строк дії сертифіката { $subject } минає за { $days } день.
    [few] Строк дії сертифіката { $subject } минає за { $days } дні.
    [many] Строк дії сертифіката { $subject } минає за { $days } днів.
   *[other] Строк дії сертифіката { $subject } минає за { $days } дня.
}
finding-cert-expires-soon-remedy = Поновіть його й перевірте, чи поновлення, яке має відбуватися само, досі працює й перезавантажує поштовий сервер.
finding-cert-not-yet-valid = Сертифікат { $subject } ще не дійсний: він набуде чинності в майбутньому.
finding-cert-not-yet-valid-remedy = Перевірте годинник машини, на якій зроблено сертифікат, і поставте той, що дійсний сьогодні.
finding-cert-self-signed = Сертифікат { $subject } підписаний сам собою, тож ніхто не відрізнить цей сервер від шахрая.
finding-cert-self-signed-remedy = Отримайте сертифікат від публічного центру сертифікації; є й безкоштовні.
finding-cert-chain-incomplete = { $subject } надсилає свій сертифікат, але не сертифікат його видавця, { $issuer }. Браузери вміють завантажити те, чого бракує; поштові застосунки – ні.
finding-cert-chain-incomplete-remedy = Нехай сервер надсилає весь ланцюжок: більшість центрів сертифікації видають його одним файлом, який часто називається fullchain.pem.
finding-cert-untrusted = Сертифікат { $subject } видав { $issuer }, якому поштові застосунки не довіряють.
finding-cert-untrusted-remedy = Отримайте сертифікат від публічного центру сертифікації; є й безкоштовні. Якщо цей від публічного центру, надсилайте разом із ним проміжні сертифікати.
finding-dane-mismatch = Сертифікат { $subject } не той, який оголошує для нього DNS (TLSA). Програми, які це перевіряють, його відхилять.
finding-dane-mismatch-remedy = Опублікуйте запис TLSA для нового сертифіката за назвою _{ $port }._tcp.{ $host } або поверніть оголошений сертифікат. Перед наступною зміною сертифіката спершу опублікуйте запис, а старий залиште до того часу.

## Reaching the port

finding-port-closed = На { $subject } ніщо не слухає.
finding-port-closed-remedy = Якщо люди мають користуватися цим портом, запустіть на ньому службу або відкрийте брандмауер. Інакше приберіть його з того, що публікує домен.
finding-port-timeout = { $subject } не відповідає. Саме так ззовні виглядає брандмауер.
finding-port-timeout-remedy = Відкрийте порт у брандмауері або приберіть його з того, що публікує домен.
finding-host-unreachable = Мережа повідомляє, що шляху до { $subject } немає.
finding-host-unreachable-remedy = Перевірте адресу в DNS і маршрут до неї.
finding-host-no-address = { $subject } названо поштовим сервером, але ця назва не має адреси.
finding-host-no-address-remedy = Додайте для неї запис A або AAAA або приберіть цю назву з того, що публікує домен.
finding-port-silent = { $verdict ->
    [silent] { $subject } приймає з’єднання, а потім мовчить.
    [reset] { $subject } приймає з’єднання й одразу його розриває.
   *[other] { $subject } приймає з’єднання й роз’єднується, не сказавши достатньо.
}
finding-port-silent-remedy = Подивіться в журнал сервера: служба могла зависнути, бути переповненою або чекати на щось перед собою.
finding-forbidden-target = { $subject } веде до адреси або порту, з якими цей сервер не з’єднується.
finding-forbidden-target-remedy = Якщо це приватна адреса, нею можуть користуватися лише машини тієї мережі. Опублікуйте назву, до якої може дістатися кожен.
finding-ipv6-dead = { $host } не відповідає через IPv6, хоча адресу IPv6 має; через IPv4 працює. Поштові застосунки з IPv6 чекають або зазнають невдачі.
finding-ipv6-dead-remedy = Зробіть так, щоб поштовий сервер слухав на IPv6, і відкрийте там брандмауер або приберіть запис AAAA.
finding-ipv6-not-checked = Цей сервер не має IPv6, тож через нього нічого не вдалося перевірити.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] На поштових серверах нічого робити не потрібно. Запитайте ще раз із комп’ютера, який має IPv6.
   *[other] Нічого робити не потрібно. Те, що перевірено через IPv4, залишається в силі.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } говорить відкритим текстом там, де шифрування має бути від початку.
   *[other] { $subject } шифрує від початку там, де має бути STARTTLS.
}
finding-wrong-mode-remedy = Налаштуйте порти правильно: TLS від початку на 993, 995 і 465, STARTTLS на 143, 110 і 587.
finding-not-this-protocol = Те, що відповідає на { $subject }, не є поштовою службою, якій там місце.
finding-not-this-protocol-remedy = Перевірте, що слухає на цьому порту й чи щось перед ним не передає іншу службу.
finding-starttls-missing = { $subject } не пропонує шифрування, тож пароль міг би прочитати будь-хто на шляху.
finding-starttls-missing-remedy = Увімкніть STARTTLS або закрийте порт і запропонуйте той, що має TLS від початку.
finding-starttls-refused = { $subject } пропонує шифрування, а потім відмовляється його почати.
finding-starttls-refused-remedy = Подивіться в журнал сервера: найчастіше неможливо прочитати сертифікат або його ключ.
finding-starttls-injected = { $subject } пропускає після початку шифрування відкритий текст, який міг би вставити зловмисник.
finding-starttls-injected-remedy = Оновіть поштовий сервер і все, що стоїть перед ним.
finding-tls-failed = Із { $subject } не вдалося домовитися про шифрування.
finding-tls-failed-remedy = Перевірте сертифікат, його ключ, версії TLS і шифри сервера; TLS 1.2 і 1.3 мають бути ввімкнені.
finding-tls-too-old = { $subject } знає лише версії TLS, які вже не є безпечними.
finding-tls-too-old-remedy = Увімкніть TLS 1.2 і 1.3, а якщо сервер цього не вміє, оновіть його.
finding-tls-old-accepted = { $subject } поряд із новішими версіями TLS приймає також { $version }, що вже не є безпечним.
finding-tls-old-accepted-remedy = Вимкніть усе, що старіше за TLS 1.2. Будь-який поштовий застосунок останніх десяти років обійдеться без цього.
finding-turned-away = { $subject } відповідає відмовою: «{ $words }»
finding-turned-away-remedy = Причина записана в журналі сервера.
finding-no-login = { $subject } відповідає, але нікого не впускає.
finding-no-login-remedy = Увімкніть спосіб входу (AUTH PLAIN під TLS) або не публікуйте цього порту для людей.
finding-auth-in-clear = { $subject } запитує паролі до початку шифрування ({ $mechanisms }).
finding-auth-in-clear-remedy = Пропонуйте вхід лише після STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } відповідає, але не файлом налаштувань, яким можна скористатися. Тоді Thunderbird не шукає іншого файлу й мусить угадувати сервери.
finding-autoconfig-not-xml-remedy = Нехай ця адреса відповідає 404, або покладіть туди файл налаштувань.
finding-source-failed = Джерело «{ $source }» не дало придатної відповіді ({ $detail }).
finding-source-failed-remedy = Спробуйте ще раз пізніше. Якщо не минеться, його власник може перевірити назву, сертифікат і вебсервер.
finding-cleartext-offered = Джерело «{ $source }» називає сервер без шифрування ({ $host }). Його пропущено.
finding-cleartext-offered-remedy = Приберіть його з того, що публікується, і запропонуйте натомість TLS.
finding-autoconfig-certificate = { $url } показує сертифікат, який для цієї адреси не годиться ({ $detail }). Застосунки, які там шукають, нічого не знаходять.
finding-autoconfig-certificate-remedy = Отримайте сертифікат із цією назвою або приберіть назву з DNS, якщо файлу налаштувань там бути не повинно.
finding-autoconfig-missing = Домен { $domain } не публікує файлу налаштувань того виду, який читає Thunderbird (autoconfig). Таким застосункам доводиться вгадувати.
finding-autoconfig-missing-remedy = Опублікуйте такий файл через HTTPS за вказаною нижче адресою. Ця сторінка видає його, складений із того, що перевірено.
finding-autoconfig-http-only = Файл налаштувань домену { $domain } опубліковано лише без шифрування, тож будь-хто на шляху може його змінити.
finding-autoconfig-http-only-remedy = Опублікуйте той самий файл через HTTPS, із сертифікатом, дійсним для autoconfig.{ $domain }.
finding-autoconfig-media-type = Вебсервер не позначає файл налаштувань домену { $domain } як XML. Деякі застосунки його тоді оминають.
finding-autoconfig-media-type-remedy = Нехай вебсервер надсилає його з типом text/xml.
finding-autoconfig-contradicted = Файл налаштувань називає { $subject }, але це не працює; працює { $works-host } на порту { $works-port }.
finding-autoconfig-contradicted-remedy = Укажіть у файлі сервер, який працює, або полагодьте той, що в ньому названо. Застосунки, які вірять файлу, зазнають невдачі.
finding-srv-missing = Домен { $domain } не має записів SRV для поштових застосунків.
finding-srv-missing-remedy = Додайте записи SRV для серверів, які працюють. Деякі застосунки знаходять за ними свої налаштування.
finding-srv-only-submission = Записи SRV домену { $domain } кажуть лише про надсилання зі STARTTLS, хоча { $host } пропонує TLS від початку на порту 465.
finding-srv-only-submission-remedy = Додайте запис для _submissions, а _submission залиште для старіших застосунків.
finding-srv-contradicted = Записи SRV називають { $subject }, але це не працює; працює { $works-host } на порту { $works-port }.
finding-srv-contradicted-remedy = Змініть записи на сервер, який працює, або полагодьте той, що в них названо.
finding-wildcard-dns = Будь-яка назва під { $domain } існує в DNS, навіть вигадана навмання. Тому назви на зразок imap.{ $domain } нічого не кажуть, а застосунки, які вгадують, можуть запитати не той сервер.
finding-wildcard-dns-remedy = Замініть запис із зірочкою назвами, якими користуються.

## What servers that bring mail are told

finding-mta-sts-missing = Домен { $domain } не каже іншим поштовим серверам, що вони мусять шифрувати (MTA-STS). Той, хто стоїть між ними, може змусити їх надсилати відкритим текстом.
finding-mta-sts-missing-remedy = Опублікуйте політику за адресою https://mta-sts.{ $domain }/.well-known/mta-sts.txt, а потім запис, який її оголошує. Почніть із режиму «testing». Поштовим застосункам це не потрібно.
finding-mta-sts-broken = Домен { $domain } оголошує політику для інших поштових серверів (MTA-STS), яку неможливо отримати ({ $detail }), тож вони працюють без неї.
finding-mta-sts-broken-remedy = Покладіть політику за адресою https://mta-sts.{ $domain }/.well-known/mta-sts.txt, із сертифікатом, дійсним для цієї назви, або приберіть запис.
finding-mta-sts-mismatch = Політика домену { $domain } для інших поштових серверів (MTA-STS) не називає { $hosts }, хоча записи MX називають. Там, де політики дотримуються суворо, пошта туди не надходить.
finding-mta-sts-mismatch-remedy = Додайте до політики рядок для кожного хоста MX, зачекайте, доки стара всюди втратить чинність, і лише тоді змінюйте записи MX. Дайте запису новий id.
finding-tlsrpt-missing = Домен { $domain } нікого не просить повідомляти, де шифрування між поштовими серверами не вдається (TLSRPT).
finding-tlsrpt-missing-remedy = Опублікуйте запис, який називає скриньку для цих звітів. Поштовим застосункам це не потрібно.

## Who runs the mail

finding-bridge-only = { $provider } не має серверів, до яких міг би дістатися поштовий застосунок. Потрібна програма-посередник (bridge) від { $provider }, яка працює на вашому комп’ютері.
finding-bridge-only-remedy = Установіть програму-посередник із { $url } і перепишіть налаштування, які вона показує. Зазвичай це сервер 127.0.0.1, порт { $imap } для IMAP і { $smtp } для SMTP, зі STARTTLS, ваша повна адреса й пароль, який ця програма показує.
finding-own-app-only = { $provider } не можна користуватися в інших поштових застосунках: немає ні IMAP, ні POP3.
finding-own-app-only-remedy = Скористайтеся власним застосунком або сайтом { $provider }. Докладніше: { $url }
finding-mx-forwards = Пошта для { $domain } йде до { $provider }, де її лише пересилають далі. Скриньки в цьому домені може й не бути.
finding-mx-forwards-remedy = Налаштуйте скриньку, до якої пересилається пошта, з налаштуваннями її власного домену.
finding-mx-filters = Пошта для { $domain } проходить через { $provider }, де її очищають. Про те, де скринька, це нічого не каже.
finding-mx-filters-remedy = Якщо тут нічого не знайдено, запитайте постачальника, де ваша скринька, або пошукайте налаштування в застосунку, який працює.
finding-former-provider = Джерело «{ $source }» веде до { $host }, але пошту приймає інша компанія ({ $mx }). Налаштування схожі на залишок після переїзду.
finding-former-provider-remedy = Якщо скриньки переїхали, приберіть або змініть те, що { $domain } публікує для поштових застосунків. Якщо ні, нічого робити не потрібно.
finding-sources-disagree = Джерело «{ $source }» називає { $host }, а джерело «{ $second }» називає { $second-host }.
finding-sources-disagree-remedy = Зробіть так, щоб вони казали те саме й кожен застосунок потрапляв на той самий сервер.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } відповідає клієнту { $client } чимось, що не є файлом налаштувань. { $client } не знаходить налаштувань.
finding-check-not-settings-remedy = Покладіть туди файл налаштувань або нехай ця адреса відповідає 404, щоб клієнт міг шукати деінде.
finding-check-media-type = { $subject } надсилає файл налаштувань як «{ $type }». { $client } не вважає його XML і оминає.
finding-check-media-type-remedy = Надсилайте його з типом text/xml.
finding-check-byte-order-mark = Файл налаштувань на { $subject } починається з позначки порядку байтів (BOM), яку { $client } не вміє прочитати.
finding-check-byte-order-mark-remedy = Збережіть файл як UTF-8 без позначки порядку байтів (BOM).
finding-check-malformed = Відповідь { $subject } не є правильно побудованим XML ({ $reason }), тож { $client } не може її прочитати.
finding-check-malformed-remedy = Виправте файл. Такі символи, як & і <, треба записувати як &amp; і &lt;.
finding-check-lacks = { $client } не може скористатися відповіддю { $subject }: у ній бракує { $what }.
finding-check-lacks-remedy = Додайте те, чого бракує.
finding-check-section-fatal = У розділі типу { $type } на { $subject } бракує { $what }. { $client } тоді відкидає весь файл.
finding-check-section-fatal-remedy = Доповніть розділ або приберіть його.
finding-check-section-incomplete = Розділ для { $subject } не називає порту, а { $client } все одно його приймає.
finding-check-section-incomplete-remedy = Доповніть розділ або приберіть його.
finding-check-no-username = { $place } не називає логіна для { $subject }. { $client } все одно приймає це, і жоден пароль не підійде.
finding-check-no-username-remedy = Додайте <username>%EMAILADDRESS%</username> або те, що сервер приймає як логін.
finding-check-autodiscover-error = { $subject } відповідає клієнту { $client } відмовою { $code }.
finding-check-autodiscover-error-remedy = Нехай сервер відповідає налаштуваннями на кожну адресу домену або 404.
finding-check-place-certificate = Сертифікат на { $subject } не годиться ({ $detail }), тож { $client } нічого там не дізнається.
finding-check-place-certificate-remedy = Отримайте сертифікат із цією назвою або опублікуйте файл за назвою, яка сертифікат має.
finding-check-half = { $client } знаходить лише половину налаштувань для { $subject }: ніщо не вказує йому сервер для { $missing ->
    [smtp] надсилання
   *[other] читання
}.
finding-check-half-remedy = Опублікуйте другу половину в тому самому місці.
finding-check-no-settings-file = { $client } не знаходить налаштувань для { $subject }.
finding-check-no-settings-file-remedy = Опублікуйте файл налаштувань за адресою https://{ $name }/mail/config-v1.1.xml. Його створює «portolan render autoconfig».
finding-check-no-autodiscover = { $client } не знаходить налаштувань для { $subject }.
finding-check-no-autodiscover-remedy = Відповідайте на запити Autodiscover за адресою https://{ $name }/autodiscover/autodiscover.xml. Відповідь створює «portolan render autodiscover».
finding-check-port = { $client } зрештою потрапляє на { $subject }, але це не працює: { $detail }.
finding-check-port-remedy = Полагодьте сервер або назвіть робочий тут: { $place }.
finding-check-login = { $client } зрештою потрапляє на { $subject } зі способом входу «{ $method }», якого сервер не пропонує.
finding-check-login-remedy = Увімкніть цей спосіб входу або назвіть увімкнений тут: { $place }. Більшість застосунків уміє password-cleartext, який під TLS безпечний.
finding-check-cleartext = { $client } зрештою потрапляє на { $subject } без шифрування, тож пароль ішов би відкритим текстом.
finding-check-cleartext-remedy = Назвіть порт із TLS тут: { $place }.
finding-check-untrusted = { $client } просить користувача підтвердити налаштування, бо вони надійшли через HTTP або через хост MX: { $subject }
finding-check-untrusted-remedy = Опублікуйте файл налаштувань через HTTPS за адресою autoconfig.{ $domain }, із сертифікатом, дійсним для цієї назви.
finding-check-other-server = { $client } запитує користувача, чи може налаштування дати інший сервер: { $subject }
finding-check-other-server-remedy = Відповідайте на запити Autodiscover на самому autodiscover.{ $domain }, через HTTPS, із сертифікатом для цієї назви.

## The check: what places say, compared

finding-check-families-differ = { $subject } відповідає через IPv4 та IPv6 не однаково ({ $detail } / { $fault }).
finding-check-families-differ-remedy = Нехай обидві адреси цієї назви ведуть до того самого сайту, або приберіть ту, що його не надає.
finding-check-places-differ = Джерело «{ $source }» називає { $servers }; джерело «{ $second }» називає { $second-servers }. Який застосунок що знайде – справа випадку.
finding-check-places-differ-remedy = Нехай усі місця називають ті самі сервери, або приберіть застаріле.
finding-check-logins-differ = Для { $subject } опубліковано два логіни: «{ $login }» ({ $source }) і «{ $second-login }» ({ $second }).
finding-check-logins-differ-remedy = Нехай обидва місця кажуть те саме. Якщо сервер приймає будь-який, краща повна адреса.
finding-check-names-broken = Джерело «{ $source }» називає { $subject }, але це не працює: { $detail }.
finding-check-names-broken-remedy = Полагодьте сервер або приберіть його з того, що публікується.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } виконує під TLS команду, яка надійшла відкритим текстом до нього. Той, хто стоїть на шляху, може вставляти команди в чужий сеанс.
finding-starttls-command-injection-remedy = Оновіть поштовий сервер: те, що надійшло відкритим текстом, на початку TLS треба відкинути (CVE-2011-0411 і висновки «NO STARTTLS» 2021 року). Доти називайте лише порти з TLS від початку.
