# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

# The title of the picture that is saved as a file.
ports-title = שרתי הדואר של { $domain }
ports-caption = כל נמל הוא שרת, וכל סימן הוא אחת היציאות שלו. הטבלאות שבהמשך אומרות את אותו הדבר במילים.
# Names of servers in red are those of the settings that the page shows.
ports-chosen = שרת מההגדרות שלכם
ports-more = { $count ->
    [one] עוד שרת אחד
    [two] עוד שני שרתים
   *[other] עוד { $count } שרתים
}
ports-save = שמירת התמונה הזו

# What a mark means.
ports-mark-safe = פתוחה ובטוחה
ports-mark-unsafe = פתוחה, אבל לא בטוחה
ports-mark-blank = לא פנינו אליה

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = דרך { $family }, יציאות פתוחות ובטוחות: { $ports }.
ports-say-unsafe = דרך { $family }, יציאות פתוחות אבל לא בטוחות: { $ports }.
ports-say-blank = דרך { $family }, יציאות שלא פנינו אליהן: { $ports }.
