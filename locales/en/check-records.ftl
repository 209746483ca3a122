# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = Records that could not be looked up in the DNS, and may be there already
check-client-and-others = { $client } (likewise { $others })

## What init and import write

terminal-init-in-place = In place of the line above:
terminal-init-host-vouched = Works. Its host is vouched for by: { $sources }
