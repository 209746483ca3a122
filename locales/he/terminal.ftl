# The command line.

## Serving

terminal-open = פתחו את { $url }
terminal-port-in-use = תוכנה אחרת כבר מאזינה ב-{ $address }. עצרו אותה, או בחרו יציאה אחרת:{ "\u200E" } --listen 127.0.0.1:8081
terminal-port-forbidden = למשתמש הזה אסור להאזין ב-{ $address }. בחרו יציאה מ-1024 ומעלה:{ "\u200E" } --listen 127.0.0.1:8080
terminal-address-not-here = למחשב הזה אין הכתובת של { $address }. בחרו כתובת שיש לו, או 0.0.0.0 לכולן.
terminal-cannot-listen = אי אפשר להאזין ב-{ $address }: { $reason }

## Health

terminal-health-bad-url = ״{ $url }״ אינה כתובת של שרת. כתבו כמו http://127.0.0.1:8080
terminal-health-not-ready = { $url } עונה { $status }: השרת אינו מוכן.
terminal-health-unreachable = אי אפשר להגיע אל { $url }: { $reason }
terminal-health-timeout = { $url } לא ענה בזמן.

## Configuration

terminal-config-ok = { $file } תקין.

## A configuration from a survey

terminal-init-nothing = לא נראו שרת נכנס ושרת יוצא של { $domain } שעובדים, ולכן אין עדיין מה לפרסם. הפקודה portolan survey { $domain } אומרת מה מפריע.
terminal-init-head =
    ההגדרות של { $domain } כפי שאפליקציות דואר יקבלו אותן, נכתבו על ידי portolan init ב-{ $date }
    ממה שעבד באותו יום. קראו אותן, ואחר כך:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    מאחורי שרת אינטרנט שמדבר HTTPS עבור { "\u2068" }autoconfig.{ $domain }{ "\u2069" }:
terminal-init-serving =
    או לבדו, עם אישורים שמושגים לפי הצורך:
    listen = ["[::]:80"]
    listen_https = ["[::]:443"]
    public_url = "https://autoconfig.{ $domain }"
    { "[" }acme]
    agree_terms = true
    contact = ["postmaster@{ $domain }"]
    store = "/var/lib/portolan"

    אחר כך פרסמו את מה שמפרטת הפקודה portolan render dns --config portolan.toml { $domain }
    עם survey = true במקום השרתים שבהמשך, מה שעובד מתגלה מחדש שוב ושוב.
terminal-init-unvouched = עובד, אבל דבר אינו מעיד שהוא שייך לדומיין. נמצא דרך: { $sources }

## A configuration from another tool

terminal-import-path = הפקודה portolan import { $from } דורשת נתיב: ראו portolan import --help.
terminal-import-domains = { $from } מציין את הדומיינים שלו בעצמו: ותרו על{ "\u200E" } --domain ועל{ "\u200E" } --domains.
terminal-import-domain = ״{ $name }״ אינו דומיין: { $reason }
terminal-import-unreadable = אי אפשר לקרוא את { $path }: { $reason }
terminal-import-nothing = לא נשאר דומיין עם שרתים לשני הכיוונים, ולכן אין מה לפרסם.
terminal-import-head =
    ההגדרות כפי שאפליקציות דואר יקבלו אותן, הועברו מ-{ $from } על ידי portolan import. אף אחת מהן לא נוסתה:
    הפקודה portolan check { $domain } מנסה אותן, ועם check = "last" בטבלה של דומיין השרתים שלו נבדקים כל הזמן.
    קראו אותן, ואחר כך:

    portolan config check portolan.toml
    portolan serve --config portolan.toml

    מאחורי שרת אינטרנט שמדבר HTTPS עבור { "\u2068" }autoconfig.{ $domain }{ "\u2069" }:
terminal-import-left = מה שלא הועבר:

import-nothing = אין מה לקרוא.
import-no-variables = אף אחד מהמשתנים האלה אינו מוגדר: { $keys }
import-unresolved = { $key } מפנה למשהו מחוץ לקובץ הזה; כתבו כאן את הערך שלו.
import-unknown = ל-{ $key } אין כאן מקביל.
import-no-value = ל-{ $key } אין ערך.
import-no-port = { $key } אינו יציאה; השרת שלו הושמט.
import-no-security = { $key } אינו SSL ואינו STARTTLS; השרת שלו הושמט.
import-loopback = { $key } קשור למחשב הזה בלבד; השרת שלו הושמט.
import-activesync = { $key }: כאן לא מפרסמים ActiveSync.
import-ldap-book = { $key }: כאן לא מפרסמים פנקסי כתובות ב-LDAP.
import-profile-ids = { $key }: המזהים של פרופילי Apple נגזרים כאן מהכתובת של כל אדם. מי שהתקין פרופיל קודם מסיר אותו לפני התקנת אחר.
import-pop-leave = { $key }: כמה זמן אפליקציה משאירה דואר בשרת POP3, זו כאן בחירה של האפליקציה עצמה.
import-listen = { $key }: היכן להאזין נקבע ב-listen.
import-any-domain = השרתים האלה פורסמו לכל דומיין שנשאל; ציינו את שלכם באמצעות{ "\u200E" } --domain או{ "\u200E" } --domains.
import-no-domains = ל-{ $key } אין ערך; ציינו את הדומיין באמצעות{ "\u200E" } --domain.
import-no-domain = ״{ $name }״ אינו דומיין: { $reason }
import-no-json = הרשימה אינה בתבנית JSON:{ "\u200E" } { $reason }
import-no-domain-name = פריט ברשימה אינו מציין דומיין.
import-inactive = { $name } כבוי.
import-backup-mx = { $name } רק מועבר הלאה: הדואר שלו נקרא במקום אחר.
import-domain-twice = { $domain } צוין שוב; קובע מה שנאמר עליו קודם.
import-domain-refused = דומיין הושמט: { $reason }
import-clear = { $domain }: { $what } גורם לסיסמה לעבור גלויה.
import-server-twice = { $domain }: { $what } צוין שוב.
import-refused = { $domain }: { $what }: { $reason }
import-sqlite-none = זה אינו מסד נתונים של SQLite.
import-sqlite-table = אין בו טבלה { $table }.
import-sqlite-long = יש בו יותר ממה שנקרא.
import-sqlite-busy = תוכנה אחרת משנה אותו כבר כמה שניות. נסו שוב, או עצרו את התוכנה.
import-sqlite-unfinished = קובץ לצידו מכיל שינויים שאי אפשר להגיע אליהם בקריאה בלבד. ייבאו עותק: sqlite3 { $path } ".backup copy.sqlite"
import-sqlite-damaged = אי אפשר לקרוא אותו: { $reason }
import-ldap-logins = { $count ->
    [one] { $domain }
    [two] { $domain } ועוד אחד, שני דומיינים בסך הכול
   *[other] { $domain } ואחרים, { $count } דומיינים בסך הכול
}: שמות הכניסה נלקחו מ-LDAP; כאן הם נגזרים מהכתובת: כתבו ב-username כיצד.
import-signing = האישור והמפתח לחתימת פרופילים אינם נקראים: ציינו את הקבצים שלהם בטבלה signing.
import-automx2-type = שרת { $id }, { $host }: הסוג שלו אינו imap, אינו pop ואינו smtp.
import-automx2-port = שרת { $id }, { $host }: היציאה שלו אינה מספר מ-1 עד 65535.
import-automx2-security = שרת { $id }, { $host }: הערך socket_type שלו אינו SSL ואינו STARTTLS.
import-automx2-authentication = שרת { $id }, { $host }: הערך authentication שלו אינו מוכר.
import-automx2-dav = שרת DAV { $id } אינו caldav ואינו carddav, או שאין לו URL שאפליקציה יכולה לפתוח.
import-mailcow-domains = mailcow.conf אינו מציין דומיינים; ציינו אותם באמצעות{ "\u200E" } --domain או{ "\u200E" } --domains: הקריאות GET /api/v1/get/domain/all ו-{ "\u200E" }/api/v1/get/alias-domain/all של mailcow מפרטות אותם.
import-mailcow-pop = POP3 מועבר לכל הדומיינים; הסירו אותו היכן שה-DNS מונע אותו.
import-mailcow-others = { $count ->
    [one] עוד משתנה אחד שנוגע לשרת הדואר עצמו, או שמכיל סודות שלו, אינו נקרא.
    [two] עוד שני משתנים שנוגעים לשרת הדואר עצמו, או שמכילים סודות שלו, אינם נקראים.
   *[other] עוד { $count } משתנים שנוגעים לשרת הדואר עצמו, או שמכילים סודות שלו, אינם נקראים.
}
import-not-autoconfig = זה אינו קובץ autoconfig.
import-malformed = אי אפשר לקרוא את הקובץ: { $reason }
import-names-no-domain = הקובץ אינו מציין דומיין.
import-service = לשירות { $what } אין כאן מקביל, או שהוא צוין שוב.
import-page = דף העזרה { $url } אינו ב-HTTPS.
import-enable = למקום שבו אדם צריך קודם להפעיל את הגישה אין כאן מקביל; support או documentation יכולים לומר זאת.
import-element = לרכיב { $element } אין כאן מקביל.
import-sections = { $count ->
    [one] במקטע שרת אחד
    [two] בשני מקטעי שרת
   *[other] ב-{ $count } מקטעי שרת
} חסר מה שאפליקציה צריכה.

## A survey

terminal-progress = סוקרים את { $domain }: נשאלו { $sources ->
    [one] מקור אחד
    [two] שני מקורות
   *[other] { $sources } מקורות
}, נערכו { $conversations ->
    [one] שיחה אחת
    [two] שתי שיחות
   *[other] { $conversations } שיחות
}, תקינות: { $fine }
terminal-column-host = שרת
terminal-column-port = יציאה
terminal-column-service = שירות
terminal-column-security = אבטחה
terminal-column-address = כתובת
terminal-column-result = תוצאה
terminal-column-time = זמן
terminal-column-role = כיוון
terminal-column-protocol = פרוטוקול
terminal-column-username = שם משתמש
terminal-column-login = שיטת הכניסה
terminal-column-proof = נבדק
terminal-recommended = הקלידו את אלה באפליקציית הדואר, ואם יש כמה בכיוון אחד, את הראשון:
terminal-nothing = לא נמצא דבר שאפשר להמליץ עליו.
terminal-incoming = נכנס
terminal-outgoing = יוצא
terminal-learnt = המקור: { $sources }.
terminal-username-address = הכתובת המלאה שלכם
terminal-username-local = החלק שלפני הסימן @
terminal-proof-verified = כן
terminal-proof-unconfirmed = כן; אשרו את השם
terminal-proof-untried = לא נוסה מכאן

## Files

terminal-confirm = במקום שבו נודעו ההגדרות האלה, מישהו אחר יכול היה לשנות אותן בדרך. ודאו ש-{ $hosts } הוא מה שאמר לכם הספק של { $domain }.
terminal-confirm-question = האם זה כך? [y/N]
terminal-confirm-yes = y yes כן

# portolan export

terminal-export-dns = ב-zone.txt נמצאות רשומות ה-DNS שמתאימות לקבצים האלה.
terminal-export-server = ב-nginx.conf, apache.conf, Caddyfile ו-{ "\u200E" }_headers נמצאות השורות שמגישות אותם בסוגים הנכונים.
terminal-export-outlook = אין ביניהם Autodiscover: אילו היה, Outlook היה נכנס עם מה שלפני הסימן @, ורק Portolan פועל יודע את הכתובת.
terminal-export-foreign = { $path } לא נכתב על ידי portolan export, או השתנה מאז. לא נכתב דבר.
terminal-export-name = { $path } לא יכול להופיע בתצורה של שרת אינטרנט. בחרו תיקייה בלי מירכאות, $, סוגריים מסולסלים ולוכסנים הפוכים.
terminal-export-failed = אי אפשר לכתוב את { $path }: { $reason }
