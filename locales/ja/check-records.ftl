# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = DNSで調べられなかったレコード（すでにあるかもしれません）
check-client-and-others = { $client }（{ $others }も同様）

## What init and import write

terminal-init-in-place = 上の行の代わりに：
terminal-init-host-vouched = 使えます。ホストを保証しているもの：{ $sources }
