# What the domain's own settings file wants done before an app may log in.

login-enable = { $provider } מבקש שתפעילו משהו בחשבון שלכם לפני הגדרת האפליקציה.
login-enable-says = מה לעשות לפני הגדרת האפליקציה, לפי { $provider }: ״{ $instruction }״
