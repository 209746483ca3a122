# Parts of a result: what they say of themselves.

own-forgotten = הכתובת שלכם נמחקה.
guides-shown = מוצג למטה
guides-only-sending = כאן פועלת רק השליחה, ולכן יש שלבים רק למה ששולח ולעולם אינו קורא דואר. כל אפליקציית דואר זקוקה לשניהם.
chart-tried = כל יציאה ש־Portolan ניסה, שורה לכל אחת. יציאה סגורה אינה תקלה כשיציאה אחרת עובדת.
guide-files-you = במקום שבו כתוב בקבצים { "YOU" }, כתבו את מה שלפני הסימן @ בכתובת שלכם.
guide-files-fill = או תנו לדף הזה למלא זאת.
