# What a check says of records and of several clients at once, and remarks in a configuration that is written.

check-heading-unknown-records = DNS’te sorgulanamayan, belki de zaten orada olan kayıtlar
check-client-and-others = { $client } ({ $others } için de aynısı geçerli)

## What init and import write

terminal-init-in-place = Yukarıdaki satırın yerine:
terminal-init-host-vouched = Çalışıyor. Sunucu adına kefil olan: { $sources }
