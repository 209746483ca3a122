# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } אינו עונה בכתובת שלו { $address } (יציאות: { $ports }); בכתובת אחרת של אותו שם הוא עונה. אפליקציות דואר שבוחרות בכתובת הזו ממתינות או נכשלות.
finding-address-dead-remedy = { $all ->
    [yes] גרמו לשרת הדואר להאזין גם ב-{ $address } ופתחו שם את חומת האש. אם הכתובת כבר אינה בשימוש, הסירו מה-DNS רק את הרשומה שלה.
   *[other] גרמו לשירותים האלה להאזין גם ב-{ $address }, או פתחו להם שם את חומת האש. השאירו כמות שהוא את מה שעובד בכתובת הזו ובכתובות אחרות.
}
