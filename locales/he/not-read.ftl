# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = לא ידוע אם יש קובץ הגדרות ב-{ $url } ({ $detail }).
finding-autoconfig-not-read-remedy = אם אמור להיות שם קובץ, הגישו אותו בדיוק בכתובת הזאת: בתוך כמה שניות, בלי כניסה, בלי הפניה ליציאה אחרת ובגודל של 256 KiB לכל היותר. אם לא, דאגו שהכתובת תענה 404, או הסירו את השם מה-DNS.
