# What the domain's own settings file wants done before an app may log in. A link to where it is done may follow.

login-enable = { $provider } vyžaduje, abyste před nastavením aplikace něco zapnuli ve svém účtu.
login-enable-says = { $provider } uvádí, co udělat před nastavením aplikace: „{ $instruction }“
