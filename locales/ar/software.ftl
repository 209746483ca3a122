# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = يعمل على { $host } برنامج خادم البريد { $software }، وهذا ما تقوله تحيته.
finding-server-software-remedy =
    { $username ->
        [local-part] مع { $software } يكون اسم المستخدم عادةً ما يسبق علامة @.
       *[address] مع { $software } يكون اسم المستخدم عادةً عنوانك كاملًا.
    }
finding-software-closed-at-first = يعمل على { $host } برنامج { $software }، ومنافذه الخاصة ببروتوكول { $protocol } مغلقة. قد يقدّم { $software } خدمة { $protocol } لجهازه وحده إلى أن يغيّر أحد المسؤولين ذلك.
finding-software-closed-at-first-remedy = في إعدادات { $software }، اجعل خدمة { $protocol } تستمع على عنوان يمكن الوصول إليه من الخارج، على المنفذ { $port } مع TLS منذ البداية.
