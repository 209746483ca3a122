# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = רשומת ה-SRV { $owner } אינה מציינת שרת. היעד שלה חייב להיות שם מארח, והוא כתובת IP או משהו אחר שאף אפליקציה אינה יכולה להגיע דרכו לשרת.
finding-srv-invalid-remedy = ציינו ברשומה את שם השרת, או הסירו אותה.

detail-dns-partly-failed = לא היה אפשר לחפש חלק מהשמות
detail-no-host-name = הרשומות אינן מציינות שרת

finding-mx-invalid = רשומות ה-MX של { $domain } אינן מציינות שרת: מה שכתוב שם הוא כתובת IP, ״localhost״ או משהו אחר שאיש אינו יכול לשלוח אליו דואר.
finding-mx-invalid-remedy = על מי שמנהל את ה-DNS של הדומיין לציין שם את שם המארח של השרת שמקבל את הדואר. עד אז לא מגיע שום דואר.

finding-mode-contradicted = { $speaks ->
    [implicit-tls] המקור ״{ $source }״ אומר ש-{ $subject } מתחיל TLS באמצעות STARTTLS, אבל השרת שם מצפה ל-TLS מההתחלה.
    [starttls] המקור ״{ $source }״ אומר ש-{ $subject } משתמש ב-TLS מההתחלה, אבל השרת שם מתחיל בלעדיו ואז מציע STARTTLS.
   *[another-protocol] המקור ״{ $source }״ אומר ש-{ $subject } מדבר בפרוטוקול אחר מזה שהוא מדבר בו.
}
finding-mode-contradicted-remedy = שנו את מה שמתפרסם לפי מה שהשרת עושה. ההגדרות בדף הזה כבר נכונות; אפליקציות שהולכות לפי המקור כלשונו נכשלות.
finding-login-contradicted = המקור ״{ $source }״ אומר ש-{ $subject } מקבל רק את שיטת הכניסה ״{ $method }״, שהשרת אינו מציע.
finding-login-contradicted-remedy = הפעילו את שיטת הכניסה הזו, או פרסמו שיטה שהשרת מציע. רוב האפליקציות יודעות password-cleartext, שבטוחה תחת TLS.

finding-srv-half = { $missing ->
    [incoming] רשומות ה-SRV של { $domain } אינן מציינות שרת לקריאת דואר.
   *[outgoing] רשומות ה-SRV של { $domain } אינן מציינות שרת לשליחת דואר.
}
finding-srv-half-remedy = הוסיפו רשומה לשרת שעובד, כדי שאפליקציות שהולכות לפי רשומות SRV ימצאו את כל מה שדרוש להן.
finding-srv-withheld = { $role ->
    [incoming] רשומות ה-SRV של { $domain } אומרות שאין לו שרת לקריאת דואר, אף ש-{ $host } עונה ביציאה { $port }.
   *[outgoing] רשומות ה-SRV של { $domain } אומרות שאין לו שרת לשליחת דואר, אף ש-{ $host } עונה ביציאה { $port }.
}
finding-srv-withheld-remedy = אם מותר לאפליקציות דואר להשתמש בשרת הזה, ציינו ברשומה את שמו במקום נקודה בודדת. אם הן אמורות להתרחק ממנו, סגרו את היציאה.
finding-srv-withholds-named = רשומות ה-SRV של { $domain } אומרות שאין בו { $protocol }, אבל המקור הזה מציין את { $host }, והוא עונה ביציאה { $port }: { $source }. אפליקציות אחדות יגדירו אותו, ואחרות לא.
finding-srv-withholds-named-remedy = אם אפליקציות דואר רשאיות להשתמש בו, שהרשומה תציין את { $host } במקום נקודה בודדת. אם לא, הסירו אותו משאר מה שמפורסם.

finding-too-many-hosts = { $count ->
    [one] { $domain } מפרסם יותר שרתי דואר ממה שנשאל בבת אחת (לכל היותר { $most }). שרת אחד הושמט, ודבר אינו ידוע עליו.
    [two] { $domain } מפרסם יותר שרתי דואר ממה שנשאל בבת אחת (לכל היותר { $most }). שני שרתים הושמטו, ודבר אינו ידוע עליהם.
   *[other] { $domain } מפרסם יותר שרתי דואר ממה שנשאל בבת אחת (לכל היותר { $most }). { $count } שרתים הושמטו, ודבר אינו ידוע עליהם.
}
finding-too-many-hosts-remedy = פרסמו רק את השרתים שאפליקציות דואר אמורות להשתמש בהם. שם אחד יכול להוביל לכמה כתובות.

detail-withheld = הדומיין אומר שאין לו את זה
