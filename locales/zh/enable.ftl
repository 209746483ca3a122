# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider } 要求您先在账户中启用某项功能，再设置您的应用。
login-enable-says = { $provider } 说明了设置应用之前要做的事：“{ $instruction }”
