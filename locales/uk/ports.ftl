# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = Поштові сервери { $domain }
ports-caption = Кожен сервер – це гавань, а кожна позначка – один із його портів. Таблиці нижче кажуть те саме словами.
ports-chosen = сервер із ваших налаштувань
ports-more = { $count ->
    [1] Ще один сервер
    [one] Ще { $count } сервер
    [few] Ще { $count } сервери
    [many] Ще { $count } серверів
   *[other] Ще { $count } сервера
}
ports-save = Зберегти це зображення

# What a mark means.
ports-mark-safe = відкрито й безпечно
ports-mark-unsafe = відкрито, але не безпечно
ports-mark-blank = з’єднання не випробувано

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = Через { $family } відкрито й безпечно: { $ports }.
ports-say-unsafe = Через { $family } відкрито, але не безпечно: { $ports }.
ports-say-blank = Через { $family } з’єднання не випробувано: { $ports }.
