# The command line.

## Serving

terminal-open = Відкрийте { $url }
terminal-port-in-use = На { $address } уже слухає інша програма. Зупиніть її або виберіть інший порт: --listen 127.0.0.1:8081
terminal-port-forbidden = Цьому користувачу не дозволено слухати на { $address }. Виберіть порт від 1024 і вище: --listen 127.0.0.1:8080
terminal-address-not-here = Ця машина не має адреси з { $address }. Виберіть ту, яку вона має, або 0.0.0.0 для всіх.
terminal-cannot-listen = На { $address } неможливо слухати: { $reason }

## Health

terminal-health-bad-url = «{ $url }» не є адресою сервера. Запишіть її на зразок http://127.0.0.1:8080
terminal-health-not-ready = { $url } відповідає { $status }: сервер не готовий.
terminal-health-unreachable = Неможливо з’єднатися з { $url }: { $reason }
terminal-health-timeout = Від { $url } вчасно не надійшло відповіді.

## Configuration

terminal-config-ok = { $file } у порядку.

## A configuration from a survey

terminal-init-nothing = Не виявлено, щоб вхідний і вихідний сервери домену { $domain } працювали, тож публікувати поки нічого. Що заважає, скаже portolan survey { $domain }.
terminal-init-head =
    Налаштування домену { $domain } такі, якими їх отримають поштові застосунки; їх записав portolan init { $date }
    з того, що працювало того дня. Перегляньте їх, а потім:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    За вебсервером, який говорить HTTPS для autoconfig.{ $domain }:
terminal-init-serving =
    Або самостійно, із сертифікатами, отриманими за потреби:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    Потім опублікуйте те, що виведе portolan render dns --config portolan.toml { $domain }.
    Із survey = true замість серверів нижче те, що працює, з’ясовується знову і знову.
terminal-init-unvouched = Працює, але ніщо не ручається, що належить домену. Знайдено через: { $sources }

## A configuration from another tool

terminal-import-path = portolan import { $from } потребує шляху: див. portolan import --help.
terminal-import-domains = { $from } сам називає свої домени: не вказуйте --domain і --domains.
terminal-import-domain = «{ $name }» не є доменом: { $reason }
terminal-import-unreadable = Неможливо прочитати { $path }: { $reason }
terminal-import-nothing = Не залишилося жодного домену із серверами для обох напрямків, тож публікувати нічого.
terminal-import-head =
    Налаштування такі, якими їх отримають поштові застосунки, перенесені з { $from } через portolan import. Жодного не
    перевірено: це робить portolan check { $domain }, а check = "last" у таблиці домену велить постійно стежити за його серверами.
    Перегляньте їх, а потім:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    За вебсервером, який говорить HTTPS для autoconfig.{ $domain }:
terminal-import-left = Що не перенесено:

import-nothing = Немає чого читати.
import-no-variables = Жодної з цих змінних не задано: { $keys }
import-unresolved = { $key } посилається на щось поза цим файлом; запишіть сюди його значення.
import-unknown = { $key } не має тут відповідника.
import-no-value = { $key } не має значення.
import-no-port = { $key } не є портом; його сервер пропущено.
import-no-security = { $key } не є ні SSL, ні STARTTLS; його сервер пропущено.
import-loopback = { $key } прив’язано лише до цієї машини; його сервер пропущено.
import-activesync = { $key }: ActiveSync тут не публікується.
import-ldap-book = { $key }: адресні книги в LDAP тут не публікуються.
import-profile-ids = { $key }: ідентифікатори профілів Apple тут утворюються з адреси кожної людини. Хто встановив профіль раніше, видаляє його, перш ніж установити інший.
import-pop-leave = { $key }: як довго застосунок залишає пошту на сервері POP3, тут вирішує сам застосунок.
import-listen = { $key }: де слухати, визначає listen.
import-any-domain = Ці сервери публікувалися для будь-якого домену, про який запитували; назвіть свій через --domain або --domains.
import-no-domains = { $key } не має значення; назвіть домен через --domain.
import-no-domain = «{ $name }» не є доменом: { $reason }
import-no-json = Список не є JSON: { $reason }
import-no-domain-name = Один з елементів списку не називає домену.
import-inactive = Вимкнено: { $name }.
import-backup-mx = Пошта для { $name } лише передається далі: її читають деінде.
import-domain-twice = { $domain } названо ще раз; чинне те, що сказано спершу.
import-domain-refused = Домен пропущено: { $reason }
import-clear = { $domain }: через { $what } пароль ішов би відкритим текстом.
import-server-twice = { $domain }: { $what } названо ще раз.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = Це не база даних SQLite.
import-sqlite-table = У ній немає таблиці { $table }.
import-sqlite-long = Вона містить більше, ніж читається.
import-sqlite-busy = Уже кілька секунд її змінює інша програма. Спробуйте ще раз або зупиніть ту програму.
import-sqlite-unfinished = Файл поруч містить зміни, до яких не дістатися самим читанням. Імпортуйте копію: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = Її неможливо прочитати: { $reason }
import-ldap-logins = { $count ->
    [1] { $domain }: логіни шукалися в LDAP
    [one] { $domain } та інші, разом { $count } домен: логіни шукалися в LDAP
    [few] { $domain } та інші, разом { $count } домени: логіни шукалися в LDAP
    [many] { $domain } та інші, разом { $count } доменів: логіни шукалися в LDAP
   *[other] { $domain } та інші, разом { $count } домену: логіни шукалися в LDAP
}; тут вони випливають з адреси: скажіть в username, як саме.
import-signing = Сертифікат і ключ для підписування профілів не читаються: впишіть їхні файли в таблицю signing.
import-automx2-type = Сервер { $id }, { $host }: його тип не є ні imap, ні pop, ні smtp.
import-automx2-port = Сервер { $id }, { $host }: його порт не є числом від 1 до 65535.
import-automx2-security = Сервер { $id }, { $host }: його socket_type не є ні SSL, ні STARTTLS.
import-automx2-authentication = Сервер { $id }, { $host }: його authentication невідоме.
import-automx2-dav = Сервер DAV { $id } не є ні caldav, ні carddav або не має URL, який міг би відкрити застосунок.
import-mailcow-domains = mailcow.conf не називає доменів; задайте їх через --domain або --domains: їх перелічують GET /api/v1/get/domain/all і /api/v1/get/alias-domain/all у mailcow.
import-mailcow-pop = POP3 перенесено для всіх доменів; приберіть його там, де DNS його не називає.
import-mailcow-others = { $count ->
    [1] Ще одна змінна стосується самого поштового сервера або містить його таємниці; її не прочитано.
    [one] Ще { $count } змінна стосується самого поштового сервера або містить його таємниці; її не прочитано.
    [few] Ще { $count } змінні стосуються самого поштового сервера або містять його таємниці; їх не прочитано.
    [many] Ще { $count } змінних стосуються самого поштового сервера або містять його таємниці; їх не прочитано.
   *[other] Ще { $count } змінної стосуються самого поштового сервера або містять його таємниці; їх не прочитано.
}
import-not-autoconfig = Це не файл autoconfig.
import-malformed = Файл неможливо прочитати: { $reason }
import-names-no-domain = Файл не називає домену.
import-service = Служба { $what } не має тут відповідника або названа ще раз.
import-page = Сторінка довідки { $url } не на HTTPS.
import-enable = Місце, де людина має спершу ввімкнути доступ, не має тут відповідника; про нього можуть сказати support або documentation.
import-element = Елемент { $element } не має тут відповідника.
import-sections = { $count ->
    [1] В одному розділі сервера бракує
    [one] У { $count } розділі серверів бракує
    [few] У { $count } розділах серверів бракує
    [many] У { $count } розділах серверів бракує
   *[other] У { $count } розділу серверів бракує
} того, що потрібно застосунку.

## A survey

terminal-progress = Обстеження { $domain }: { $sources ->
    [one] запитано { $sources } джерело
    [few] запитано { $sources } джерела
    [many] запитано { $sources } джерел
   *[other] запитано { $sources } джерела
}, { $conversations ->
    [one] проведено { $conversations } розмову
    [few] проведено { $conversations } розмови
    [many] проведено { $conversations } розмов
   *[other] проведено { $conversations } розмови
}, з них вдалих: { $fine }
terminal-column-host = Сервер
terminal-column-port = Порт
terminal-column-service = Служба
terminal-column-security = Захист
terminal-column-address = Адреса
terminal-column-result = Результат
terminal-column-time = Час
terminal-column-role = Напрямок
terminal-column-protocol = Протокол
terminal-column-username = Ім’я користувача
terminal-column-login = Вхід
terminal-column-proof = Перевірено
terminal-recommended = Введіть це в поштовий застосунок; якщо для напрямку є кілька варіантів, то перший:
terminal-nothing = Не знайдено нічого, що можна рекомендувати.
terminal-incoming = Вхідна
terminal-outgoing = Вихідна
terminal-learnt = Джерело: { $sources }.
terminal-username-address = ваша повна адреса
terminal-username-local = частина перед @
terminal-proof-verified = так
terminal-proof-unconfirmed = так; підтвердьте назву
terminal-proof-untried = звідси не перевірено

## Files

terminal-confirm = На шляху, яким Portolan отримав ці налаштування, їх міг змінити хтось сторонній. Переконайтеся, що { $hosts } – це те, що повідомив вам постачальник домену { $domain }.
terminal-confirm-question = Це так? [т/Н]
terminal-confirm-yes = т так y yes

# portolan export

terminal-export-dns = zone.txt містить записи DNS, які належать до цих файлів.
terminal-export-server = nginx.conf, apache.conf, Caddyfile і _headers містять рядки, які віддають їх із правильними типами.
terminal-export-outlook = Autodiscover серед них немає: Outlook входив би з тим, що стоїть перед @, а адресу знає лише запущений Portolan.
terminal-export-foreign = { $path } створив не portolan export, або його відтоді змінено. Нічого не записано.
terminal-export-name = { $path } не може стояти в конфігурації вебсервера. Виберіть теку без лапок, $, фігурних дужок і зворотних скісних рисок.
terminal-export-failed = Неможливо записати { $path }: { $reason }
