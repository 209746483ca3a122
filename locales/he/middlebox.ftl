# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } עונה ״{ $words }״ במקום שבו אמורה להיות הצעת ההצפנה. כך נוהגת חומת אש שבודקת דואר ומכסה את מה שאינה רוצה.
finding-starttls-painted-over-remedy = חפשו חומת אש או אנטי-וירוס שבודקים דואר, לפני שרת הדואר או לפני השרת הזה, וכבו את הבדיקה (ב-Cisco היא נקראת „inspect esmtp”). ייתכן בהחלט ש-STARTTLS מופעל בשרת הדואר עצמו.
