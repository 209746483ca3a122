# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = A message to the mail admin, ready to send
letter-whom = Only the people who run the mail of { $domain } can mend this: your provider’s support, or the mail admin of your organisation.
letter-note = This message is for them. Nothing in it is about you.
letter-mail = Open it in my mail app
letter-copy = Copy the message
letter-english = The same in English

letter-subject = Mail apps and the mail servers of { $domain }
letter-greeting = Hello,
letter-looked = The mail servers of { $domain } were looked at from the internet, at { $time } UTC.
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] One thing keeps mail apps from working with them as they should:
   *[other] These things keep mail apps from working with them as they should:
}
letter-wrong = { $count ->
    [one] Mail apps can work with them, but one thing is wrong:
   *[other] Mail apps can work with them, but these things are wrong:
}
letter-better = { $count ->
    [one] One thing could be better:
   *[other] These things could be better:
}
letter-away = They turned away the server that looked at them; whether they let mail apps in is not known:
letter-command = This command shows it:
letter-more = { $count ->
    [one] There is one more finding in the whole result.
   *[other] There are { $count } more findings in the whole result.
}
letter-link = The whole result, with each conversation and the lines that mend it:
letter-close = Nobody logged in for this, and no mail was sent.
