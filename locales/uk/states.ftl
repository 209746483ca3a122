# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button.
near-lead = Можливо, ви мали на увазі:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Цей сервер зараз не має зв’язку
state-heading-no-route = Цей сервер зараз не має зв’язку
state-heading-timeout = Це тривало задовго
state-heading-busy = Зараз запитує багато людей
state-heading-not-ready = Майже готово
state-heading-lookup-closed = Цей домен не належить до тутешніх

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Спробувати ще раз за { $time }

## While a survey runs and the browser loses its connection

state-lost = Зв’язок перервався. Ця сторінка сама намагається знову дістатися обстеження; ніщо з уведеного вами не втрачено.
state-lost-button = Спробувати зараз
state-found-again = Зв’язок відновлено.

# The server stopped, or was started anew, while it looked.
state-interrupted = Перевірку перервано
