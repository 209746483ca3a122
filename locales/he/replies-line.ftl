# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = מה שהאפליקציה שלחה לצורך הכניסה ארוך ממה שהשרת מקבל.
