# Choosing a language, and what stands in another one.

languages-choose = اللغة
languages-unreviewed = لم يراجع هذه النصوص بعد أحد ممّن لغتهم الأم العربية.
languages-guide-in-english = خطوات هذا الدليل وبعض ملاحظاته مكتوبة بالإنجليزية.
