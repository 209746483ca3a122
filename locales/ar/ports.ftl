# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

# The title of the picture that is saved as a file.
ports-title = خوادم البريد للنطاق { $domain }
ports-caption = كل مرفأ هو خادم، وكل علامة هي أحد منافذه. وتقول الجداول أدناه الشيء نفسه بالكلمات.
# Names of servers in red are those of the settings that the page shows.
ports-chosen = خادم من إعداداتك
ports-more = { $count ->
    [one] خادم آخر
    [two] خادمان آخران
    [few] { $count } خوادم أخرى
    [many] { $count } خادمًا آخر
   *[other] { $count } خادم آخر
}
ports-save = حفظ هذه الصورة

# What a mark means.
ports-mark-safe = مفتوح وآمن
ports-mark-unsafe = مفتوح، لكنه غير آمن
ports-mark-blank = لم يجرِ الاتصال به

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = عبر { $family }، منافذ مفتوحة وآمنة: { $ports }.
ports-say-unsafe = عبر { $family }، منافذ مفتوحة لكنها غير آمنة: { $ports }.
ports-say-blank = عبر { $family }، منافذ لم يجرِ الاتصال بها: { $ports }.
