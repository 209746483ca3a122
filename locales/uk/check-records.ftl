# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Записи, які не вдалося знайти в DNS і які, можливо, вже там є
check-client-and-others = { $client } (так само { $others })

## What init and import write

terminal-init-in-place = Замість рядка вище:
terminal-init-host-vouched = Працює. За хост ручається: { $sources }
