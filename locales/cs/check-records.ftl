# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Záznamy, které se v DNS nepodařilo vyhledat a možná tam už jsou
check-client-and-others = { $client } (stejně tak { $others })

## What init and import write

terminal-init-in-place = Místo řádku výše:
terminal-init-host-vouched = Funguje. Za jeho hostitele ručí: { $sources }
