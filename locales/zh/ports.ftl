# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

# The title of the picture that is saved as a file.
ports-title = { $domain } 的邮件服务器
ports-caption = 每台服务器是一座港口，每个标记是它的一个端口。下面的表格用文字说明同样的内容。
# Names of servers in red are those of the settings that the page shows.
ports-chosen = 您的设置中的服务器
ports-more = 另有 { $count } 台服务器
ports-save = 保存这张图

# What a mark means.
ports-mark-safe = 开放且安全
ports-mark-unsafe = 开放，但不安全
ports-mark-blank = 未连接

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = 通过 { $family }，开放且安全：{ $ports }。
ports-say-unsafe = 通过 { $family }，开放，但不安全：{ $ports }。
ports-say-blank = 通过 { $family }，未连接：{ $ports }。
