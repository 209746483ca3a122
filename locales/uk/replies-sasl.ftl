# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Програма і сервер не знайшли способу входу, який знали б обоє. Часто на комп’ютері, який надсилає, бракує пакета з цими способами.
reply-no-mechanism-step = Установіть на цьому комп’ютері способи входу Cyrus SASL; у Debian та Ubuntu пакет називається libsasl2-modules. Потім спробуйте ще раз.
