# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Registros que não foi possível consultar no DNS e que talvez já estejam lá
check-client-and-others = { $client } (assim como { $others })

## What init and import write

terminal-init-in-place = No lugar da linha acima:
terminal-init-host-vouched = Funciona. O host é confirmado por: { $sources }
