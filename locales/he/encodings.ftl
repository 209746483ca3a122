# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = הקובץ כתוב ב-{ $encoding }, והאפליקציה הזאת קוראת רק UTF-8.
remark-encoding-garbled = הקובץ כתוב ב-{ $encoding }, אבל האפליקציה הזאת מתייחסת אל הכול כאל UTF-8: אותיות עבריות וכתבים אחרים משתבשים.
remark-encoding-untold = הקובץ כתוב ב-{ $encoding }. לא ידוע אם האפליקציה הזאת קוראת זאת.
finding-check-encoding = קובץ ההגדרות ב-{ $subject } כתוב ב-{ $encoding }, ש-{ $client } אינו יכול לקרוא.
finding-check-encoding-remedy = שמרו את הקובץ כ-UTF-8 בלי סימן סדר בתים, ושנו ל-UTF-8 את הקידוד שמוצהר בשורה הראשונה שלו.
finding-autoconfig-encoding = קובץ ההגדרות של { $domain } אינו כתוב ב-UTF-8. האפליקציות האלה אינן לוקחות ממנו אז דבר: { $clients }.
finding-autoconfig-encoding-remedy = שמרו את הקובץ כ-UTF-8 בלי סימן סדר בתים, ושנו ל-UTF-8 את הקידוד שמוצהר בשורה הראשונה שלו.
