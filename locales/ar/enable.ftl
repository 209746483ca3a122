# What the domain's own settings file wants done before an app may log in.

login-enable = يطلب { $provider } أن تفعّل شيئًا في حسابك قبل أن تُعِدّ تطبيقك.
login-enable-says = يقول { $provider } ما عليك فعله قبل أن تُعِدّ تطبيقك: «{ $instruction }»
