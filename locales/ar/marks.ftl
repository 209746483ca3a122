# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = مفتوح، حتى بلا تشفير
ports-say-lax = عبر { $family }، منافذ مفتوحة حتى بلا تشفير: { $ports }.
ports-mark-stuck = يجيب، لكن Portolan لا يصل إلى أبعد من ذلك
ports-say-stuck = عبر { $family }، منافذ تجيب لكن Portolan لا يصل إلى أبعد من ذلك: { $ports }.
ports-mark-closed = مغلق
ports-say-closed = عبر { $family }، منافذ مغلقة: { $ports }.
ports-mark-unreached = لا إجابة، أو لا عنوان
ports-say-unreached = عبر { $family }، منافذ لا تجيب أو لا عنوان لها: { $ports }.
verdict-ok-lax = يعمل، حتى بلا تشفير
verdict-ok-lax-meaning = أجاب الخادم وهو لا يشترط التشفير: فهو يطلب كلمات المرور بلا تشفير أيضًا، أو لا يعرض أي تشفير على المنفذ 25. ويستطيع مسؤول البريد إصلاح ذلك.
