# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = נגמר הזמן
detail-budget = כבר פנינו מספיק פעמים לעת עתה
detail-no-ipv6 = לשרת הזה אין IPv6
detail-port-blocked = נראה שהרשת של השרת הזה חוסמת את היציאה
detail-no-ipv6-here = לשרת הזה אין IPv6
detail-dns-servfail = שרת השמות מדווח על תקלה
detail-dns-refused = שרת השמות מסרב לענות
detail-dns-timeout = שרת השמות אינו עונה
detail-dns-failed = לא היה אפשר לחפש את השם
detail-no-name-server = אף שרת שמות אינו עונה
detail-failure = תקלה
detail-no-address = השם אינו מוביל לשום מקום
detail-forbidden = השרת הזה אינו מתחבר לכתובת הזו
detail-local-trouble = תקלה בשרת הזה
detail-too-large = התשובה ארוכה מדי
detail-unreadable = אי אפשר לקרוא את הקובץ
detail-bad-url = הכתובת אינה תקינה
detail-bad-base-url = הכתובת של המאגר אינה תקינה
detail-name-too-long = השם יהיה ארוך מדי
detail-too-many-redirects = מפנה הלאה בלי סוף
detail-redirect-not-followed = מפנה למקום שאין הולכים אליו
detail-not-http = התשובה אינה דף אינטרנט
detail-not-autoconfig = התשובה אינה קובץ הגדרות
detail-not-pacc = התשובה אינה קובץ הגדרות
detail-not-mta-sts = התשובה אינה מדיניות
detail-not-autodiscover = התשובה אינה תשובת Autodiscover
detail-nothing-here = השרת עונה, ואין לו דבר עבור הדומיין הזה
detail-not-jmap = התשובה היא דף אינטרנט
detail-login-wanted = הוא מבקש כניסה לחשבון, כלומר הוא קיים
detail-digest-missing = אין ב-DNS תמצית של הקובץ הזה, ולכן לא סומכים עליו לבדו
detail-digest-mismatch = התמצית ב-DNS היא של קובץ אחר, ולכן לא סומכים על הקובץ הזה לבדו
detail-digest-unknown = לא היה אפשר לחפש את התמצית ב-DNS, ולכן לא סומכים על הקובץ לבדו
detail-malformed-xml = קובץ ההגדרות פגום
detail-no-usable-server = קובץ ההגדרות אינו מציין שרת שאפשר להשתמש בו
detail-mx-on-the-way = הדואר רק עובר דרך החברה שמקבלת אותו, בדרכו לתיבה
detail-media-type = שרת האינטרנט אינו קורא לו XML
detail-own-answer = התשובה באה מהשרת הזה עצמו
detail-switched-off = כבוי בשרת הזה
detail-http = שרת האינטרנט עונה במצב { $status }
detail-tls-alert = ההצפנה סורבה: { $alert }
detail-after = אחרי ששלחנו { $command }
detail-lmtp = הוא מדבר LMTP, למסירה בין שרתים
detail-endless-line = הוא שולח שורה בלי סוף
detail-too-many-lines = הוא שולח שורות בלי סוף
detail-too-much-text = הוא שולח יותר טקסט ממה שיש לשרת דואר לומר
detail-no-mx = אין חברה אחרת שמקבלת את הדואר
detail-own-mx = הדומיין מקבל את הדואר שלו בעצמו

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = ההצפנה סורבה
detail-tls-failed = ההצפנה נכשלה
detail-cert-not-yet-valid = אישור שטרם נכנס לתוקף
