# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = רשומות שלא היה אפשר לחפש ב-DNS, וייתכן שהן כבר שם
check-client-and-others = { $client } (וכך גם { $others })

## What init and import write

terminal-init-in-place = במקום השורה שלמעלה:
terminal-init-host-vouched = עובד. על המארח שלו מעידים: { $sources }
