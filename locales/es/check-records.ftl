# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Registros que no se pudieron consultar en el DNS y que quizá ya estén ahí
check-client-and-others = { $client } (e igualmente { $others })

## What init and import write

terminal-init-in-place = En lugar de la línea anterior:
terminal-init-host-vouched = Funciona. Avala su host: { $sources }
