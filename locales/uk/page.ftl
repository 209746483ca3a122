# The pages.

brand = Portolan
title = { $page } · Portolan
description = Знаходить поштові сервери вашої адреси, розмовляє з кожним із них і показує, які налаштування потрібні вашому поштовому застосунку.
skip = Перейти до вмісту
footer-about = Про програму
footer-home = Нова адреса
footer-report = Цей результат як JSON

## The first page

home-title = Налаштування пошти, які працюють
home-heading = Які налаштування потрібні вашому поштовому застосунку?
home-lead = Введіть свою адресу. Portolan знайде сервери вашої скриньки, поговорить із кожним із них і покаже, що потрібно ввести.
home-label = Ваша електронна адреса
home-hint = Наприклад, ana@example.org. Достатньо частини після @.
home-button = Знайти мої налаштування
home-privacy = Portolan ніколи не запитує пароль. Те, що стоїть перед @, залишається у вашому браузері.
home-privacy-no-script = Portolan ніколи не запитує пароль. Ваша адреса потрібна лише для відповіді й не зберігається.
home-samples = Це демонстрація: домени, які можна спробувати
home-steps = Що відбувається
home-step-ask = Portolan запитує там, де публікують налаштування: у файлах самого постачальника, у DNS і в базах постачальників.
home-step-talk = Він з’єднується з кожним поштовим сервером і перевіряє, чи той відповідає, чи безпечний і чи має справний сертифікат. Він ніколи не виконує вхід.
home-step-show = Ви отримуєте налаштування, описані простими словами, кроки для вашого застосунку і, якщо можливо, файл, який усе зробить за вас.

## Errors

error-heading-400 = Не вийшло
error-heading-403 = Тут це заборонено
error-heading-404 = Не знайдено
error-heading-405 = Не вийшло
error-heading-413 = Задовге
error-heading-429 = Трохи повільніше, будь ласка
error-heading-500 = Наша помилка
error-heading-503 = Не зараз
error-heading-other = Не вийшло
error-try-again = Спробувати ще раз
error-again = Ввести адресу

## About

about-title = Про програму
about-heading = Про Portolan
about-lead = Портолан – це давня морська карта гаваней і шляхів до них. Цей Portolan складає карту поштових серверів: він з’ясовує, як дістатися скриньки, підтверджує це розмовою із серверами й каже, що ввести в поштовий застосунок.
about-asked = Що й у кого запитується
about-asked-part = Назовні надсилається лише домен, тобто частина після @. Частина перед ним ніколи не йде далі цього сервера.
about-asked-dns = Сервери імен отримують запит про поштові записи домену.
about-asked-web = У власних вебсерверів домену та в серверів компанії, яка приймає його пошту, запитується файл налаштувань.
about-asked-database = У базі постачальників Thunderbird шукається домен, якщо власник цього сервера цього не вимкнув.
about-asked-mail = Зі знайденими поштовими серверами Portolan з’єднується на їхніх звичайних портах. Він вітається, запитує, що вони пропонують, оглядає сертифікат і прощається; він ніколи не намагається увійти чи щось надіслати.
about-kept = Що зберігається
about-kept-result = Результат для домену кілька хвилин зберігається в пам’яті й спільний для всіх, хто запитує про той самий домен.
about-kept-published = Якщо цей сайт публікує налаштування для домену, він зберігає те, що там працювало, доки публікує це.
about-kept-address = Ваша адреса не зберігається й не записується в жоден журнал. З увімкненим JavaScript вона залишається в цій вкладці браузера, доки ви не попросите файл або код, що її містить; без нього вона потрапляє на цей сервер лише для відповіді вам.
about-kept-cookies = Тут немає файлів cookie, облікових записів і статистики про вас, і нічого на цих сторінках не завантажується з інших місць.
about-alone = Якщо ви не хочете з’єднань звідси
about-alone-calls-at-most = З кожним поштовим сервером Portolan з’єднується на кожному порту один раз, і ще щонайбільше тричі лише тоді, коли перше з’єднання залишило питання відкритим. Одночасних з’єднань небагато, а результати спільні, тож багато відвідувачів не означає багато з’єднань.
about-alone-stop = Якщо ви тримаєте поштовий сервер і не хочете з’єднань звідси, заблокуйте адресу цього сервера у своєму брандмауері або скажіть про це його власникам. Якщо ваші сервери не призначені для загалу, не публікуйте їх у DNS.
about-limits = Чого він не може знати
about-limits-view = Portolan бачить сервери зі свого місця. Ваша мережа може блокувати порт, який звідси працює, або навпаки. Чи правильний ваш пароль, може сказати лише ваш постачальник.

## The result, while it is being made

report-title = Налаштування пошти для { $domain }
report-heading-for = Налаштування пошти для
report-ascii = Пишеться також { $ascii }
live-begins = Шукаємо поштові сервери { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }, порт { $port }, { $family }: { $verdict }
live-heading = Що знайдено досі
live-chart = Сервери, які вже відповіли
live-failed = Обстеження не дійшло до кінця. Завантажте цю сторінку ще раз.
live-wait = Це триватиме щонайбільше кілька секунд. Результат з’явиться тут.

## The result: the head

result-works = Ці налаштування працюють
result-works-summary = Portolan щойно поговорив із цими серверами. Введіть наведені нижче дані або виберіть свій застосунок, щоб побачити кроки.
result-given = Ось ваші налаштування
result-given-summary = Джерело: { $source }. Не все вдалося перевірити звідси.
result-no-outgoing = Пошту можна читати, але способу надсилати її не знайдено
result-no-outgoing-summary = Сервер для читання пошти працює. Не знайдено сервера, через який можна безпечно надсилати; нижче написано чому і хто може це виправити.
result-no-incoming = Пошту можна надсилати, але способу читати її не знайдено
result-no-incoming-summary = Сервер для надсилання пошти працює. Не знайдено сервера, з якого можна безпечно читати пошту; нижче написано чому і хто може це виправити.
result-nothing = Не знайдено налаштувань, які були б безпечні й працювали
result-nothing-summary = Покажіть цю сторінку тим, хто відповідає за вашу пошту: нижче написано, що не так і що робити.
result-turned-away = Поштові сервери не захотіли розмовляти з Portolan
result-turned-away-summary = Ваш застосунок вони все ж можуть впустити. Запитайте налаштування у свого постачальника або покажіть цю сторінку тим, хто відповідає за вашу пошту.
result-again = Перевірити ще раз
result-other = Спробувати іншу адресу

## The result: the settings

settings-heading = Ваші налаштування
settings-incoming-imap = Вхідна пошта: IMAP
settings-incoming-pop3 = Вхідна пошта: POP3
settings-outgoing = Вихідна пошта: SMTP
settings-choice = Як ви хочете читати пошту?
settings-imap = IMAP
settings-imap-meaning = Пошта залишається на сервері, і всі пристрої показують те саме. Підходить майже всім.
settings-pop3 = POP3
settings-pop3-meaning = Пошту завантажує один пристрій, і більшість застосунків потім видаляє її із сервера. На інших пристроях ви її не побачите.
settings-server = Сервер
settings-port = Порт
settings-security = Захист
settings-username = Ім’я користувача
settings-password = Пароль
settings-login = Спосіб входу
settings-password-own = ваш пароль від пошти
settings-password-app = пароль застосунку, створений в обліковому записі, а не звичний
settings-password-oauth = тут не потрібен: ви входите на сторінці свого постачальника
settings-username-address = ваша повна адреса
settings-username-local = частина перед @
settings-username-mixed = { $form }
settings-local-part-placeholder = (частина перед @)
settings-verified = Щойно перевірено: працює
settings-not-verified = Звідси не перевірено
settings-others = Інші налаштування, які теж працюють
settings-other-line = { $protocol }: { $host }, порт { $port }, { $security }
settings-from = { $more ->
    [0] Джерело: { $source }
    [1] Джерело: { $source }; ще одне місце вказує те саме
    [one] Джерело: { $source }; ще { $more } місце вказує те саме
    [few] Джерело: { $source }; ще { $more } місця вказують те саме
    [many] Джерело: { $source }; ще { $more } місць вказують те саме
   *[other] Джерело: { $source }; ще { $more } місця вказують те саме
}
copy = Копіювати
copy-what = Копіювати: { $what }
copy-which = Копіювати: { $what } ({ $of })
copied = Скопійовано
own-label = Що стоїть перед @
own-button = Підставити
own-note = Це залишиться в цій вкладці вашого браузера.
own-forget = Забути мою адресу

## The result: apps and files

guides-heading = Яким застосунком ви користуєтеся?
guides-all = Усі застосунки й пристрої
guides-on-iphone = На цьому iPhone або iPad
guides-on-android = На цьому пристрої з Android
guides-on-mac = На цьому Mac
guides-on-windows = На цьому комп’ютері з Windows
guides-on-linux = На цьому комп’ютері з Linux
guides-group-phones = Телефони й планшети
guides-group-computers = Комп’ютери
guides-group-web = У браузері
guides-group-command-line = У командному рядку
guides-group-others = Пристрої, програми та інші застосунки
guide-for = Налаштування: { $app }
guide-value-missing = не знайдено
files-heading = Файли з цими налаштуваннями
files-profile = Профіль конфігурації для iPhone, iPad і Mac
files-autoconfig = Файл налаштувань для Thunderbird та інших (autoconfig)
files-autoconfig-note = Для адміністраторів: Thunderbird знайде його сам, якщо домен опублікує його за адресою autoconfig.{ $domain }.
files-name = Ваше ім’я, яким його мають бачити інші (необов’язково)
profile-button = Отримати профіль
profile-note-safari = Відкрийте цю сторінку в Safari. Усередині іншого застосунку, наприклад у чаті, профіль не потрапить у Параметри: спершу виберіть там відкриття в Safari.
profile-note-time = Після завантаження у вас є вісім хвилин, щоб установити профіль, потім пристрій його викидає. Якщо так станеться, просто завантажте його ще раз.
profile-note-signed = Пристрій червоним кольором повідомляє, що профіль не підписано («Not Signed»). Тут так і має бути: цей файл не має підпису.
profile-note-password = Профіль не містить пароля. Пристрій запитає його під час установлення.
qr-button = Показати код
qr-alt = Код, який налаштовує обліковий запис у Thunderbird для Android
qr-note = Код містить вашу адресу, ваше ім’я та сервери, але не пароль.
qr-address = Ваша електронна адреса

## Before a file is handed over

ask-title = Ще один крок
ask-heading-profile = Ваш профіль конфігурації
ask-heading-autoconfig = Ваш файл налаштувань
ask-heading-qr = Ваш код
ask-lead-address = Файл містить вашу адресу, щоб налаштувати саме ваш обліковий запис, а не чужий.
ask-confirm-lead = Portolan отримав ці налаштування шляхом, на якому їх міг підмінити хтось сторонній. Ваш пароль від пошти потрапить на ці сервери, тож спершу подивіться на їхні назви.
ask-confirm-domain = Домен вашої пошти
ask-confirm-hosts = Сервери
ask-confirm-check = Я знаю ці назви, і вони належать моєму постачальнику.
ask-confirm-note = Якщо сумніваєтеся, запитайте в постачальника назви його поштових серверів і порівняйте.
ask-protocol = Спосіб читання пошти
ask-button = Далі
ask-back = Назад до налаштувань

## The result: findings, chart, sources

findings-heading-wrong = Що не так і хто може це виправити
findings-heading-better = Що могло б бути краще і хто може це поліпшити
admins-heading = Для адміністратора пошти
admins-notes = Що ще могло б бути краще
findings-command = Команда, яка це показує
findings-configuration = Рядки, які це виправлять
findings-remedy = Що робити
chart-heading = Карта
chart-service = Служба
chart-port = порт { $port }
chart-certificate = Сертифікат
chart-words = Що означають ці слова
chart-no-call = без з’єднання
chart-said = Сервер сказав: «{ $words }»
certificate-valid-until = Дійсний до { $date }
certificate-none = Не отримано
certificate-details = Докладно
certificate-subject = Кому видано
certificate-issuer = Ким видано
certificate-names = Для назв
certificate-validity = Строк дії
certificate-from-to = з { $from } до { $to }
certificate-version = Шифрування
certificate-mechanisms = Способи входу
certificate-mechanisms-before = Способи входу до шифрування
unknown = невідомо
sources-heading = Звідки ці відомості
sources-heading-looked = Де шукав Portolan
sources-lead = Ці місця дізнаються лише домен і більше нічого.
sources-others = Також розглянуто, без результату
sources-authenticated = захищено від підміни
other-services-heading = Також знайдено
mx-heading = Хто приймає пошту
mx-provider = Постачальник: { $name }
elapsed-ms = { $ms } мс
elapsed-seconds = { $seconds } с
# Between the whole seconds and the tenth.
decimal-mark = ,
surveyed-at = Обстежено { $time } UTC, за { $elapsed }.
chart-tally = { $works ->
    [0] не працює жоден із { $all }
   *[other] працює { $works } із { $all }
}

# The DNS records of a published domain

dns-heading = Записи DNS для { $domain }
dns-lead = З цими записами поштові застосунки самі знаходять налаштування домену. Їхнє місце в зоні домену, де б її не вели.
dns-steps-heading = У формі реєстратора
dns-steps = Один запис за одним. «@» – це сам домен; деякі форми вимагають натомість повної назви. Якщо ціль – сама крапка, запис каже, що такої служби немає.
dns-kind = Тип
dns-name = Назва
dns-value = Значення або ціль
dns-priority = Пріоритет
dns-weight = Вага
dns-port = Порт
dns-zone-heading = Як файл зони

# Which signature a profile has

ask-signed = Профіль підписано: пристрій називає { $subject } і, якщо довіряє цьому сертифікату, позначає профіль як перевірений («Verified»).
ask-unsigned = Профіль не підписано: пристрій повідомляє про це червоним кольором («Not Signed»). Установлюйте його, лише якщо ви прийшли сюди із сайту свого постачальника.
