# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Un messaggio per l’amministratore della posta, pronto da inviare
letter-whom = Può rimediare solo chi gestisce la posta di { $domain }: l’assistenza del tuo provider, o l’amministratore della posta della tua organizzazione.
letter-note = Questo messaggio è per loro. Non contiene niente su di te.
letter-mail = Aprilo nella mia app di posta
letter-copy = Copia il messaggio
letter-english = Lo stesso in inglese

letter-subject = Le app di posta e i server di posta di { $domain }
letter-greeting = Buongiorno,
letter-looked = i server di posta di { $domain } sono stati esaminati da internet, in data { $time } UTC.
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Un problema impedisce alle app di posta di funzionare con questi server come dovrebbero:
   *[other] Questi problemi impediscono alle app di posta di funzionare con questi server come dovrebbero:
}
letter-wrong = { $count ->
    [one] Le app di posta possono funzionare con questi server, ma una cosa non va:
   *[other] Le app di posta possono funzionare con questi server, ma queste cose non vanno:
}
letter-better = { $count ->
    [one] Una cosa si potrebbe migliorare:
   *[other] Queste cose si potrebbero migliorare:
}
letter-away = Hanno respinto il server che li esaminava; non si sa se accettino le app di posta:
letter-command = Questo comando lo mostra:
letter-more = { $count ->
    [one] Nel risultato completo c’è un altro problema.
   *[other] Nel risultato completo ci sono altri { $count } problemi.
}
letter-link = Il risultato completo, con ogni conversazione e le righe che correggono i problemi:
letter-close = Per questo nessuno ha fatto un accesso e non è stata inviata nessuna email.
