# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Показати кроки для мого застосунку
next-app = Вибрати мій застосунок
next-letter = Написати адміністратору пошти
result-works-and-steps = Portolan щойно поговорив із цими серверами. Нижче наведено, що ввести, а далі – кроки для вашого застосунку.

## Whether mail stays on the server, in a line

choice-imap = Пошта залишається на сервері (IMAP)
choice-pop3 = Пошту завантажує один пристрій (POP3)
choice-change = Змінити

## Logging in, where the app may do it in two ways

login-page-or-password = Застосунок може відкрити сторінку входу вашого постачальника: увійдіть там. Якщо натомість він запитає пароль, введіть свій пароль від пошти.
login-page-or-above = Застосунок може відкрити сторінку входу вашого постачальника: увійдіть там. Якщо застосунок запитає пароль, діє те, що про паролі сказано вище.

## The worst news in plain words; the finding itself stands below

plain-null-mx = Домен { $domain } не приймає пошти.
plain-null-mx-remedy = Перевірте написання: ваша скринька, ймовірно, в іншому домені. Якщо саме в цьому, запитайте його адміністратора пошти.
plain-dns-failed = Зараз не вдається знайти дані домену { $domain }.
plain-dns-failed-remedy = Спробуйте ще раз за кілька хвилин. Якщо не минеться, повідомте адміністратора пошти: що було видно, написано нижче.
plain-dnssec-bogus = Можливо, хтось підробляє те, що опубліковано про домен { $domain }.
plain-dnssec-bogus-remedy = Зачекайте, перш ніж десь вводити пароль, і повідомте адміністратора пошти: що було видно, написано нижче.

## A guide’s heading, where the app’s name is no proper name

guide-setup = Налаштування: { $app }

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = Команда для перевірки

## The box for what an app says

help-replies-languages = Відомі коди й повідомлення англійською, а також кілька іншими мовами. Якщо вашого серед них немає, пошукайте в ньому код, наприклад 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Тут ніхто не зміг перевірити, чи передає цей застосунок ваш пароль від пошти на сервери свого виробника. Якщо це для вас важливо, запитайте виробника.
fact-password-em-client = Виробник пише, що eM Client зберігає ваші паролі лише на вашому комп’ютері, зашифрованими, і з’єднується із серверами вашого постачальника напряму.
fact-password-fairemail = Виробник пише, що FairEmail не надсилає даних облікового запису нікуди, крім вашого постачальника.

## The notice

surveyed-on = Обстежено { $time } UTC.
