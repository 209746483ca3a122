# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (порти { $ports })
compliance-fails = { $count ->
    [0] { $rule }: не виконано. { $worst }.
   *[other] { $rule }: не виконано. { $worst }. Це стосується також: { $others }.
}
outcome-unusable = Немає придатної відповіді
source-leads-to = веде до
result-confirm-names = { $count ->
    [one] Переконайтеся, що ви знаєте цю назву: { $hosts }. Portolan отримав її шляхом, на якому її міг підмінити хтось сторонній.
   *[other] Переконайтеся, що ви знаєте ці назви: { $hosts }. Portolan отримав їх шляхом, на якому їх міг підмінити хтось сторонній.
}
complaint-password-site = Застосунок каже, що пароль неправильний: увійдіть на сайті свого постачальника з тим самим ім’ям і паролем. Якщо це вдається, постачальник може вимагати пароля, створеного для застосунків: запитайте в нього, як його отримати.
login-switch-on-several = У { $provider } спочатку вимкнено { $protocols }. Увімкніть їх в обліковому записі, перш ніж налаштовувати застосунок.
protocols-and = { $first } і { $last }

finding-port-timeout-remedy-ports = Відкрийте ці порти у брандмауері або приберіть їх із того, що публікує домен.
finding-port-closed-remedy-ports = Якщо люди мають користуватися цими портами, запустіть на них служби або відкрийте брандмауер. Інакше приберіть їх із того, що публікує домен.
finding-starttls-missing-remedy-ports = Увімкніть STARTTLS або закрийте ці порти й запропонуйте ті, що мають TLS від початку.
finding-starttls-injected-remedy-ports = Оновіть поштовий сервер і все, що стоїть перед ним.
finding-no-login-remedy-ports = Увімкніть спосіб входу (AUTH PLAIN під TLS) або не публікуйте цих портів для людей.
finding-not-this-protocol-remedy-ports = Перевірте, що слухає на цих портах і чи щось перед ними не передає іншу службу.
