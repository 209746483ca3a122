# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Wiadomość do administratora poczty, gotowa do wysłania
letter-whom = Mogą to naprawić tylko osoby, które prowadzą pocztę domeny { $domain }: pomoc techniczna Twojego dostawcy albo administrator poczty w Twojej organizacji.
letter-note = Ta wiadomość jest dla nich. Nie ma w niej nic o Tobie.
letter-mail = Otwórz w mojej aplikacji pocztowej
letter-copy = Kopiuj wiadomość
letter-english = To samo po angielsku

letter-subject = Aplikacje pocztowe i serwery pocztowe domeny { $domain }
letter-greeting = Dzień dobry,
letter-lead = { $count ->
    [one] serwery pocztowe domeny { $domain } zostały zbadane z internetu ({ $time } UTC). Jedna rzecz sprawia, że aplikacje pocztowe nie działają z nimi tak, jak powinny:
    [few] serwery pocztowe domeny { $domain } zostały zbadane z internetu ({ $time } UTC). { $count } rzeczy sprawiają, że aplikacje pocztowe nie działają z nimi tak, jak powinny:
    [many] serwery pocztowe domeny { $domain } zostały zbadane z internetu ({ $time } UTC). { $count } rzeczy sprawia, że aplikacje pocztowe nie działają z nimi tak, jak powinny:
   *[other] serwery pocztowe domeny { $domain } zostały zbadane z internetu ({ $time } UTC). { $count } rzeczy sprawia, że aplikacje pocztowe nie działają z nimi tak, jak powinny:
}
letter-command = Pokazuje to polecenie:
letter-more = { $count ->
    [one] Jeszcze jedno ustalenie jest w pełnym wyniku.
    [few] Jeszcze { $count } ustalenia są w pełnym wyniku.
    [many] Jeszcze { $count } ustaleń jest w pełnym wyniku.
   *[other] Jeszcze { $count } ustalenia jest w pełnym wyniku.
}
letter-link = Pełny wynik, z każdą rozmową i wierszami, które to naprawią:
letter-close = Nikt się przy tym nie logował i nie wysłano żadnej poczty.
