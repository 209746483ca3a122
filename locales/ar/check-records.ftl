# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = سجلات تعذّر البحث عنها في DNS وقد تكون موجودة فيه
check-client-and-others = { $client } (وكذلك { $others })

## What init and import write

terminal-init-in-place = بدلًا من السطر أعلاه:
terminal-init-host-vouched = يعمل، ويشهد لمضيفه: { $sources }
