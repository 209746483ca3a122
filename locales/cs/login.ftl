# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider } má zpočátku vypnuto { $protocols }. Než aplikaci nastavíte, zapněte to v účtu.
login-app-password = { $provider } v poštovních aplikacích nepřijímá obvyklé heslo. Vytvořte si v účtu heslo aplikace a zadejte ho místo obvyklého. Pokud to účet nenabízí, zapněte nejdřív dvoufázové ověření.
login-two-step = Pokud váš účet ({ $provider }) žádá při přihlášení druhý krok, obvyklé heslo v poštovních aplikacích nefunguje. V takovém případě si vytvořte heslo aplikace.
login-mail-password = { $provider } vyžaduje heslo, které bylo nastaveno pro tuto schránku, ne heslo zákaznického účtu.
login-api-key = { $provider } vyžaduje místo hesla klíč vytvořený pro programy.
login-bridge-password = { $provider } vyžaduje heslo, které na vašem počítači ukazuje jeho zprostředkující program (bridge), ne heslo vašeho účtu.
login-oauth-only = { $provider } v poštovních aplikacích nepřijímá hesla. Vyberte si aplikaci, která otevře přihlašovací stránku tohoto poskytovatele ({ $provider }).
