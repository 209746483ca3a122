# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (יציאות { $ports })
compliance-fails = { $count ->
    [0] { $rule }: לא מתקיים. { $worst }.
   *[other] { $rule }: לא מתקיים. { $worst }. זה נוגע גם אל { $others }.
}
outcome-unusable = אין תשובה שמישה
source-leads-to = מוביל אל
result-confirm-names = { $count ->
    [one] ודאו שהשם הזה מוכר לכם: { $hosts }. הוא נודע בדרך שבה מישהו אחר יכול היה לשנות אותו.
   *[other] ודאו שהשמות האלה מוכרים לכם: { $hosts }. הם נודעו בדרך שבה מישהו אחר יכול היה לשנות אותם.
}
complaint-password-site = נאמר שהסיסמה שגויה: היכנסו לאתר של הספק עם אותו שם ואותה סיסמה. אם זה עובד, ייתכן שהספק רוצה סיסמה שנוצרה לאפליקציות: שאלו אותו איך מקבלים אחת.
login-switch-on-several = אצל { $provider } אלה כבויים בהתחלה: { $protocols }. הפעילו אותם בחשבון לפני הגדרת האפליקציה.
protocols-and = { $first } ו־{ $last }

finding-port-timeout-remedy-ports = פתחו את היציאות האלה בחומת האש, או הסירו אותן ממה שהדומיין מפרסם.
finding-port-closed-remedy-ports = אם אנשים אמורים להשתמש ביציאות האלה, הפעילו בהן את השירותים או פתחו את חומת האש. אחרת, הסירו אותן ממה שהדומיין מפרסם.
finding-starttls-missing-remedy-ports = הפעילו STARTTLS, או סגרו את היציאות האלה והציעו את אלה עם TLS מההתחלה.
finding-starttls-injected-remedy-ports = עדכנו את שרת הדואר ואת כל מה שלפניו.
finding-no-login-remedy-ports = הפעילו שיטת כניסה (AUTH PLAIN תחת TLS), או אל תפרסמו את היציאות האלה לאנשים.
finding-not-this-protocol-remedy-ports = בדקו מה מאזין ביציאות האלה, ואם משהו שלפניהן מעביר אל שירות אחר.
