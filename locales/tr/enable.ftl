# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider } uygulamanızı kurmadan önce hesabınızda bir şeyi açmanızı istiyor.
login-enable-says = { $provider } uygulamanızı kurmadan önce ne yapmanız gerektiğini söylüyor: “{ $instruction }”
