# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Enregistrements qui n’ont pas pu être recherchés dans le DNS et qui y sont peut-être déjà
check-client-and-others = { $client } (de même que { $others })

## What init and import write

terminal-init-in-place = À la place de la ligne ci-dessus :
terminal-init-host-vouched = Fonctionne. Hôte confirmé par : { $sources }
