# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = הודעה למנהלי הדואר, מוכנה לשליחה
letter-whom = רק האנשים שמפעילים את הדואר של { $domain } יכולים לתקן זאת: התמיכה של הספק שלכם, או מנהלי הדואר של הארגון שלכם.
letter-note = ההודעה הזו מיועדת להם. אין בה דבר עליכם.
letter-mail = פתיחה באפליקציית הדואר שלי
letter-copy = העתקת ההודעה
letter-english = אותה הודעה באנגלית

letter-subject = אפליקציות דואר ושרתי הדואר של { $domain }
letter-greeting = שלום רב,
letter-looked = שרתי הדואר של { $domain } נבדקו מהאינטרנט, ב-{ $time } UTC.
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] דבר אחד מונע מאפליקציות דואר לעבוד איתם כראוי:
   *[other] הדברים האלה מונעים מאפליקציות דואר לעבוד איתם כראוי:
}
letter-wrong = { $count ->
    [one] אפליקציות דואר יכולות לעבוד איתם, אבל דבר אחד אינו תקין:
   *[other] אפליקציות דואר יכולות לעבוד איתם, אבל הדברים האלה אינם תקינים:
}
letter-better = { $count ->
    [one] דבר אחד יכול להיות טוב יותר:
   *[other] הדברים האלה יכולים להיות טובים יותר:
}
letter-away = הם דחו את השרת שבדק אותם; לא ידוע אם הם מקבלים אפליקציות דואר:
letter-command = הפקודה הזו מראה זאת:
letter-more = { $count ->
    [one] עוד ממצא אחד מופיע בתוצאה המלאה.
    [two] עוד שני ממצאים מופיעים בתוצאה המלאה.
   *[other] עוד { $count } ממצאים מופיעים בתוצאה המלאה.
}
letter-link = התוצאה המלאה, עם כל שיחה ועם השורות שמתקנות זאת:
letter-close = לשם כך לא נכנס איש לחשבון ולא נשלח דואר.
