# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = ليست كل سجلات SRV للنطاق { $domain } معروفة: لم تُعطِ خوادم الأسماء ردًا صالحًا بشأن { $owners }. وما تقوله هذه السجلات ناقص هنا.
finding-srv-incomplete-remedy = على من يشغّل نظام DNS للنطاق { $domain } فحص خوادم أسمائه: فتطبيقات البريد التي تسأل عن هذه السجلات تنتظر ردًا هي أيضًا.
