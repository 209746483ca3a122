# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Ett meddelande till e-postadministratören, färdigt att skicka
letter-whom = Bara de som sköter e-posten för { $domain } kan åtgärda det här: din leverantörs support, eller e-postadministratören i din organisation.
letter-note = Det här meddelandet är till dem. Inget i det handlar om dig.
letter-mail = Öppna i min e-postapp
letter-copy = Kopiera meddelandet
letter-english = Samma sak på engelska

letter-subject = E-postappar och e-postservrarna för { $domain }
letter-greeting = Hej,
letter-looked = E-postservrarna för { $domain } har undersökts från internet ({ $time } UTC).
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] En sak hindrar e-postappar från att fungera med dem som de ska:
   *[other] De här sakerna hindrar e-postappar från att fungera med dem som de ska:
}
letter-wrong = { $count ->
    [one] E-postappar kan fungera med dem, men en sak är fel:
   *[other] E-postappar kan fungera med dem, men de här sakerna är fel:
}
letter-better = { $count ->
    [one] En sak kan bli bättre:
   *[other] De här sakerna kan bli bättre:
}
letter-away = De avvisade servern som undersökte dem; om de släpper in e-postappar är inte känt:
letter-command = Det här kommandot visar det:
letter-more = { $count ->
    [one] Ett fynd till står i hela resultatet.
   *[other] { $count } fynd till står i hela resultatet.
}
letter-link = Hela resultatet, med varje samtal och raderna som åtgärdar felen:
letter-close = Ingen loggade in för det här, och ingen e-post skickades.
