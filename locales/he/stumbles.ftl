# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = קובץ ההגדרות של { $domain } מתחיל בסימן סדר בתים. האפליקציות האלה אינן לוקחות ממנו אז דבר: { $clients }.
finding-autoconfig-byte-order-mark-remedy = שמרו את הקובץ כ-UTF-8 בלי סימן סדר בתים.

finding-autoconfig-lacks = בקובץ ההגדרות של { $domain } חסר משהו, או שהוא כתוב בצורה שלא כל אפליקציה מקבלת: { $what }. האפליקציות האלה אינן מגדירות את עצמן לפיו: { $clients }.
finding-autoconfig-lacks-remedy = כתבו זאת כמו בשורה שלמטה.

finding-autoconfig-section = בקובץ ההגדרות של { $domain }, במקטע מסוג { $type }, חסר משהו, או שהוא כתוב בצורה שלא כל אפליקציה מקבלת: { $what }. האפליקציות האלה אינן מגדירות את עצמן לפיו: { $clients }.
finding-autoconfig-section-remedy = כתבו זאת כמו בשורה שלמטה, או הסירו את המקטע.

detail-stumbles = יש אפליקציות דואר שנתקלות בתוכן שלו
