# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = هل تحجب شبكتي البريد؟
vantage-lead = لا تستطيع صفحة ويب الوصول إلى منافذ البريد، فلا يمكنها تجربتها من مكانك. أما هذه الأوامر فتستطيع. وهي جزء من نظامك، تفتح اتصالًا ثم تغلقه، ولا ترسل اسمًا ولا كلمة مرور. شغّلها على حاسوب في الشبكة التي تريد أن تعرف حالها.
vantage-powershell = نظام Windows: في PowerShell
vantage-terminal = نظاما macOS وLinux: في الطرفية (Terminal)
vantage-powershell-ports = يفتح اتصالًا بكل منفذ ويقول هل نجح ذلك، بعد TcpTestSucceeded.
vantage-terminal-ports = يفتح اتصالًا بكل منفذ، وينتظره خمس ثوانٍ على الأكثر، ويقول هل نجح ذلك.
vantage-terminal-certificates = يبدأ التشفير مع كل خادم ويطبع لمن الشهادة المعروضة عليه. وبذلك يتبيّن هل يقف أحد بينكما، كبرنامج لمكافحة الفيروسات مثلًا.
vantage-copy = نسخ الأوامر
vantage-copy-which = نسخ الأوامر: { $program }
vantage-label = ألصق ما تطبعه الأوامر، مع الأسطر التي كتبتها
vantage-note = يُقرأ هنا في متصفحك. ولا يُرسل إلى أي مكان ولا يُحفظ.
vantage-button = ما معنى ذلك؟

vantage-state-open = { $host }، المنفذ { $port }: مفتوح
vantage-state-blocked = { $host }، المنفذ { $port }: لا اتصال، مع أن Portolan يتصل به
vantage-state-refused = { $host }، المنفذ { $port }: رُفض الاتصال، مع أن Portolan يُقبل
vantage-state-no-name = { $host }: لم يُعثر على هذا الاسم
vantage-state-no-tls = { $host }، المنفذ { $port }: مفتوح، لكن التشفير لا يبدأ كما يبدأ مع Portolan
vantage-state-foreign = { $host }، المنفذ { $port }: يعرض شهادة غير التي يعرضها على Portolan، صادرة عن «{ $issuer }»

vantage-conclusion-open = كل المنافذ التي جرّبتها مفتوحة، فليست الشبكة هي العائق. وإذا ظل تطبيقك يفشل، فانظر فيه إلى اسم المستخدم وكلمة المرور والأمان.
vantage-conclusion-other = المنفذ { $port } على { $host } محجوب حيث أنت. والمنفذ { $otherport } على { $otherhost } يعمل: اضبط تطبيقك عليه، مع { $security }.
vantage-conclusion-blocked = المنفذ { $port } على { $host } محجوب حيث أنت. اطلب من مشغّل هذه الشبكة فتحه، أو استخدم شبكة أخرى.
vantage-conclusion-several = هذه محجوبة حيث أنت: { $ports }. اطلب من مشغّل هذه الشبكة فتحها، أو استخدم شبكة أخرى.
# One of these ports, in a list.
vantage-conclusion-several-port = المنفذ { $port } على { $host }
vantage-conclusion-all = كل المنافذ التي جرّبتها محجوبة حيث أنت. اطلب من مشغّل هذه الشبكة فتحها، أو استخدم شبكة أخرى، كشبكة هاتفك.
vantage-conclusion-no-name = لا يُعثر على الاسم { $host } حيث أنت. انظر هل أنت متصل بالإنترنت، وجرّب شبكة أخرى.
vantage-conclusion-no-tls = ثمة شيء بينك وبين { $host } يجيب بدلًا من الخادم. وهو في الغالب برنامج لمكافحة الفيروسات على الحاسوب: عطّل فيه فحص البريد، ثم حاول مرة أخرى.
vantage-conclusion-foreign = ثمة شيء بينك وبين { $host } يفتح التشفير ويعرض شهادة خاصة به، صادرة عن «{ $issuer }». وهو في الغالب برنامج لمكافحة الفيروسات على الحاسوب: عطّل فيه فحص البريد، ثم حاول مرة أخرى. وإن لم يكن كذلك، فاسأل مشغّل هذه الشبكة.
vantage-conclusion-unread = لا يوجد فيه شيء مما تطبعه هذه الأوامر. ألصق كل ما تطبعه، مع الأسطر التي كتبتها.
