# Two settings files spell the user name of one server differently.

finding-logins-disagree = שני מקורות נותנים שמות משתמש שונים עבור { $host }: ״{ $source }״ ו״{ $second }״.
finding-logins-disagree-remedy = דאגו ששניהם יאמרו את אותו הדבר. רוב השרתים מקבלים רק אחד מהשניים, ואפליקציה שקוראת את המקור האחר נדחית.
