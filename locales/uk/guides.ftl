# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Прочитано у вихідному коді програми
confidence-specification = За специфікацією
confidence-vendor-page = Зі сторінки виробника
confidence-third-party = Від третьої сторони, тут не перевірено
confidence-unchecked = Не перевірено

guide-way-file = Швидкий спосіб: завантажити профіль
guide-way-code = Швидкий спосіб: сканувати код
guide-way-code-elsewhere = Або сканувати код з іншого екрана
guide-way-quick = Швидкий спосіб: нехай застосунок пошукає сам
guide-way-by-hand = Або введіть усе вручну
guide-way-node = Node.js, з Nodemailer
guide-way-php = PHP, з PHPMailer
guide-way-python = Python, з smtplib
guide-way-postfix = Власний сервер, з Postfix

fact-source-macos = чиїсь спостереження в macOS 15.5
fact-source-apple-deployment = те, що інші повідомляють про посібник Apple з розгортання
fact-source-server-projects = нотатки кількох проєктів поштових серверів
fact-source-android-code = читання вихідного коду застосунку
fact-source-android-export = власний формат експорту облікових записів цього застосунку, версія 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = копія посібника до eM Client
fact-source-isync = чужі приклади для isync 1.5

## What the fields are called on the apps' screens

label-email-address = Електронна адреса
label-password = Пароль
label-protocol = Протокол
label-hostname = Назва хоста
label-host-name = Назва хоста
label-server = Сервер
label-port = Порт
label-incoming-port = Сервер вхідної пошти: порт
label-outgoing-port = Сервер вихідної пошти: порт
label-connection-security = Захист з’єднання
label-encryption-method = Спосіб шифрування
label-security = Захист
label-authentication-method = Спосіб автентифікації
label-username = Ім’я користувача
label-login = Логін
label-account-type = Тип облікового запису
label-server-type = Тип сервера
label-incoming-server = Вхідний сервер
label-outgoing-server = Вихідний сервер
label-incoming-mail-server = Сервер вхідної пошти
label-outgoing-mail-server = Сервер вихідної пошти
label-override-port = Змінити типовий порт
label-user-name = Ім’я користувача

## What many guides say

guide-kind = Виберіть вид облікового запису:
guide-incoming = Сервер вхідної пошти такий:
guide-outgoing = Сервер вихідної пошти такий:
guide-outgoing-own-login = Сервер вихідної пошти такий. Він вимагає входу; якщо застосунок про це запитує, увімкніть вхід і введіть такі дані:
guide-finish = Завершіть. Потім надішліть листа собі й подивіться, чи він надійде.
guide-others-work = Якщо пропонується те, що на цій сторінці стоїть під «{ settings-others }», це теж підійде.

guide-screens = Назви на екранах застосунку в різних версіях різняться. Якщо якогось слова немає, пошукайте те, що означає те саме.
guide-names = Назви в цих файлах узято з посібників до програм. Версії можуть відрізнятися.
guide-lacks-imap = Цей застосунок читає пошту лише через IMAP, а такого сервера тут не знайдено. Виберіть інший застосунок.
guide-complaints = Якщо застосунок скаржиться
guide-file-copy = Копіювати файл
guide-command-copy = Копіювати команду
guide-file-confirm = Показати файли
guide-file-waits = цей файл з’явиться, коли ви підтвердите сервери вище.
guide-file-none = Немає перевірених налаштувань, якими ця програма могла б скористатися, тому готового файлу тут немає. Візьміть значення нижче, а про те, чого бракує, запитайте постачальника.

fact-finds-unknown = Тут не відомо, чи шукає цей застосунок налаштування, які публікує домен. Якщо він сам підставить сервери, порівняйте їх із цими.

complaint-password = Застосунок каже, що пароль неправильний: увійдіть на сайті свого постачальника з тим самим ім’ям і паролем. Якщо це вдається, постачальник може вимагати пароля, створеного для застосунків; що тоді робити, написано вгорі цієї інструкції або скаже постачальник.
complaint-connection = Застосунок не може з’єднатися або довго чекає: спробуйте іншу мережу, наприклад мережу телефону. Якщо там працює, заважає мережа або антивірус.
complaint-certificate = Застосунок попереджає про сертифікат: не продовжуйте. Порівняйте назву сервера літера за літерою. Якщо вона правильна, скажіть своєму постачальнику.
complaint-sending = Застосунок отримує, але не надсилає: вихідний сервер теж вимагає входу. Введіть ім’я й пароль також там, навіть якщо поле позначено як необов’язкове.
complaint-web = Не вдається з’єднатися: тут з’єднується не ваш комп’ютер, а вебсервер, і його брандмауер може закривати поштові порти. Про це знає його адміністратор.
complaint-pass = Програма запитує пароль або каже, що його немає: запустіть окремо команду, яка видає пароль, і перевірте, що в першому рядку вона виводить пароль і більше нічого.
complaint-host-blocks = Не вдається з’єднатися: багато вебхостингів закривають порти для надсилання. Запитайте свій, який із портів 465 і 587 відкритий.
complaint-printer-tls = Не вдається з’єднатися, хоча все правильно: старі пристрої знають лише TLS 1.0 або 1.1, від яких сервери сьогодні відмовляються. Подивіться, чи є новіша прошивка.
complaint-printer-clock = Пристрій вважає сертифікат недійсним: установіть на ньому дату й час. Якщо в нього є список довірених сертифікатів, оновіть його. Не вимикайте перевірку.
