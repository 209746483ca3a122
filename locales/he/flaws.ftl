# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] האישור של { $subject } לא נוצר עבור שרת: חסר בו הייעוד „serverAuth”, או שהוא של רשות מאשרת עצמה.
    [constraint] האישור של { $subject } הונפק בידי רשות שאינה רשאית להנפיק אותו: מגבלה בשרשרת אוסרת את השם הזה, או שרשרת ארוכה כל כך.
    [extension] האישור של { $subject } דורש משהו שאפליקציות דואר אינן מכירות (הרחבה קריטית), ולכן הן דוחות אותו.
    [signature] בשרשרת האישורים של { $subject } יש חתימה שאינה של המנפיק.
    [weak] באישור של { $subject } יש מפתח, חתימה או גרסה שכבר אינם בטוחים.
   *[unreadable] האישור של { $subject } פגום.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] החליפו אותו באישור חדש לשם השרת הזה, עם מפתח וחתימה לפי המקובל היום.
    [signature] גרמו לשרת לשלוח בדיוק את השרשרת שהרשות מסרה עם האישור, שנקראת לעתים קרובות fullchain.pem.
   *[other] החליפו אותו באישור חדש לשם השרת הזה, מהסוג שרשויות מנפיקות לשרתים.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] באישור של { $subject } אין שם שנחשב: subjectAltName חסר, ואפליקציות דואר אינן מביטות בשם הכללי (CN).
   *[other] האישור של { $subject } אינו עבור { $host } אלא עבור { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] השיגו אישור שיש בו { $host } ב-subjectAltName.
   *[other] הוסיפו את { $host } לאישור, או פרסמו שם שרת שמופיע באישור.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } כך זה רק בכתובת { $addresses }; בכתובת אחרת של השם הזה אותה יציאה פועלת.
   *[other] { $message } כך זה רק בכתובת { $addresses }; בכתובת אחרת של השם הזה אותה יציאה עונה אחרת.
}
