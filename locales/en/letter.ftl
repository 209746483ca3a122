# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = A message to the mail admin, ready to send
letter-whom = Only the people who run the mail of { $domain } can mend this: your provider’s support, or the mail admin of your organisation.
letter-note = This message is for them. Nothing in it is about you.
letter-mail = Open it in my mail app
letter-copy = Copy the message
letter-english = The same in English

letter-subject = Mail apps and the mail servers of { $domain }
letter-greeting = Hello,
letter-lead = { $count ->
    [one] the mail servers of { $domain } were looked at from the internet, at { $time } UTC. One thing keeps mail apps from working with them as they should:
   *[other] the mail servers of { $domain } were looked at from the internet, at { $time } UTC. { $count } things keep mail apps from working with them as they should:
}
letter-command = This command shows it:
letter-more = { $count ->
    [one] One more finding stands in the whole result.
   *[other] { $count } more findings stand in the whole result.
}
letter-link = The whole result, with each conversation and the lines that mend it:
letter-close = Nobody logged in for this, and no mail was sent.
