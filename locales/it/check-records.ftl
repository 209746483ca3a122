# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Record che non è stato possibile cercare nel DNS e che forse ci sono già
check-client-and-others = { $client } (e così { $others })

## What init and import write

terminal-init-in-place = Al posto della riga qui sopra:
terminal-init-host-vouched = Funziona. Garantisce per il suo host: { $sources }
