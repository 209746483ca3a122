# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = الملف مكتوب بترميز { $encoding }، وهذا التطبيق لا يقرأ إلا UTF-8.
remark-encoding-garbled = الملف مكتوب بترميز { $encoding }، لكن هذا التطبيق يعدّ كل شيء UTF-8: فتظهر الحروف العربية والكتابات الأخرى مشوّهة.
remark-encoding-untold = الملف مكتوب بترميز { $encoding }. ولا يُعرف هل يقرأ هذا التطبيق ذلك.
finding-check-encoding = ملف الإعدادات على { $subject } مكتوب بترميز { $encoding }، ولا يستطيع { $client } قراءته.
finding-check-encoding-remedy = احفظ الملف بترميز UTF-8 بلا علامة ترتيب البايتات، وغيّر الترميز المعلن في سطره الأول إلى UTF-8.
finding-autoconfig-encoding = ملف إعدادات { $domain } ليس مكتوبًا بترميز UTF-8. وعندها لا تأخذ هذه التطبيقات منه شيئًا: { $clients }.
finding-autoconfig-encoding-remedy = احفظ الملف بترميز UTF-8 بلا علامة ترتيب البايتات، وغيّر الترميز المعلن في سطره الأول إلى UTF-8.
