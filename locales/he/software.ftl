# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = ב-{ $host } פועלת תוכנת שרת הדואר { $software }. כך אומרת הודעת הפתיחה שלו.
finding-server-software-remedy =
    { $username ->
        [local-part] ב-{ $software } שם המשתמש הוא בדרך כלל מה שלפני ה-@.
       *[address] ב-{ $software } שם המשתמש הוא בדרך כלל הכתובת המלאה.
    }
finding-software-closed-at-first = ב-{ $host } פועלת { $software }, והיציאות שלו עבור { $protocol } סגורות. ייתכן ש-{ $software } מציעה { $protocol } רק למחשב שלה עצמה, עד שמנהלי הדואר ישנו זאת.
finding-software-closed-at-first-remedy = בהגדרות של { $software }, הפעילו את שירות { $protocol } בכתובת שנגישה מבחוץ, ביציאה { $port } עם TLS מההתחלה.
