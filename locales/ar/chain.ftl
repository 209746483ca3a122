# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = شهادة { $subject } نفسها ما زالت صالحة، لكن شهادة أخرى يرسلها الخادم معها انتهت صلاحيتها. ستحذّر تطبيقات البريد أو ترفض.
finding-cert-chain-expired-remedy = ضع السلسلة التي تسلّمها جهة الإصدار اليوم، وكثيرًا ما تُسمّى fullchain.pem، واجعل الخادم يعيد تحميلها.
