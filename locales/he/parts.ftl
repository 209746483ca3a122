# Parts of a result: what they say of themselves.

own-forgotten = הכתובת שלכם נמחקה.
guides-shown = מוצג למטה
guides-only-sending = כאן פועלת רק השליחה, ולכן יש שלבים רק למה ששולח ולעולם אינו קורא דואר. כל אפליקציית דואר זקוקה לשניהם.
guide-files-you = במקום שבו כתוב בקבצים { "YOU" }, כתבו את מה שלפני הסימן @ בכתובת שלכם.
guide-files-fill = או תנו לדף הזה למלא זאת.
