# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } відповідає «{ $words }» там, де має бути пропозиція шифрування. Так поводиться брандмауер, який перевіряє пошту й зафарбовує те, чого не хоче.
finding-starttls-painted-over-remedy = Пошукайте брандмауер або антивірус, який перевіряє пошту, перед поштовим сервером або перед цим сервером, і вимкніть цю перевірку (у Cisco вона називається «inspect esmtp»). На самому поштовому сервері STARTTLS цілком може бути ввімкнено.
