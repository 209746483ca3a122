# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = يجيب { $subject } بـ«{ $words }» حيث ينبغي أن يكون عرض التشفير. هكذا يفعل جدار حماية يفحص البريد ويطمس ما لا يريده.
finding-starttls-painted-over-remedy = ابحث عن جدار حماية أو مضاد فيروسات يفحص البريد، أمام خادم البريد أو أمام هذا الخادم، وأوقف هذا الفحص (تسمّيه Cisco «inspect esmtp»). وقد يكون STARTTLS مفعّلًا في خادم البريد نفسه.
