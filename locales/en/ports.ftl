# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

# The title of the picture that is saved as a file.
ports-title = The mail servers of { $domain }
ports-caption = Each server is a harbour, and each mark one of its ports. The tables below say the same in words.
# Names of servers in red are those of the settings that the page shows.
ports-chosen = a server of your settings
ports-more = { $count ->
    [one] One more server
   *[other] { $count } more servers
}
ports-save = Save this picture

# What a mark means.
ports-mark-safe = open and safe
ports-mark-unsafe = open, but not safe
ports-mark-blank = not called

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = Over { $family }, open and safe: { $ports }.
ports-say-unsafe = Over { $family }, open, but not safe: { $ports }.
ports-say-blank = Over { $family }, not called: { $ports }.
