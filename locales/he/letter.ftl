# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = הודעה למנהלי הדואר, מוכנה לשליחה
letter-whom = רק האנשים שמפעילים את הדואר של { $domain } יכולים לתקן זאת: התמיכה של הספק שלכם, או מנהלי הדואר של הארגון שלכם.
letter-note = ההודעה הזו מיועדת להם. אין בה דבר עליכם.
letter-mail = פתיחה באפליקציית הדואר שלי
letter-copy = העתקת ההודעה
letter-english = אותה הודעה באנגלית

letter-subject = אפליקציות דואר ושרתי הדואר של { $domain }
letter-greeting = שלום רב,
letter-lead = { $count ->
    [one] שרתי הדואר של { $domain } נבדקו מהאינטרנט, ב-{ $time } UTC. דבר אחד מונע מאפליקציות דואר לעבוד איתם כראוי:
    [two] שרתי הדואר של { $domain } נבדקו מהאינטרנט, ב-{ $time } UTC. שני דברים מונעים מאפליקציות דואר לעבוד איתם כראוי:
   *[other] שרתי הדואר של { $domain } נבדקו מהאינטרנט, ב-{ $time } UTC. { $count } דברים מונעים מאפליקציות דואר לעבוד איתם כראוי:
}
letter-command = הפקודה הזו מראה זאת:
letter-more = { $count ->
    [one] עוד ממצא אחד מופיע בתוצאה המלאה.
    [two] עוד שני ממצאים מופיעים בתוצאה המלאה.
   *[other] עוד { $count } ממצאים מופיעים בתוצאה המלאה.
}
letter-link = התוצאה המלאה, עם כל שיחה ועם השורות שמתקנות זאת:
letter-close = לשם כך לא נכנס איש לחשבון ולא נשלח דואר.
