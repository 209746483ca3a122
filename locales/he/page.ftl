# The pages.

brand = Portolan
title = { $page } · Portolan
description = מוצא את שרתי הדואר של הכתובת שלכם, מדבר עם כל אחד מהם ומראה אילו הגדרות דרושות לאפליקציית הדואר.
skip = דילוג לתוכן
footer-about = אודות
footer-home = כתובת חדשה
footer-report = התוצאה הזו כ-JSON

## The first page

home-title = הגדרות דואר שעובדות
home-heading = אילו הגדרות דרושות לאפליקציית הדואר שלכם?
home-lead = הקלידו את הכתובת. Portolan מוצא את השרתים של תיבת הדואר, מדבר עם כל אחד מהם ומראה מה להקליד.
home-label = כתובת הדואר האלקטרוני שלכם
home-hint = למשל ana@example.org. די בחלק שאחרי הסימן @.
home-button = מציאת ההגדרות שלי
home-privacy = Portolan לעולם לא מבקש את הסיסמה שלכם. מה שלפני הסימן @ נשאר בדפדפן שלכם.
home-privacy-no-script = Portolan לעולם לא מבקש את הסיסמה שלכם. הכתובת משמשת כדי לענות לכם ואינה נשמרת.
home-samples = זו הדגמה: דומיינים לניסיון
home-steps = מה קורה
home-step-ask = שואלים במקומות שבהם מתפרסמות הגדרות: הקבצים של הספק עצמו, ה-DNS ומאגרי מידע של ספקים.
home-step-talk = מתחברים לכל שרת דואר כדי לראות אם הוא עונה, אם הוא בטוח ואם האישור שלו תקין. אף פעם לא נכנסים לחשבון.
home-step-show = מקבלים את ההגדרות במילים פשוטות, את השלבים לאפליקציה שלכם, וקובץ שעושה זאת במקומכם אם יש כזה.

## Errors

error-heading-400 = זה לא הצליח
error-heading-403 = אסור כאן
error-heading-404 = לא נמצא
error-heading-405 = זה לא הצליח
error-heading-413 = ארוך מדי
error-heading-429 = קצת יותר לאט, בבקשה
error-heading-500 = טעות שלנו
error-heading-503 = לא כרגע
error-heading-other = זה לא הצליח
error-try-again = ניסיון נוסף
error-again = הקלדת כתובת

## About

about-title = אודות
about-heading = אודות Portolan
about-lead = פורטולן (portolan) היה מפה של יורדי ים, ובה הנמלים והדרך אליהם. הפורטולן הזה ממפה שרתי דואר: הוא מגלה איך מגיעים לתיבת דואר, מוכיח זאת בשיחה עם השרתים, ואומר מה להקליד באפליקציית הדואר.
about-asked = מה שואלים ואת מי
about-asked-part = רק הדומיין, החלק שאחרי הסימן @, נשלח הלאה למישהו. החלק שלפניו לעולם לא מגיע מעבר לשרת הזה.
about-asked-dns = שרתי השמות נשאלים על רשומות הדואר של הדומיין.
about-asked-web = שרתי האינטרנט של הדומיין עצמו, ושל החברה שמקבלת את הדואר שלו, נשאלים על קובץ הגדרות.
about-asked-database = מאגר הספקים של Thunderbird נשאל על הדומיין, אלא אם מי שמפעיל את השרת הזה כיבה זאת.
about-asked-mail = לשרתי הדואר שנמצאים פונים ביציאות הרגילות שלהם. Portolan מברך לשלום, שואל מה הם מציעים, מסתכל על האישור, נפרד, ולעולם לא מנסה להיכנס לחשבון או לשלוח משהו.
about-kept = מה נשמר
about-kept-result = התוצאה לכל דומיין נשמרת בזיכרון כמה דקות, וכל מי ששואל על אותו דומיין מקבל אותה.
about-kept-published = אם האתר הזה מפרסם הגדרות לדומיין, הוא שומר את מה שעבד שם כל עוד הוא מפרסם אותו.
about-kept-address = הכתובת שלכם אינה נשמרת ואינה נכתבת בשום יומן. עם JavaScript היא נשארת בכרטיסייה הזו של הדפדפן עד שמבקשים קובץ או קוד שמכיל אותה; בלעדיו היא מגיעה לשרת הזה רק כדי לענות לכם.
about-kept-cookies = אין קובצי Cookie, אין חשבונות, אין סטטיסטיקה עליכם, ושום דבר בדפים האלה אינו נטען ממקום אחר.
about-alone = איך לבקש שלא נפנה אליכם
about-alone-calls-at-most = לכל שרת דואר פונים פעם אחת בכל יציאה, ועוד עד שלוש פעמים רק אם הפנייה הראשונה השאירה שאלה פתוחה. מעט פניות נעשות בבת אחת, והתוצאות משותפות, כך שמבקרים רבים אינם פניות רבות.
about-alone-stop = אם אתם מפעילים שרת דואר ואינכם רוצים פניות מכאן, חסמו את הכתובת של השרת הזה בחומת האש שלכם, או פנו לאנשים שמפעילים אותו. אם השרתים שלכם אינם מיועדים לציבור, אל תפרסמו אותם ב-DNS.
about-limits = מה אי אפשר לדעת
about-limits-view = Portolan רואה את השרתים מהמקום שבו הוא נמצא. ייתכן שהרשת שלכם חוסמת יציאה שעובדת מכאן, או להפך. אם הסיסמה שלכם נכונה, רק הספק יכול לומר.

## The result, while it is being made

report-title = הגדרות דואר עבור { $domain }
report-heading-for = הגדרות דואר עבור
report-ascii = נכתב גם { $ascii }
live-begins = מחפשים את שרתי הדואר של { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }, יציאה { $port }, { $family }: { $verdict }
live-heading = מה נמצא עד כה
live-chart = השרתים שענו עד כה
live-failed = הסקירה לא הגיעה לסופה. טענו את הדף מחדש.
live-wait = זה נמשך כמה שניות לכל היותר. התוצאה תופיע כאן.

## The result: the head

result-works = ההגדרות האלה עובדות
result-works-summary = Portolan דיבר עכשיו עם השרתים האלה. הקלידו את מה שמופיע בהמשך, או בחרו את האפליקציה שלכם כדי לראות את השלבים.
result-given = אלה ההגדרות
result-given-summary = המקור שלהן: { $source }. לא את כולן היה אפשר לנסות מכאן.
result-no-outgoing = אפשר לקרוא דואר, אבל השליחה לא נפתרה
result-no-outgoing-summary = יש שרת לקריאת דואר והוא עובד. לא נמצא שרת שמאפשר לכם לשלוח בבטחה; בהמשך מופיע מדוע ומי יכול לתקן זאת.
result-no-incoming = אפשר לשלוח דואר, אבל הקריאה לא נפתרה
result-no-incoming-summary = יש שרת לשליחת דואר והוא עובד. לא נמצא שרת שמאפשר לכם לקרוא דואר בבטחה; בהמשך מופיע מדוע ומי יכול לתקן זאת.
result-nothing = לא נמצאו הגדרות בטוחות שעובדות
result-nothing-summary = הראו את הדף הזה לאנשים שמפעילים את הדואר שלכם: בהמשך מופיע מה לא תקין ומה לעשות.
result-turned-away = שרתי הדואר סירבו לדבר עם Portolan
result-turned-away-summary = ייתכן בהחלט שאת האפליקציה שלכם הם יקבלו. בקשו מהספק את ההגדרות, או הראו את הדף הזה לאנשים שמפעילים את הדואר שלכם.
result-again = בדיקה חוזרת
result-other = ניסיון עם כתובת אחרת

## The result: the settings

settings-heading = ההגדרות שלכם
settings-incoming-imap = דואר נכנס: IMAP
settings-incoming-pop3 = דואר נכנס: POP3
settings-outgoing = דואר יוצא: SMTP
settings-choice = איך תרצו לקרוא את הדואר?
settings-imap = IMAP
settings-imap-meaning = הדואר נשאר בשרת, וכל מכשיר מראה את אותו הדבר. מתאים כמעט לכולם.
settings-pop3 = POP3
settings-pop3-meaning = מכשיר אחד מוריד את הדואר, ורוב האפליקציות מוחקות אותו אחר כך מהשרת. המכשירים האחרים שלכם לא יראו אותו.
settings-server = שרת
settings-port = יציאה
settings-security = אבטחה
settings-username = שם משתמש
settings-password = סיסמה
settings-login = שיטת הכניסה
settings-password-own = סיסמת הדואר שלכם
settings-password-app = סיסמת אפליקציה שיוצרים בחשבון, לא הסיסמה הרגילה
settings-password-oauth = אין כאן: הכניסה היא בדף של הספק עצמו
settings-username-address = הכתובת המלאה שלכם
settings-username-local = החלק שלפני הסימן @
settings-username-mixed = { $form }
settings-local-part-placeholder = (החלק שלפני הסימן @)
settings-verified = נוסה עכשיו: עובד
settings-not-verified = לא נוסה מכאן
settings-others = הגדרות אחרות שעובדות גם הן
settings-other-line = { $protocol }: { $host }, יציאה { $port }, { $security }
settings-from = { $more ->
    [0] המקור: { $source }
    [one] המקור: { $source }; עוד מקום אחד אומר את אותו הדבר
    [two] המקור: { $source }; עוד שני מקומות אומרים את אותו הדבר
   *[other] המקור: { $source }; עוד { $more } מקומות אומרים את אותו הדבר
}
copy = העתקה
copy-what = העתקה: { $what }
copy-which = העתקה: { $what } ({ $of })
copied = הועתק
own-label = מה שלפני הסימן @
own-button = מילוי
own-note = זה נשאר בכרטיסייה הזו של הדפדפן.
own-forget = מחיקת הכתובת שלי

## The result: apps and files

guides-heading = באיזו אפליקציה אתם משתמשים?
guides-all = כל האפליקציות והמכשירים
guides-on-iphone = ב-iPhone או ב-iPad הזה
guides-on-android = במכשיר ה-Android הזה
guides-on-mac = ב-Mac הזה
guides-on-windows = במחשב ה-Windows הזה
guides-on-linux = במחשב ה-Linux הזה
guides-group-phones = טלפונים וטאבלטים
guides-group-computers = מחשבים
guides-group-web = בדפדפן
guides-group-command-line = בשורת הפקודה
guides-group-others = מכשירים, תוכנות ואפליקציות אחרות
guide-for = הגדרת { $app }
guide-value-missing = לא נמצא
files-heading = קבצים עם ההגדרות האלה
files-profile = פרופיל תצורה ל-iPhone, ל-iPad ול-Mac
files-autoconfig = קובץ הגדרות ל-Thunderbird ולאחרים (autoconfig)
files-autoconfig-note = למנהלים: Thunderbird מוצא אותו בעצמו כשהדומיין מפרסם אותו ב-{ "\u2068" }autoconfig.{ $domain }{ "\u2069" }.
files-name = השם שלכם, כפי שאחרים יראו אותו (לא חובה)
profile-button = קבלת הפרופיל
profile-note-safari = פתחו את הדף הזה ב-Safari. מתוך אפליקציה אחרת, למשל צ׳אט, הפרופיל אינו מגיע ל״הגדרות״: בחרו שם קודם את הפתיחה ב-Safari (“Open in Safari”).
profile-note-time = אחרי הטעינה יש לכם שמונה דקות להתקין אותו, ואז המכשיר משליך אותו. אם זה קורה, פשוט טענו אותו שוב.
profile-note-signed = המכשיר אומר באדום שהפרופיל אינו חתום (“Not Signed”). כאן זה צפוי: הקובץ הזה אינו נושא חתימה.
profile-note-password = אין סיסמה בפרופיל. המכשיר מבקש אותה בזמן ההתקנה.
qr-button = הצגת הקוד
qr-alt = קוד שמגדיר את החשבון ב-Thunderbird ל-Android
qr-note = הקוד מכיל את הכתובת, את השם שלכם ואת השרתים, ואינו מכיל סיסמה.
qr-address = כתובת הדואר האלקטרוני שלכם

## Before a file is handed over

ask-title = נשאר עוד שלב אחד
ask-heading-profile = פרופיל התצורה שלכם
ask-heading-autoconfig = קובץ ההגדרות שלכם
ask-heading-qr = הקוד שלכם
ask-lead-address = הקובץ מכיל את הכתובת שלכם, כדי שיגדיר את החשבון שלכם ולא של מישהו אחר.
ask-confirm-lead = ההגדרות האלה נודעו בדרך שבה מישהו אחר יכול היה לשנות אותן. סיסמת הדואר שלכם תישלח לשרתים האלה, לכן בדקו קודם את השמות שלהם.
ask-confirm-domain = דומיין הדואר שלכם
ask-confirm-hosts = השרתים
ask-confirm-check = השמות האלה מוכרים לי, והם שייכים לספק שלי.
ask-confirm-note = אם אינכם בטוחים, בקשו מהספק את שמות שרתי הדואר שלו והשוו.
ask-protocol = קריאת הדואר באמצעות
ask-button = המשך
ask-back = חזרה להגדרות

## The result: findings, chart, sources

findings-heading-wrong = מה לא תקין, ומי יכול לתקן
findings-heading-better = מה אפשר לשפר, ומי יכול לעשות זאת
admins-heading = למנהלי הדואר
admins-notes = מה עוד אפשר לשפר
findings-command = הפקודה שמראה זאת
findings-configuration = השורות שמתקנות זאת
findings-remedy = מה לעשות
chart-heading = טבלת השיחות
chart-service = שירות
chart-port = יציאה { $port }
chart-certificate = אישור
chart-words = מה המילים האלה אומרות
chart-no-call = לא פנינו אליו
chart-said = השרת אמר: ״{ $words }״
certificate-valid-until = בתוקף עד { $date }
certificate-none = לא נראה אישור
certificate-details = פרטים
certificate-subject = הונפק עבור
certificate-issuer = הונפק על ידי
certificate-names = מתאים לשמות
certificate-validity = תוקף
certificate-from-to = מ-{ $from } עד { $to }
certificate-version = הצפנה
certificate-mechanisms = שיטות כניסה
certificate-mechanisms-before = שיטות כניסה לפני ההצפנה
unknown = לא ידוע
sources-heading = מאיפה זה נודע
sources-heading-looked = היכן Portolan חיפש
sources-lead = המקומות האלה לומדים רק את הדומיין, ולא שום דבר אחר.
sources-others = נבדקו גם, בלי תוצאה
sources-authenticated = מוגן משינוי
other-services-heading = נמצאו גם
mx-heading = מי מקבל את הדואר
mx-provider = ספק: { $name }
elapsed-ms = { $ms } אלפיות השנייה
elapsed-seconds = { $seconds } שנ׳
# Between the whole seconds and the tenth.
decimal-mark = .
surveyed-at = הסקירה נערכה ב-{ $time } UTC ונמשכה { $elapsed }.
chart-tally = { $works ->
    [0] אף אחד מתוך { $all } לא עובד
   *[other] { $works } מתוך { $all } עובדים
}

# The DNS records of a published domain

dns-heading = רשומות DNS עבור { $domain }
dns-lead = עם הרשומות האלה אפליקציות דואר מוצאות את הגדרות הדומיין בעצמן. מקומן באזור (zone) של הדומיין, היכן שהוא מנוהל.
dns-steps-heading = בטופס של רשם הדומיינים
dns-steps = רשומה אחרי רשומה. ״@״ הוא הדומיין עצמו; יש טפסים שרוצים במקומו את השם המלא. כשהיעד הוא נקודה בודדת, הרשומה אומרת שאין שירות כזה.
dns-kind = סוג
dns-name = שם
dns-value = ערך או יעד
dns-priority = עדיפות
dns-weight = משקל
dns-port = יציאה
dns-zone-heading = כקובץ אזור

# Which signature a profile has

ask-signed = הפרופיל חתום: המכשיר מציג את { $subject }, ואומר שהפרופיל מאומת (“Verified”) אם הוא נותן אמון באישור הזה.
ask-unsigned = הפרופיל אינו חתום: המכשיר אומר זאת באדום (“Not Signed”). התקינו אותו רק אם הגעתם לכאן מהאתר של הספק שלכם עצמו.
