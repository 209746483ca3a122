# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = פתוחה, גם ללא הצפנה
ports-say-lax = דרך { $family }, יציאות פתוחות גם ללא הצפנה: { $ports }.
ports-mark-stuck = עונה, אבל Portolan לא מצליח להתקדם
ports-say-stuck = דרך { $family }, יציאות שעונות, אבל Portolan לא מצליח להתקדם בהן: { $ports }.
ports-mark-closed = סגורה
ports-say-closed = דרך { $family }, יציאות סגורות: { $ports }.
ports-mark-unreached = אין תשובה, או אין כתובת
ports-say-unreached = דרך { $family }, יציאות שאין מהן תשובה או שאין להן כתובת: { $ports }.
verdict-ok-lax = עובד, גם ללא הצפנה
verdict-ok-lax-meaning = השרת ענה, והוא אינו עומד על הצפנה: הוא מבקש סיסמאות גם ללא הצפנה, או שביציאה 25 אינו מציע הצפנה כלל. מנהלי הדואר יכולים לתקן זאת.
