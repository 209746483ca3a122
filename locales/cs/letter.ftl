# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Zpráva pro správce pošty, připravená k odeslání
letter-whom = Napravit to mohou jen lidé, kteří poštu domény { $domain } provozují: podpora vašeho poskytovatele, nebo správce pošty ve vaší organizaci.
letter-note = Tato zpráva je pro ně. Není v ní nic o vás.
letter-mail = Otevřít v mé poštovní aplikaci
letter-copy = Kopírovat zprávu
letter-english = Totéž anglicky

letter-subject = Poštovní aplikace a poštovní servery domény { $domain }
letter-greeting = Dobrý den,
letter-looked = poštovní servery domény { $domain } byly prozkoumány z internetu ({ $time } UTC).
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Jedna věc brání poštovním aplikacím fungovat s nimi tak, jak mají:
   *[other] Tyto věci brání poštovním aplikacím fungovat s nimi tak, jak mají:
}
letter-wrong = { $count ->
    [one] Poštovní aplikace s nimi fungovat mohou, ale jedna věc není v pořádku:
   *[other] Poštovní aplikace s nimi fungovat mohou, ale tyto věci nejsou v pořádku:
}
letter-better = { $count ->
    [one] Jedna věc by mohla být lepší:
   *[other] Tyto věci by mohly být lepší:
}
letter-away = Odmítly server, který je zkoumal; zda pouštějí poštovní aplikace, není známo:
letter-command = Ukáže to tento příkaz:
letter-more = { $count ->
    [one] Ještě jedno zjištění je v úplném výsledku.
    [few] Ještě { $count } zjištění jsou v úplném výsledku.
    [many] Ještě { $count } zjištění je v úplném výsledku.
   *[other] Ještě { $count } zjištění je v úplném výsledku.
}
letter-link = Úplný výsledek s každým rozhovorem a s řádky, které to napraví:
letter-close = Nikdo se přitom nepřihlašoval a žádná pošta nebyla odeslána.
