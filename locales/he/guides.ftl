# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = נקרא בקוד המקור של התוכנה
confidence-specification = לפי המפרט
confidence-vendor-page = מהדף של היצרן עצמו
confidence-third-party = מצד שלישי, לא נבדק כאן
confidence-unchecked = לא נבדק

guide-way-file = הדרך המהירה: טעינת פרופיל
guide-way-code = הדרך המהירה: סריקת קוד
guide-way-code-elsewhere = או לסרוק קוד ממסך אחר
guide-way-quick = הדרך המהירה: לתת לאפליקציה לחפש
guide-way-by-hand = או להקליד בעצמכם
guide-way-node = Node.js עם Nodemailer
guide-way-php = PHP עם PHPMailer
guide-way-python = Python עם smtplib
guide-way-postfix = שרת משלכם, עם Postfix

fact-source-macos = מבט של מישהו ב-macOS 15.5
fact-source-apple-deployment = מה שאחרים מספרים על מדריך הפריסה של Apple
fact-source-server-projects = הערות של כמה פרויקטים של שרתי דואר
fact-source-android-code = קריאה בקוד המקור של האפליקציה
fact-source-android-export = התבנית של האפליקציה עצמה לייצוא חשבונות, גרסה 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = עותק של המדריך של eM Client עצמו
fact-source-isync = דוגמאות של אחרים ל-isync 1.5

## What the fields are called on the apps' screens

label-email-address = כתובת דואר אלקטרוני
label-password = סיסמה
label-protocol = פרוטוקול
label-hostname = שם מארח
label-host-name = שם מארח
label-server = שרת
label-port = יציאה
label-incoming-port = שרת נכנס: יציאה
label-outgoing-port = שרת יוצא: יציאה
label-connection-security = אבטחת חיבור
label-encryption-method = שיטת הצפנה
label-security = אבטחה
label-authentication-method = שיטת אימות
label-username = שם משתמש
label-login = שם כניסה
label-account-type = סוג חשבון
label-server-type = סוג שרת
label-incoming-server = שרת נכנס
label-outgoing-server = שרת יוצא
label-incoming-mail-server = שרת דואר נכנס
label-outgoing-mail-server = שרת דואר יוצא
label-override-port = שינוי יציאת ברירת המחדל
label-user-name = שם משתמש

## What many guides say

guide-kind = בחרו את סוג החשבון:
guide-incoming = זה השרת הנכנס:
guide-outgoing = זה השרת היוצא:
guide-outgoing-own-login = זה השרת היוצא. הוא דורש כניסה; הפעילו אותה אם נשאלתם, והקלידו את הפרטים האלה:
guide-finish = סיימו. אחר כך שלחו לעצמכם הודעה ובדקו אם היא מגיעה.

guide-screens-told = שמות התפריטים והשדות במדריך הזה לקוחים מהמקור שמצוין כאן. הם משתנים מגרסה לגרסה: אם מילה מסוימת אינה שם, חפשו מילה שפירושה זהה.
guide-screens-unchecked = איש כאן לא השווה את שמות התפריטים והשדות במדריך הזה למסכי האפליקציה עצמה. אם מילה מסוימת אינה שם, חפשו מילה שפירושה זהה.
guide-others-work = אם מוצע מה שמופיע בדף הזה תחת ״{ settings-others }״, גם זה מתאים.
guide-names = השמות בקבצים האלה הם השמות שבמדריכי התוכנות. ייתכנו הבדלים בין גרסאות.
guide-lacks-imap = האפליקציה הזו קוראת דואר רק באמצעות IMAP, ולא נמצא כאן שרת לכך. בחרו אפליקציה אחרת.
guide-complaints = אם היא מתלוננת
guide-file-confirm = הצגת הקבצים
guide-file-waits = הקובץ הזה יופיע אחרי שתאשרו את השרתים שלמעלה.
guide-file-none = אין הגדרות בדוקות שהתוכנה הזו יכולה להשתמש בהן, ולכן אין כאן קובץ מוכן. קחו את הערכים שבהמשך ושאלו את הספק על מה שחסר.

fact-finds-unknown = לא ידוע כאן אם האפליקציה הזו מחפשת הגדרות שדומיין מפרסם. אם היא ממלאת שרתים בעצמה, השוו אותם לאלה.
fact-finds-nothing = שום הגדרות אינן מחופשות באופן אוטומטי; יש להזין את מה שמופיע כאן.

complaint-password = נאמר שהסיסמה שגויה: היכנסו לאתר של הספק עם אותו שם ואותה סיסמה. אם זה עובד, ייתכן שהספק רוצה סיסמה שנוצרה לאפליקציות; במקרה כזה מה לעשות מופיע בראש המדריך הזה, או שהספק יאמר לכם.
complaint-connection = אין חיבור, או שההמתנה ארוכה: נסו רשת אחרת, למשל זו של הטלפון. אם שם זה עובד, הרשת או תוכנת אנטי-וירוס מפריעות.
complaint-certificate = יש אזהרה על אישור: אל תמשיכו. השוו את שם השרת אות אחר אות. אם הוא נכון, ספרו לספק שלכם.
complaint-sending = מתקבל דואר אך אינו נשלח: גם השרת היוצא רוצה כניסה. הקלידו גם שם את השם והסיסמה, אפילו היכן שכתוב ״לא חובה״.
complaint-web = אין חיבור: כאן לא המחשב שלכם מתחבר אלא שרת האינטרנט, וייתכן שחומת האש שלו סוגרת את היציאות של הדואר. מי שמנהל אותו יכול לומר.
complaint-pass = מבקשים סיסמה, או נאמר שאין סיסמה: הריצו לבדה את הפקודה שמאחורי הסיסמה, וראו שהיא מדפיסה את הסיסמה בשורה הראשונה, ושום דבר אחר שם.
complaint-host-blocks = אין חיבור: חברות אחסון רבות סוגרות את היציאות לשליחה. שאלו את החברה שלכם איזו מבין 465 ו-587 פתוחה.
complaint-printer-tls = אין חיבור אף שהכול נכון: מכשירים ישנים מכירים רק TLS 1.0 או 1.1, וכיום שרתים מסרבים להם. בדקו אם יש קושחה חדשה.
complaint-printer-clock = נאמר שהאישור אינו תקף: כוונו את התאריך והשעה במכשיר. אם יש בו רשימה של אישורים מהימנים, עדכנו אותה. אל תכבו את הבדיקה.
