# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Poster som inte gick att slå upp i DNS och kanske redan finns där
check-client-and-others = { $client } (liksom { $others })

## What init and import write

terminal-init-in-place = I stället för raden ovan:
terminal-init-host-vouched = Fungerar. För värden går detta i god: { $sources }
