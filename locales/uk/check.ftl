# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = Клієнт
check-column-ends = Налаштовується сам
check-column-incoming = Вхідна
check-column-outgoing = Вихідна
check-heading-changes = Що змінити насамперед, для кожного клієнта
check-heading-places = Що каже кожне місце
check-heading-contradictions = Суперечності
check-heading-findings = Що ще виявлено
check-heading-records = Записи, яких бракує в DNS, як рядки файлу зони
check-heading-firewall = Порти, на які скеровують застосунки і з якими ніхто не може з’єднатися. Якщо їх не пускає брандмауер, для nftables, ufw або firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = Команди, підсунуті перед TLS
injection-dropped = відкинуто, як і слід
injection-obeyed = виконано
injection-unknown = не вдалося перевірити
check-column-place = Місце
check-column-family = Через
check-column-outcome = Результат
check-column-servers = Сервери (✗ не працює)
check-no-family = немає адреси такого виду
check-walk-title = Шлях клієнта { $client } ({ $version }) з доменом { $domain }

ends-by-itself = сам
ends-after-question = після запитання
ends-not = ні
beyond-own-service = вирішує служба виробника
beyond-profile = лише через профіль

## What a client asks

asks-untrusted = Запитує, чи правильні налаштування, бо вони надійшли шляхом, на якому їх могли змінити.
asks-other-server = Запитує, чи може налаштування дати інший сервер.
asks-older-dialog = Треба відкрити старіше вікно (Панель керування, Пошта); те, що з’являється першим, натомість запитує службу Microsoft.

## Steps of a walk

unseen-built-in = Його власний список постачальників
unseen-own-service = Служба його виробника
unseen-own-network = Мережа установи (Active Directory)
unseen-guessing = Звичні назви, у порядку, якого ніхто не опублікував
made-took = Приймає ці налаштування.
made-went-on = Шукає далі.
made-stuck = Нічого не може з цим зробити й цим шляхом далі не шукає.
made-unseen = Звідси цього не видно.
made-not-asked = Про це не запитували.
came-records = записи є
came-no-records = записів немає
came-leads-on = відповідь називає інше місце
came-guessed = працюють сервери зі звичними назвами
came-guessed-nothing = не працює жодна пара серверів зі звичними назвами
detail-login-not-offered = сервер не пропонує цього способу входу
detail-cleartext = пароль ішов би відкритим текстом
detail-incomplete = не названо порту
detail-no-username = не названо логіна
detail-untried = звідси не перевірено

remark-media-type = Вебсервер позначає це як «{ $type }», а не XML.
remark-byte-order-mark = Починається з позначки порядку байтів (BOM).
remark-not-autoconfig = Це не файл налаштувань.
remark-not-autodiscover = Це не відповідь Autodiscover.
remark-malformed = Неправильно побудовано: { $reason }.
remark-lacks = Бракує { $what }.
remark-section-dropped = Розділ типу { $type } пропущено, бо в ньому бракує { $what }.
remark-section-fatal = Розділ типу { $type } псує весь файл, бо в ньому бракує { $what }.
remark-section-kept = Розділ типу { $type } прийнято, хоча в ньому бракує { $what }.
remark-no-host = Один із розділів не називає хоста.
remark-autodiscover-error = Це відмова з кодом { $code }.
remark-login-wanted = Вимагає входу. З паролем користувача може сказати більше.
