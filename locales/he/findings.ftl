# Findings: what it means (`finding-<code>`) and what to do (`finding-<code>-remedy`). `$subject` is always there.

## The domain

finding-domain-not-found = הדומיין { $domain } אינו קיים.
finding-domain-not-found-remedy = בדקו את האיות, ובעיקר את הסיומת. אם הוא נכון, ייתכן שתוקף הדומיין פג: שאלו את הבעלים שלו.
finding-no-mail = לא נמצא שרת דואר עבור { $domain }.
finding-no-mail-remedy = בדקו את האיות. אם דואר אכן מגיע אליכם בדומיין הזה, בקשו מהספק את שמות השרתים שלו; מנהלי הדואר יכולים לפרסם אותם ב-DNS.
finding-null-mx = { $domain } אומר שאינו מקבל דואר כלל.
finding-null-mx-remedy = בדקו את האיות: כנראה התיבה שלכם נמצאת בדומיין אחר.
finding-dns-failed = שרתי השמות של { $domain } לא נתנו תשובה שאפשר להשתמש בה ({ $fault }).
finding-dns-failed-remedy = בדקו את שרתי השמות של הדומיין, ואת ה-DNSSEC אם הוא חתום.
finding-dnssec-bogus = חתימות ה-DNS של { $domain } אינן תקפות ({ $names }). או שמישהו מזייף את התשובות, או שהן נחתמו באופן שגוי. שום דבר שנודע מהן אינו מומלץ.
finding-dnssec-bogus-remedy = בדקו את המפתחות, את תאריכי החתימות ואת רשומת ה-DS: ״delv״ ו״dig +dnssec״ מציגים אותם.
finding-no-name-server = השרת הזה אינו מגיע לשום שרת שמות, ולכן לא היה אפשר לחפש דבר. זה לא אומר דבר על הדואר שלכם.
finding-no-name-server-remedy = נסו שוב בעוד כמה דקות. מי שמפעיל את השרת הזה יכול לבדוק את הרשת שלו ואת ההגדרה nameserver.
finding-no-route = לשרת הזה אין דרך לצאת לאינטרנט, ולכן לא היה אפשר לשאול שום שרת דואר. זה לא אומר דבר על הדואר שלכם.
finding-no-route-remedy = נסו שוב בעוד כמה דקות. מי שמפעיל את השרת הזה יכול לבדוק את הרשת שלו.

## The result as a whole

finding-no-incoming = לא נמצא שרת שמאפשר לכם לקרוא דואר בבטחה.
finding-no-incoming-remedy = הציעו קריאה באמצעות IMAP ביציאה 993, עם TLS מההתחלה.
finding-no-outgoing = לא נמצא שרת שמאפשר לכם לשלוח דואר בבטחה.
finding-no-outgoing-remedy = הציעו שליחה ביציאה 465 עם TLS מההתחלה, או ביציאה 587 עם STARTTLS.
finding-nothing-answers = שמות השרתים ידועים, אבל אף אחד מהשרתים לא ענה.
finding-nothing-answers-remedy = בדקו אם השרתים פועלים, ואם חומת אש חוסמת את Portolan.
finding-submission-on-25-only = השליחה עובדת רק ביציאה 25, שמיועדת לדואר בין שרתים ושרשתות רבות חוסמות.
finding-submission-on-25-only-remedy = פתחו את השליחה ביציאה 465 (TLS מההתחלה), וב-587 לאפליקציות ישנות יותר.
finding-submission-without-465 = { $host } מקבל דואר לשליחה ביציאה { $port } עם STARTTLS, אבל לא ב-465 עם TLS מההתחלה, שבטוח יותר.
finding-submission-without-465-remedy = פתחו את השליחה גם ביציאה 465, והשאירו את 587 לאפליקציות ישנות יותר.
finding-cleartext-port-open = { $host } עונה גם ב-{ $ports }, שם השיחה מתחילה ללא הצפנה. אפליקציה שמצפינה רק ״אם אפשר״ עלולה ליפול שם בפח.
finding-cleartext-port-open-remedy = { $count ->
    [one] כשאף אפליקציה כבר אינה משתמשת ביציאה הזו, סגרו אותה. עד אז, הציעו בה כניסה רק אחרי STARTTLS.
   *[other] כשאף אפליקציה כבר אינה משתמשת ביציאות האלה, סגרו אותן. עד אז, הציעו בהן כניסה רק אחרי STARTTLS.
}
finding-not-authenticated = { $host } נודע בדרך שבה מישהו אחר יכול היה לשנות אותו. ייתכן שהוא נכון בכל זאת.
finding-not-authenticated-remedy = לפני הקלדת הסיסמה, ודאו ש-{ $host } הוא מה שהספק שלכם עבור { $domain } אמר לכם.
finding-other-organisation = { $host } שייך לארגון אחר מזה של דומיין הדואר שלכם.
finding-other-organisation-remedy = זה רגיל כשחברה מטפלת בדואר. ודאו ששמה מוכר לכם לפני הקלדת הסיסמה.

## Certificates

finding-cert-expired = { $days ->
    [0] תוקף האישור של { $subject } פג היום. אפליקציות דואר יזהירו או יסרבו.
    [one] תוקף האישור של { $subject } פג לפני יום. אפליקציות דואר יזהירו או יסרבו.
    [two] תוקף האישור של { $subject } פג לפני יומיים. אפליקציות דואר יזהירו או יסרבו.
   *[other] תוקף האישור של { $subject } פג לפני { $days } ימים. אפליקציות דואר יזהירו או יסרבו.
}
finding-cert-expired-remedy = חדשו את האישור וטענו אותו מחדש בשרת.
finding-cert-expires-soon = { $days ->
    [0] תוקף האישור של { $subject } פג היום.
    [one] תוקף האישור של { $subject } יפוג בעוד יום אחד.
    [two] תוקף האישור של { $subject } יפוג בעוד יומיים.
   *[other] תוקף האישור של { $subject } יפוג בעוד { $days } ימים.
}
finding-cert-expires-soon-remedy = חדשו אותו, ובדקו שהחידוש האוטומטי עדיין פועל וטוען מחדש את שרת הדואר.
finding-cert-not-yet-valid = האישור של { $subject } טרם נכנס לתוקף: הוא מתחיל בעתיד.
finding-cert-not-yet-valid-remedy = בדקו את שעון המחשב שיצר את האישור, והציבו אישור שתקף היום.
finding-cert-self-signed = האישור של { $subject } חתום בידי עצמו, ולכן אי אפשר להבדיל בין השרת לבין מתחזה.
finding-cert-self-signed-remedy = השיגו אישור מרשות ציבורית; יש כאלה בחינם.
finding-cert-chain-incomplete = { $subject } שולח את האישור שלו, אבל לא את זה של המנפיק, { $issuer }. דפדפנים יכולים להשלים את החסר; אפליקציות דואר לא.
finding-cert-chain-incomplete-remedy = גרמו לשרת לשלוח את השרשרת כולה: רוב הרשויות מוסרות אותה כקובץ אחד, שנקרא לעתים קרובות fullchain.pem.
finding-cert-untrusted = האישור של { $subject } הונפק על ידי { $issuer }, ואפליקציות דואר אינן נותנות בו אמון.
finding-cert-untrusted-remedy = השיגו אישור מרשות ציבורית; יש כאלה בחינם. אם האישור הזה הוא מרשות ציבורית, שלחו איתו את אישורי הביניים.
finding-dane-mismatch = האישור של { $subject } אינו זה שה-DNS מכריז עליו (TLSA). תוכנות שבודקות זאת יסרבו לו.
finding-dane-mismatch-remedy = פרסמו רשומת TLSA לאישור החדש בשם { "\u2068" }_{ $port }._tcp.{ $host }{ "\u2069" }, או החזירו את האישור שהוכרז. פרסמו את הרשומה לפני החלפת האישור הבאה, והשאירו את הישנה עד אז.

## Reaching the port

finding-port-closed = דבר אינו מאזין ב-{ $subject }.
finding-port-closed-remedy = אם אנשים אמורים להשתמש ביציאה הזו, הפעילו בה את השירות או פתחו את חומת האש. אחרת, הסירו אותה ממה שהדומיין מפרסם.
finding-port-timeout = { $subject } אינו עונה. כך נראית חומת אש מבחוץ.
finding-port-timeout-remedy = פתחו את היציאה בחומת האש, או הסירו אותה ממה שהדומיין מפרסם.
finding-host-unreachable = הרשת אומרת שאין דרך אל { $subject }.
finding-host-unreachable-remedy = בדקו את הכתובת ב-DNS ואת הניתוב אליה.
finding-host-no-address = { $subject } מצוין כשרת דואר, אבל לשם הזה אין כתובת.
finding-host-no-address-remedy = הוסיפו לו רשומת A או AAAA, או הסירו את השם ממה שהדומיין מפרסם.
finding-port-silent = { $verdict ->
    [silent] { $subject } מקבל את החיבור ואז אינו אומר דבר.
    [reset] { $subject } מקבל את החיבור ומיד קוטע אותו.
   *[other] { $subject } מקבל את החיבור ומנתק לפני שאמר די.
}
finding-port-silent-remedy = בדקו ביומן השרת: ייתכן שהשירות תקוע, מלא, או מחכה למשהו שלפניו.
finding-forbidden-target = { $subject } מוביל לכתובת או ליציאה שהשרת הזה אינו מתחבר אליהן.
finding-forbidden-target-remedy = אם זו כתובת פרטית, רק מחשבים באותה רשת יכולים להשתמש בה. פרסמו שם שכולם יכולים להגיע אליו.
finding-ipv6-dead = { $host } אינו עונה דרך IPv6 אף שיש לו כתובת IPv6; דרך IPv4 הוא עובד. אפליקציות דואר עם IPv6 ממתינות או נכשלות.
finding-ipv6-dead-remedy = גרמו לשרת הדואר להאזין ב-IPv6 ופתחו שם את חומת האש, או הסירו את רשומת ה-AAAA.
finding-ipv6-not-checked = לשרת הזה אין IPv6, ולכן לא היה אפשר לנסות דרכו דבר.
finding-ipv6-not-checked-remedy = { $tried ->
    [no] אין צורך לעשות דבר בשרתי הדואר. שאלו שוב ממחשב שיש לו IPv6.
   *[other] אין צורך לעשות דבר. מה שנוסה דרך IPv4 עומד בעינו.
}

## Talking to the server

finding-wrong-mode = { $security ->
    [implicit-tls] { $subject } מדבר ללא הצפנה במקום שבו נדרשת הצפנה מההתחלה.
   *[other] { $subject } מצפין מההתחלה במקום שבו נדרש STARTTLS.
}
finding-wrong-mode-remedy = הגדירו נכון את ההאזנה: TLS מההתחלה ב-993, 995 ו-465, ו-STARTTLS ב-143, 110 ו-587.
finding-not-this-protocol = מה שעונה ב-{ $subject } אינו שירות הדואר שאמור להיות שם.
finding-not-this-protocol-remedy = בדקו מה מאזין ביציאה הזו, ואם משהו שלפניו מעביר אל שירות אחר.
finding-starttls-missing = { $subject } אינו מציע הצפנה, ולכן סיסמה תעבור גלויה לעיני כל מי שבדרך.
finding-starttls-missing-remedy = הפעילו STARTTLS, או סגרו את היציאה והציעו את זו עם TLS מההתחלה.
finding-starttls-refused = { $subject } מציע הצפנה ואז מסרב להתחיל אותה.
finding-starttls-refused-remedy = בדקו ביומן השרת: לרוב אי אפשר לקרוא את האישור או את המפתח שלו.
finding-starttls-injected = { $subject } מעביר טקסט לא מוצפן אחרי תחילת ההצפנה, כפי שתוקף היה שותל.
finding-starttls-injected-remedy = עדכנו את שרת הדואר ואת כל מה שלפניו.
finding-tls-failed = לא היה אפשר להסכים על הצפנה עם { $subject }.
finding-tls-failed-remedy = בדקו את האישור, את המפתח שלו ואת גרסאות ה-TLS והצפנים של השרת; TLS 1.2 ו-1.3 צריכות להיות פעילות.
finding-tls-too-old = { $subject } מכיר רק גרסאות TLS שכבר אינן בטוחות.
finding-tls-too-old-remedy = הפעילו TLS 1.2 ו-1.3, ועדכנו את השרת אם הוא אינו יכול.
finding-tls-old-accepted = { $subject } מקבל גם { $version }, שכבר אינו בטוח, לצד גרסאות חדשות יותר של TLS.
finding-tls-old-accepted-remedy = כבו כל מה שקדם ל-TLS 1.2. כל אפליקציית דואר מעשר השנים האחרונות מסתדרת בלעדיו.
finding-turned-away = { $subject } ענה בסירוב: ״{ $words }״
finding-turned-away-remedy = חפשו את הסיבה ביומן השרת.
finding-no-login = { $subject } עונה, אבל אינו מאפשר לאיש להיכנס.
finding-no-login-remedy = הפעילו שיטת כניסה (AUTH PLAIN תחת TLS), או אל תפרסמו את היציאה הזו לאנשים.
finding-auth-in-clear = { $subject } מבקש סיסמאות לפני שההצפנה התחילה ({ $mechanisms }).
finding-auth-in-clear-remedy = הציעו כניסה רק אחרי STARTTLS.

## What the domain publishes

finding-autoconfig-not-xml = { $url } עונה, אבל לא בקובץ הגדרות שאפשר להשתמש בו. Thunderbird אינו מחפש אז קובץ אחר ונאלץ לנחש את השרתים.
finding-autoconfig-not-xml-remedy = גרמו לכתובת הזו לענות 404, או הציבו בה את קובץ ההגדרות.
finding-source-failed = לא התקבלה תשובה שמישה מהמקור ״{ $source }״ ({ $detail }).
finding-source-failed-remedy = נסו שוב מאוחר יותר. אם זה נמשך, מי שמפעיל אותו יכול לבדוק את השם, האישור ושרת האינטרנט שלו.
finding-cleartext-offered = המקור ״{ $source }״ מציין שרת ללא הצפנה ({ $host }). הוא הושמט.
finding-cleartext-offered-remedy = הסירו אותו ממה שמתפרסם, והציעו TLS במקומו.
finding-autoconfig-certificate = { $url } מציג אישור שאינו מתאים לו ({ $detail }). אפליקציות שמחפשות שם אינן מוצאות דבר.
finding-autoconfig-certificate-remedy = השיגו אישור שהשם הזה מופיע בו, או הסירו את השם מה-DNS אם לא אמור להיות שם קובץ הגדרות.
finding-autoconfig-missing = { $domain } אינו מפרסם קובץ הגדרות מהסוג ש-Thunderbird קורא (autoconfig). אפליקציות כאלה נאלצות לנחש.
finding-autoconfig-missing-remedy = פרסמו קובץ כזה באמצעות HTTPS בכתובת שבהמשך. הדף הזה מוסר קובץ כזה, עשוי ממה שנבדק.
finding-autoconfig-http-only = קובץ ההגדרות של { $domain } מתפרסם ללא הצפנה בלבד, ולכן כל מי שבדרך יכול לשנות אותו.
finding-autoconfig-http-only-remedy = פרסמו את אותו הקובץ באמצעות HTTPS, עם אישור שמתאים ל-{ "\u2068" }autoconfig.{ $domain }{ "\u2069" }.
finding-autoconfig-media-type = שרת האינטרנט אינו קורא לקובץ ההגדרות של { $domain } בשם XML. יש אפליקציות שמתעלמות ממנו אז.
finding-autoconfig-media-type-remedy = גרמו לשרת האינטרנט לשלוח אותו עם סוג המדיה text/xml.
finding-autoconfig-contradicted = קובץ ההגדרות מציין את { $subject }, שאינו עובד; { $works-host } ביציאה { $works-port } עובד.
finding-autoconfig-contradicted-remedy = הכניסו לקובץ את השרת שעובד, או תקנו את השרת שהוא מציין. אפליקציות שמאמינות לקובץ נכשלות.
finding-srv-missing = ל-{ $domain } אין רשומות SRV לאפליקציות דואר.
finding-srv-missing-remedy = הוסיפו רשומות SRV לשרתים שעובדים. יש אפליקציות שמוצאות לפיהן את ההגדרות שלהן.
finding-srv-only-submission = רשומות ה-SRV של { $domain } מזכירות רק שליחה עם STARTTLS, אף ש-{ $host } מציע TLS מההתחלה ביציאה 465.
finding-srv-only-submission-remedy = הוסיפו רשומה עבור { "\u200E" }_submissions, והשאירו את { "\u200E" }_submission לאפליקציות ישנות יותר.
finding-srv-contradicted = רשומות ה-SRV מציינות את { $subject }, שאינו עובד; { $works-host } ביציאה { $works-port } עובד.
finding-srv-contradicted-remedy = שנו את הרשומות לשרת שעובד, או תקנו את השרת שהן מציינות.
finding-wildcard-dns = כל שם תחת { $domain } קיים ב-DNS, אפילו שם שהומצא באקראי. לכן שמות כמו { "\u2068" }imap.{ $domain }{ "\u2069" } אינם אומרים דבר, ואפליקציות שמנחשות עלולות לפנות לשרת הלא נכון.
finding-wildcard-dns-remedy = החליפו את רשומת ה-wildcard בשמות שבשימוש.

## What servers that bring mail are told

finding-mta-sts-missing = { $domain } אינו אומר לשרתי דואר אחרים שעליהם להצפין (MTA-STS). מי שיושב ביניהם יכול לגרום להם לשלוח ללא הצפנה.
finding-mta-sts-missing-remedy = פרסמו מדיניות ב-{ "\u2068" }https://mta-sts.{ $domain }/.well-known/mta-sts.txt{ "\u2069" } ואחר כך את הרשומה שמכריזה עליה. התחילו במצב ״testing״. אפליקציות דואר אינן זקוקות לה.
finding-mta-sts-broken = { $domain } מכריז על מדיניות לשרתי דואר אחרים (MTA-STS) שאי אפשר לקבל ({ $detail }), ולכן הם ממשיכים בלעדיה.
finding-mta-sts-broken-remedy = הציבו את המדיניות ב-{ "\u2068" }https://mta-sts.{ $domain }/.well-known/mta-sts.txt{ "\u2069" } עם אישור שמתאים לשם הזה, או הסירו את הרשומה.
finding-mta-sts-mismatch = המדיניות של { $domain } לשרתי דואר אחרים (MTA-STS) אינה מציינת את { $hosts }, שרשומות ה-MX מציינות. היכן שהמדיניות נאכפת, לא מגיע לשם דואר.
finding-mta-sts-mismatch-remedy = הוסיפו למדיניות שורה לכל מארח MX, חכו עד שהמדיניות הישנה תפוג בכל מקום, ורק אז שנו את רשומות ה-MX. תנו לרשומה id חדש.
finding-tlsrpt-missing = { $domain } אינו מבקש מאיש לדווח היכן ההצפנה בין שרתי דואר נכשלת (TLSRPT).
finding-tlsrpt-missing-remedy = פרסמו רשומה שמציינת תיבת דואר לדיווחים האלה. אפליקציות דואר אינן זקוקות לה.

## Who runs the mail

finding-bridge-only = ל-{ $provider } אין שרתים שאפליקציית דואר יכולה להגיע אליהם. דרושה תוכנת הגישור של { $provider }, שפועלת במחשב שלכם.
finding-bridge-only-remedy = התקינו את תוכנת הגישור מ-{ $url } והעתיקו את ההגדרות שהיא מציגה. בדרך כלל אלה השרת 127.0.0.1, היציאה { $imap } ל-IMAP ו-{ $smtp } ל-SMTP, עם STARTTLS, הכתובת המלאה שלכם, והסיסמה שתוכנת הגישור מציגה.
finding-own-app-only = אי אפשר להשתמש ב-{ $provider } באפליקציות דואר אחרות: הוא אינו מציע IMAP ואינו מציע POP3.
finding-own-app-only-remedy = השתמשו באפליקציה או באתר של { $provider } עצמו. עוד על כך: { $url }
finding-mx-forwards = דואר אל { $domain } מגיע ל-{ $provider }, שרק מעביר אותו הלאה. לא בהכרח יש תיבת דואר בדומיין הזה.
finding-mx-forwards-remedy = הגדירו את התיבה שאליה הדואר מועבר, עם ההגדרות של הדומיין שלה.
finding-mx-filters = דואר אל { $domain } עובר דרך { $provider }, שמנקה אותו. זה לא אומר דבר על מקום התיבה.
finding-mx-filters-remedy = אם לא נמצא כאן דבר, שאלו את הספק היכן התיבה שלכם, או חפשו את ההגדרות באפליקציה שעובדת.
finding-former-provider = המקור ״{ $source }״ מוביל אל { $host }, אבל חברה אחרת מקבלת את הדואר ({ $mx }). נראה שההגדרות נשארו אחרי מעבר.
finding-former-provider-remedy = אם התיבות עברו, הסירו או שנו את מה ש-{ $domain } מפרסם לאפליקציות דואר. אם לא, אין צורך לעשות דבר.
finding-sources-disagree = המקור ״{ $source }״ מציין את { $host }, והמקור ״{ $second }״ מציין את { $second-host }.
finding-sources-disagree-remedy = דאגו ששניהם יאמרו את אותו הדבר, כדי שכל אפליקציה תגיע לאותו שרת.

## The check for the admin: what keeps a mail client from setting itself up

finding-check-not-settings = { $subject } עונה ל-{ $client } במשהו שאינו קובץ הגדרות. { $client } אינו מוצא הגדרות.
finding-check-not-settings-remedy = הציבו שם את קובץ ההגדרות, או גרמו לכתובת לענות 404, כדי שהלקוח יוכל לחפש במקום אחר.
finding-check-media-type = { $subject } שולח את קובץ ההגדרות בתור ״{ $type }״. { $client } אינו רואה בו XML ומתעלם ממנו.
finding-check-media-type-remedy = שלחו אותו עם סוג המדיה text/xml.
finding-check-byte-order-mark = קובץ ההגדרות ב-{ $subject } מתחיל בסימן סדר בתים, ש-{ $client } אינו יכול לקרוא.
finding-check-byte-order-mark-remedy = שמרו את הקובץ כ-UTF-8 בלי סימן סדר בתים.
finding-check-malformed = מה ש-{ $subject } עונה אינו XML תקין ({ $reason }), ולכן { $client } אינו יכול לקרוא אותו.
finding-check-malformed-remedy = תקנו את הקובץ. תווים כמו { "\u200E" }& { "\u200E" }ו{ "\u200E" } < { "\u200E" }צריך לכתוב בצורה { "\u200E" }&amp; { "\u200E" }ו{ "\u200E" } &lt; { "\u200E" }.
finding-check-lacks = { $client } אינו יכול להשתמש במה ש-{ $subject } עונה: חסר בו { $what }.
finding-check-lacks-remedy = הוסיפו את מה שחסר.
finding-check-section-fatal = במקטע מסוג { $type } ב-{ $subject } חסר { $what }. { $client } דוחה אז את הקובץ כולו.
finding-check-section-fatal-remedy = השלימו את המקטע, או הסירו אותו.
finding-check-section-incomplete = מקטע עבור { $subject } אינו מציין יציאה, ו-{ $client } מקבל אותו בכל זאת.
finding-check-section-incomplete-remedy = השלימו את המקטע, או הסירו אותו.
finding-check-no-username = { $place } אינו מציין שם כניסה עבור { $subject }. { $client } מקבל זאת בכל זאת, ושום סיסמה לא תהיה נכונה.
finding-check-no-username-remedy = הוסיפו { "\u200E" }<username>%EMAILADDRESS%</username> { "\u200E" }או כל מה שהשרת מקבל כשם כניסה.
finding-check-autodiscover-error = { $subject } עונה ל-{ $client } בסירוב { $code }.
finding-check-autodiscover-error-remedy = גרמו לשרת לענות בהגדרות לכל כתובת בדומיין, או ב-404.
finding-check-place-certificate = האישור ב-{ $subject } אינו תקין ({ $detail }), ולכן { $client } אינו לומד שם דבר.
finding-check-place-certificate-remedy = השיגו אישור שהשם הזה מופיע בו, או פרסמו את הקובץ בשם שיש לו אישור.
finding-check-half = { $client } מוצא רק חצי מההגדרות של { $subject }: דבר אינו מפנה אותו לשרת { $missing ->
    [smtp] לשליחה
   *[other] לקריאה
}.
finding-check-half-remedy = פרסמו את החצי השני באותו מקום.
finding-check-no-settings-file = { $client } אינו מוצא הגדרות עבור { $subject }.
finding-check-no-settings-file-remedy = פרסמו קובץ הגדרות ב-{ "\u2068" }https://{ $name }/mail/config-v1.1.xml{ "\u2069" }. הפקודה ״portolan render autoconfig״ כותבת קובץ כזה.
finding-check-no-autodiscover = { $client } אינו מוצא הגדרות עבור { $subject }.
finding-check-no-autodiscover-remedy = ענו לבקשות Autodiscover ב-{ "\u2068" }https://{ $name }/autodiscover/autodiscover.xml{ "\u2069" }. הפקודה ״portolan render autodiscover״ כותבת תשובה.
finding-check-port = { $client } מגיע בסוף אל { $subject }, שאינו עובד: { $detail }.
finding-check-port-remedy = תקנו את השרת, או ציינו שרת שעובד ב-{ $place }.
finding-check-login = { $client } מגיע בסוף אל { $subject } ואל שיטת הכניסה ״{ $method }״, שהשרת אינו מציע.
finding-check-login-remedy = הפעילו את שיטת הכניסה הזו, או ציינו שיטה פעילה ב-{ $place }. רוב האפליקציות יודעות password-cleartext, שבטוחה תחת TLS.
finding-check-cleartext = { $client } מגיע בסוף אל { $subject } ללא הצפנה, ולכן הסיסמה תעבור גלויה.
finding-check-cleartext-remedy = ציינו יציאה עם TLS ב-{ $place }.
finding-check-untrusted = ההגדרות הגיעו דרך HTTP או בעקבות מארח ה-MX, ולכן { $client } מבקש לאשר אותן: { $subject }
finding-check-untrusted-remedy = פרסמו את קובץ ההגדרות באמצעות HTTPS ב-{ "\u2068" }autoconfig.{ $domain }{ "\u2069" }, עם אישור שמתאים לשם הזה.
finding-check-other-server = { $client } שואל אם מותר לשרת אחר לתת את ההגדרות: { $subject }
finding-check-other-server-remedy = ענו לבקשות Autodiscover ב-{ "\u2068" }autodiscover.{ $domain }{ "\u2069" } עצמו, באמצעות HTTPS, עם אישור לשם הזה.

## The check: what places say, compared

finding-check-families-differ = { $subject } אינו עונה אותו הדבר דרך IPv4 ודרך IPv6 ({ $detail } / { $fault }).
finding-check-families-differ-remedy = דאגו ששתי הכתובות של השם יובילו לאותו אתר, או הסירו את זו שאינה מגישה אותו.
finding-check-places-differ = המקור ״{ $source }״ מציין: { $servers }; המקור ״{ $second }״ מציין: { $second-servers }. איזו אפליקציה תמצא מה, זה עניין של מקרה.
finding-check-places-differ-remedy = דאגו שכל המקומות יציינו אותם שרתים, או הסירו את מה שהתיישן.
finding-check-logins-differ = { $subject } פורסם עם שני שמות כניסה: ״{ $login }״ ({ $source }) ו״{ $second-login }״ ({ $second }).
finding-check-logins-differ-remedy = דאגו ששניהם יאמרו את אותו הדבר. אם השרת מקבל את שניהם, הכתובת המלאה עדיפה.
finding-check-names-broken = המקור ״{ $source }״ מציין את { $subject }, שאינו עובד: { $detail }.
finding-check-names-broken-remedy = תקנו את השרת, או הסירו אותו ממה שמתפרסם.

## The check: what is tried only where the admin asks for it

finding-starttls-command-injection = { $subject } מבצע, תחת TLS, פקודה שהגיעה לפניו ללא הצפנה. מי שיושב באמצע יכול להכניס פקודות לשיחה של אדם אחר.
finding-starttls-command-injection-remedy = עדכנו את שרת הדואר: את מה שהגיע ללא הצפנה צריך להשליך כש-TLS מתחיל (CVE-2011-0411, וממצאי ״NO STARTTLS״ משנת 2021). עד אז, ציינו רק יציאות עם TLS מההתחלה.
