# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = השרת אינו מקבל כניסה באופן שבו האפליקציה מחוברת: ביציאה אחרת מזו שמיועדת לכניסה, או ללא הצפנה.
reply-no-login-here-step = הגדירו באפליקציה את היציאה ואת האבטחה לפי הצמד ש-Portolan מציג לדומיין שלכם: 465 עם SSL/TLS, ו-587 עם STARTTLS.
