# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button: gmail.com where gmial.com was typed.
near-lead = אולי התכוונתם ל:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = לשרת הזה אין חיבור לרשת כרגע
state-heading-no-route = לשרת הזה אין חיבור לרשת כרגע
state-heading-timeout = זה נמשך יותר מדי זמן
state-heading-busy = רבים שואלים ברגע זה
state-heading-not-ready = כמעט מוכן
state-heading-lookup-closed = לא אחד הדומיינים שכאן

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = ניסיון נוסף בעוד { $time }

## While a survey runs and the browser loses its connection

state-lost = החיבור נקטע. הדף הזה מנסה להגיע שוב לסקירה בעצמו; דבר ממה שהקלדתם לא אבד.
state-lost-button = לנסות עכשיו
state-found-again = החיבור חזר.

# The server stopped, or was started anew, while it looked.
state-interrupted = הסקירה נקטעה
