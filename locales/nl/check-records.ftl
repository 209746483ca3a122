# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Records die niet in het DNS opgezocht konden worden en er misschien al staan
check-client-and-others = { $client } (net als { $others })

## What init and import write

terminal-init-in-place = In plaats van de regel hierboven:
terminal-init-host-vouched = Werkt. Voor de host staat borg: { $sources }
