# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = האם הרשת שלי חוסמת דואר?
vantage-lead = דף אינטרנט אינו יכול להגיע ליציאות של דואר, ולכן אינו יכול לנסות אותן מהמקום שבו אתם נמצאים. הפקודות האלה יכולות. הן חלק מהמערכת שלכם, הן פותחות חיבור וסוגרות אותו, ואינן שולחות שם או סיסמה. הריצו אותן במחשב שנמצא ברשת שאתם רוצים לבדוק.
vantage-powershell = ב-Windows: ב-PowerShell
vantage-terminal = ב-macOS וב-Linux: במסוף (Terminal)
vantage-powershell-ports = פותחת חיבור לכל יציאה ואומרת אם זה הצליח, אחרי TcpTestSucceeded.
vantage-terminal-ports = פותחת חיבור לכל יציאה, מחכה לו חמש שניות לכל היותר, ואומרת אם זה הצליח.
vantage-terminal-certificates = מתחילה הצפנה עם כל שרת ומדפיסה של מי האישור שהוצג לה. כך רואים אם מישהו נמצא באמצע, למשל תוכנת אנטי-וירוס.
vantage-copy = העתקת הפקודות
vantage-copy-which = העתקת הפקודות: { $program }
vantage-label = הדביקו את מה שהפקודות מדפיסות, עם השורות שהקלדתם
vantage-note = הטקסט נקרא כאן, בדפדפן שלכם. הוא לא נשלח לשום מקום ואינו נשמר.
vantage-button = מה זה אומר?

vantage-state-open = { $host }, יציאה { $port }: פתוחה
vantage-state-blocked = { $host }, יציאה { $port }: אין חיבור, אף ש-Portolan מתחבר אליה
vantage-state-refused = { $host }, יציאה { $port }: החיבור נדחה, אף ש-Portolan מתקבל בה
vantage-state-no-name = { $host }: השם הזה לא נמצא
vantage-state-no-tls = { $host }, יציאה { $port }: פתוחה, אבל ההצפנה אינה מתחילה כפי שהיא מתחילה עם Portolan
vantage-state-foreign = { $host }, יציאה { $port }: מציגה אישור אחר מזה שמוצג ל-Portolan, שהונפק על ידי ״{ $issuer }״

vantage-conclusion-open = כל היציאות שניסיתם פתוחות, ולכן הרשת אינה מפריעה. אם האפליקציה עדיין נכשלת, בדקו בה את שם המשתמש, הסיסמה והאבטחה.
vantage-conclusion-other = יציאה { $port } של { $host } חסומה במקום שבו אתם נמצאים. יציאה { $otherport } של { $otherhost } עובדת: הגדירו אותה באפליקציה, עם { $security }.
vantage-conclusion-blocked = יציאה { $port } של { $host } חסומה במקום שבו אתם נמצאים. בקשו ממי שמפעיל את הרשת הזו לפתוח אותה, או השתמשו ברשת אחרת.
vantage-conclusion-several = חסומות במקום שבו אתם נמצאים: { $ports }. בקשו ממי שמפעיל את הרשת הזו לפתוח אותן, או השתמשו ברשת אחרת.
# One of these ports, in a list.
vantage-conclusion-several-port = יציאה { $port } של { $host }
vantage-conclusion-all = כל היציאות שניסיתם חסומות במקום שבו אתם נמצאים. בקשו ממי שמפעיל את הרשת הזו לפתוח אותן, או השתמשו ברשת אחרת, למשל זו של הטלפון.
vantage-conclusion-no-name = השם { $host } לא נמצא במקום שבו אתם נמצאים. בדקו שאתם מחוברים לאינטרנט, ונסו רשת אחרת.
vantage-conclusion-no-tls = משהו ביניכם לבין { $host } עונה במקום השרת. בדרך כלל זו תוכנת אנטי-וירוס במחשב: כבו בה את בדיקת הדואר ונסו שוב.
vantage-conclusion-foreign = משהו ביניכם לבין { $host } פותח את ההצפנה ומציג אישור משלו, שהונפק על ידי ״{ $issuer }״. בדרך כלל זו תוכנת אנטי-וירוס במחשב: כבו בה את בדיקת הדואר ונסו שוב. אם לא, שאלו את מי שמפעיל את הרשת הזו.
vantage-conclusion-unread = אין בטקסט פלט של הפקודות האלה. הדביקו את כל מה שהן מדפיסות, עם השורות שהקלדתם.
