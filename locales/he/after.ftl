# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = הצגת השלבים לאפליקציה שלי
next-app = בחירת האפליקציה שלי
next-letter = כתיבה למנהלי הדואר
result-works-and-steps = Portolan דיבר עכשיו עם השרתים האלה. בהמשך מופיע מה להקליד, ואחריו השלבים לאפליקציה שלכם.

## Whether mail stays on the server, in a line

choice-imap = הדואר נשאר בשרת (IMAP)
choice-pop3 = מכשיר אחד מוריד את הדואר (POP3)
choice-change = שינוי

## Logging in, where the app may do it in two ways

login-page-or-password = ייתכן שהאפליקציה תפתח דף כניסה של הספק שלכם: היכנסו שם לחשבון. אם היא מבקשת במקום זאת סיסמה, הקלידו את סיסמת הדואר שלכם.
login-page-or-above = ייתכן שהאפליקציה תפתח דף כניסה של הספק שלכם: היכנסו שם לחשבון. מה שנאמר למעלה על סיסמאות נכון אם האפליקציה מבקשת סיסמה.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } לא מקבל דואר.
plain-null-mx-remedy = בדקו את האיות: כנראה התיבה שלכם נמצאת בדומיין אחר. אם זה הדומיין, שאלו את מנהלי הדואר שלו.
plain-dns-failed = כרגע אי אפשר לחפש את { $domain }.
plain-dns-failed-remedy = נסו שוב בעוד כמה דקות. אם זה נמשך, ספרו למנהלי הדואר: מה שנראה מופיע בהמשך.
plain-dnssec-bogus = ייתכן שמישהו מזייף את מה שמתפרסם על { $domain }.
plain-dnssec-bogus-remedy = חכו לפני שאתם מקלידים את הסיסמה במקום כלשהו, וספרו למנהלי הדואר: מה שנראה מופיע בהמשך.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: הגדרה

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = הפקודה לבדיקה

## The box for what an app says

help-replies-languages = מוכרים כאן קודים והודעות באנגלית, וגם כמה הודעות בשפות אחרות. אם ההודעה שלכם אינה מוכרת, חפשו בה קוד, למשל 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = איש כאן לא הצליח לבדוק אם האפליקציה הזו מעבירה את סיסמת הדואר שלכם לשרתים של היצרן שלה. שאלו את היצרן אם זה חשוב לכם.
fact-password-em-client = היצרן כותב ש-eM Client שומר את הסיסמאות שלכם במחשב שלכם בלבד, מוצפנות, ומדבר ישירות עם השרתים של הספק שלכם.
fact-password-fairemail = היצרן כותב ש-FairEmail לא שולח נתוני חשבון לשום מקום מלבד הספק שלכם.

## The notice

surveyed-on = הסקירה נערכה ב-{ $time } UTC.
