# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

# The title of the picture that is saved as a file.
ports-title = { $domain }のメールサーバー
ports-caption = 港の一つ一つがサーバー、印の一つ一つがそのポートです。下の表は、同じことを言葉で示しています。
# Names of servers in red are those of the settings that the page shows.
ports-chosen = お使いになる設定のサーバー
ports-more = ほかに{ $count }台のサーバー
ports-save = この図を保存

# What a mark means.
ports-mark-safe = 開いていて安全
ports-mark-unsafe = 開いているが安全でない
ports-mark-blank = 接続していません

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = { $family }で、開いていて安全なポート：{ $ports }。
ports-say-unsafe = { $family }で、開いているが安全でないポート：{ $ports }。
ports-say-blank = { $family }で、接続していないポート：{ $ports }。
