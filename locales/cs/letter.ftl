# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Zpráva pro správce pošty, připravená k odeslání
letter-whom = Napravit to mohou jen lidé, kteří poštu domény { $domain } provozují: podpora vašeho poskytovatele, nebo správce pošty ve vaší organizaci.
letter-note = Tato zpráva je pro ně. Není v ní nic o vás.
letter-mail = Otevřít v mé poštovní aplikaci
letter-copy = Kopírovat zprávu
letter-english = Totéž anglicky

letter-subject = Poštovní aplikace a poštovní servery domény { $domain }
letter-greeting = Dobrý den,
letter-lead = { $count ->
    [one] poštovní servery domény { $domain } byly prozkoumány z internetu ({ $time } UTC). Jedna věc brání poštovním aplikacím fungovat s nimi tak, jak mají:
    [few] poštovní servery domény { $domain } byly prozkoumány z internetu ({ $time } UTC). { $count } věci brání poštovním aplikacím fungovat s nimi tak, jak mají:
    [many] poštovní servery domény { $domain } byly prozkoumány z internetu ({ $time } UTC). { $count } věci brání poštovním aplikacím fungovat s nimi tak, jak mají:
   *[other] poštovní servery domény { $domain } byly prozkoumány z internetu ({ $time } UTC). { $count } věcí brání poštovním aplikacím fungovat s nimi tak, jak mají:
}
letter-command = Ukáže to tento příkaz:
letter-more = { $count ->
    [one] Ještě jedno zjištění je v úplném výsledku.
    [few] Ještě { $count } zjištění jsou v úplném výsledku.
    [many] Ještě { $count } zjištění je v úplném výsledku.
   *[other] Ještě { $count } zjištění je v úplném výsledku.
}
letter-link = Úplný výsledek s každým rozhovorem a s řádky, které to napraví:
letter-close = Nikdo se přitom nepřihlašoval a žádná pošta nebyla odeslána.
