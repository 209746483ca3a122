# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Rekordy, których nie udało się sprawdzić w DNS i które może już tam są
check-client-and-others = { $client } (podobnie { $others })

## What init and import write

terminal-init-in-place = Zamiast wiersza powyżej:
terminal-init-host-vouched = Działa. Za hosta ręczy: { $sources }
