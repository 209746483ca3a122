# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = אצל { $provider } זה כבוי בהתחלה: { $protocols }. הפעילו זאת בחשבון לפני הגדרת האפליקציה.
login-app-password = { $provider } לא מקבל את הסיסמה הרגילה שלכם באפליקציות דואר. צרו סיסמת אפליקציה בחשבון והקלידו אותה במקומה. אם החשבון אינו מציע זאת, הפעילו קודם אימות דו-שלבי.
login-two-step = אם החשבון שלכם אצל { $provider } מבקש שלב שני בכניסה, הסיסמה הרגילה אינה עובדת באפליקציות דואר. במקרה כזה צרו סיסמת אפליקציה.
login-mail-password = { $provider } רוצה את הסיסמה שהוגדרה לתיבת הדואר הזו, לא את זו של חשבון הלקוח.
login-api-key = { $provider } רוצה מפתח שנוצר לתוכנות, במקום סיסמה.
login-bridge-password = { $provider } רוצה את הסיסמה שתוכנת הגישור שלו מציגה במחשב שלכם, לא את זו של החשבון.
login-oauth-only = { $provider } לא מקבל סיסמאות באפליקציות דואר. בחרו אפליקציה שפותחת את דף הכניסה של { $provider } עצמו.
