# Parts of a result: what they say of themselves.

own-forgotten = تم محو عنوانك.
guides-shown = المعروض أدناه
guides-only-sending = لا يعمل هنا سوى الإرسال، ولذلك لا توجد خطوات إلا لما يُرسِل ولا يقرأ البريد أبدًا. وكل تطبيق بريد يحتاج إلى الأمرين معًا.
chart-tried = كل منفذ جرّبه Portolan، في سطر لكل منها. ولا يُعدّ إغلاق منفذ عيبًا ما دام منفذ آخر يعمل.
guide-files-you = حيث تَرِد { "YOU" } في الملفات، اكتب ما يسبق العلامة @ في عنوانك.
guide-files-fill = أو دع هذه الصفحة تملؤه.
