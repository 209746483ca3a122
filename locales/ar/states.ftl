# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button: gmail.com where gmial.com was typed.
near-lead = لعلك قصدت:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = لا اتصال لهذا الخادم بالشبكة في هذه اللحظة
state-heading-no-route = لا اتصال لهذا الخادم بالشبكة في هذه اللحظة
state-heading-timeout = طال ذلك أكثر من اللازم
state-heading-busy = يسأل كثيرون في هذه اللحظة
state-heading-not-ready = لم يبقَ إلا القليل
state-heading-lookup-closed = ليس من النطاقات المتاحة هنا

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = إعادة المحاولة بعد { $time }

## While a survey runs and the browser loses its connection

state-lost = انقطع الاتصال. تحاول هذه الصفحة الوصول إلى الفحص مجددًا من تلقاء نفسها؛ ولم يضِع شيء مما كتبته.
state-lost-button = المحاولة الآن
state-found-again = عاد الاتصال.

# The server stopped, or was started anew, while it looked.
state-interrupted = انقطع الفحص
