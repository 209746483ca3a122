# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider }では、アプリを設定する前に、アカウントで有効にしておく項目があります。
login-enable-says = アプリを設定する前にすることについて、{ $provider }からの案内です：「{ $instruction }」
