# Two settings files spell the user name of one server differently.

finding-logins-disagree = يذكر مصدران اسمي مستخدم مختلفين للخادم { $host }: «{ $source }» و«{ $second }».
finding-logins-disagree-remedy = اجعل المصدرين يقولان الشيء نفسه. فمعظم الخوادم لا يقبل إلا أحدهما، والتطبيق الذي يقرأ المصدر الآخر يُرفض.
