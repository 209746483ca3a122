# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = يبدأ ملف إعدادات { $domain } بعلامة ترتيب البايتات. وعندها لا تأخذ هذه التطبيقات منه شيئًا: { $clients }.
finding-autoconfig-byte-order-mark-remedy = احفظ الملف بترميز UTF-8 بلا علامة ترتيب البايتات.

finding-autoconfig-lacks = في ملف إعدادات { $domain } شيء ناقص، أو مكتوب بصيغة لا تقبلها كل التطبيقات: { $what }. لا تُعِدّ هذه التطبيقات نفسها بواسطته: { $clients }.
finding-autoconfig-lacks-remedy = اكتبه كما في السطر أدناه.

finding-autoconfig-section = في ملف إعدادات { $domain }، في القسم من النوع { $type }، شيء ناقص، أو مكتوب بصيغة لا تقبلها كل التطبيقات: { $what }. لا تُعِدّ هذه التطبيقات نفسها بواسطته: { $clients }.
finding-autoconfig-section-remedy = اكتبه كما في السطر أدناه، أو أزل القسم.

detail-stumbles = تتعثر بعض تطبيقات البريد بمحتواه
