# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Einträge, die sich im DNS nicht nachschlagen ließen und vielleicht schon da sind
check-client-and-others = { $client } (ebenso { $others })

## What init and import write

terminal-init-in-place = Anstelle der Zeile darüber:
terminal-init-host-vouched = Funktioniert. Für den Host bürgt: { $sources }
