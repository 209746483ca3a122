# What the domain's own settings file wants done before an app may log in. A link to where it is done may follow.

login-enable = { $provider } wymaga, aby przed skonfigurowaniem aplikacji włączyć coś na koncie.
login-enable-says = { $provider } podaje, co zrobić przed skonfigurowaniem aplikacji: „{ $instruction }”
