# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = לקוח
check-column-ends = מגדיר את עצמו
check-column-incoming = נכנס
check-column-outgoing = יוצא
check-heading-changes = מה לשנות קודם, לכל לקוח
check-heading-places = מה אומר כל מקום
check-heading-contradictions = סתירות
check-heading-findings = מה עוד נמצא
check-heading-records = רשומות שחסרות ב-DNS, כשורות של קובץ אזור
check-heading-firewall = יציאות שאפליקציות נשלחות אליהן ואיש אינו יכול להתחבר אליהן. אם חומת אש חוסמת אותן, כך ב-nftables, ב-ufw או ב-firewalld:
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = פקודות שהוכנסו לפני TLS
injection-dropped = הושלכו, כפי שצריך
injection-obeyed = בוצעו
injection-unknown = לא היה אפשר לנסות
check-column-place = מקום
check-column-family = דרך
check-column-outcome = תוצאה
check-column-servers = שרתים (✗ אינו עובד)
check-no-family = אין כתובת מהסוג הזה
check-walk-title = הדרך של { $client } ({ $version }) עם { $domain }

ends-by-itself = מעצמו
ends-after-question = אחרי שאלה
ends-not = לא
beyond-own-service = השירות של היצרן מחליט
beyond-profile = רק באמצעות פרופיל

## What a client asks

asks-untrusted = הוא שואל אם ההגדרות נכונות, כי הן הגיעו בדרך שבה היה אפשר לשנות אותן.
asks-other-server = הוא שואל אם מותר לשרת אחר לתת את ההגדרות.
asks-older-dialog = צריך לפתוח את חלון הדו-שיח הישן (לוח הבקרה, דואר); זה שמופיע ראשון פונה במקום זאת לשירות של Microsoft.

## Steps of a walk

unseen-built-in = רשימת ספקים משלו
unseen-own-service = השירות של היצרן
unseen-own-network = הרשת של המשרד (Active Directory)
unseen-guessing = שמות רגילים, בסדר שאיש לא פרסם
made-took = הוא לוקח את ההגדרות האלה.
made-went-on = הוא ממשיך.
made-stuck = הוא אינו יכול לעשות עם זה דבר, ואינו מחפש עוד בדרך הזו.
made-unseen = את זה אי אפשר לראות מכאן.
made-not-asked = זה לא נשאל.
came-records = יש רשומות
came-no-records = אין רשומות
came-leads-on = התשובה מציינת מקום אחר
came-guessed = שרתים בשמות רגילים עובדים
came-guessed-nothing = אף זוג שרתים בשמות רגילים אינו עובד
detail-login-not-offered = השרת אינו מציע את שיטת הכניסה הזו
detail-cleartext = הסיסמה תעבור גלויה
detail-incomplete = לא צוינה יציאה
detail-no-username = לא צוין שם כניסה
detail-untried = לא נוסה מכאן

remark-media-type = שרת האינטרנט קורא לזה ״{ $type }״, לא XML.
remark-byte-order-mark = מתחיל בסימן סדר בתים.
remark-not-autoconfig = זה אינו קובץ הגדרות.
remark-not-autodiscover = זו אינה תשובת Autodiscover.
remark-malformed = המבנה אינו תקין: { $reason }.
remark-lacks = חסר בו { $what }.
remark-section-dropped = מקטע מסוג { $type } מדולג כי חסר בו { $what }.
remark-section-fatal = מקטע מסוג { $type } פוסל את הקובץ כולו כי חסר בו { $what }.
remark-section-kept = מקטע מסוג { $type } מתקבל אף שחסר בו { $what }.
remark-no-host = מקטע אינו מציין מארח.
remark-autodiscover-error = זה סירוב עם הקוד { $code }.
remark-login-wanted = הוא מבקש כניסה לחשבון. עם הסיסמה של האדם ייתכן שיאמר יותר.
