# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Wiadomość do administratora poczty, gotowa do wysłania
letter-whom = Mogą to naprawić tylko osoby, które prowadzą pocztę domeny { $domain }: pomoc techniczna Twojego dostawcy albo administrator poczty w Twojej organizacji.
letter-note = Ta wiadomość jest dla nich. Nie ma w niej nic o Tobie.
letter-mail = Otwórz w mojej aplikacji pocztowej
letter-copy = Kopiuj wiadomość
letter-english = To samo po angielsku

letter-subject = Aplikacje pocztowe i serwery pocztowe domeny { $domain }
letter-greeting = Dzień dobry,
letter-looked = serwery pocztowe domeny { $domain } zostały zbadane z internetu ({ $time } UTC).
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Jedna rzecz sprawia, że aplikacje pocztowe nie działają z nimi tak, jak powinny:
   *[other] Te rzeczy sprawiają, że aplikacje pocztowe nie działają z nimi tak, jak powinny:
}
letter-wrong = { $count ->
    [one] Aplikacje pocztowe mogą z nimi działać, ale jedna rzecz jest nie w porządku:
   *[other] Aplikacje pocztowe mogą z nimi działać, ale te rzeczy są nie w porządku:
}
letter-better = { $count ->
    [one] Jedna rzecz mogłaby być lepsza:
   *[other] Te rzeczy mogłyby być lepsze:
}
letter-away = Odprawiły serwer, który je badał; nie wiadomo, czy wpuszczają aplikacje pocztowe:
letter-command = Pokazuje to polecenie:
letter-more = { $count ->
    [one] Jeszcze jedno ustalenie jest w pełnym wyniku.
    [few] Jeszcze { $count } ustalenia są w pełnym wyniku.
    [many] Jeszcze { $count } ustaleń jest w pełnym wyniku.
   *[other] Jeszcze { $count } ustalenia jest w pełnym wyniku.
}
letter-link = Pełny wynik, z każdą rozmową i wierszami, które to naprawią:
letter-close = Nikt się przy tym nie logował i nie wysłano żadnej poczty.
