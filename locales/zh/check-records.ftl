# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = 无法在 DNS 中查询、可能已经存在的记录
check-client-and-others = { $client }（{ $others } 也一样）

## What init and import write

terminal-init-in-place = 代替上面一行：
terminal-init-host-vouched = 可用。为其主机作保的来源：{ $sources }
