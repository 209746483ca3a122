# What to know before logging in. A link to where it is done follows.

login-switch-on = { $provider } heeft { $protocols } eerst uitstaan. Zet het aan in het account voordat je je app instelt.
login-app-password = { $provider } accepteert je gewone wachtwoord niet in mail-apps. Maak in het account een app-wachtwoord en vul dat in de plaats daarvan in. Als het account dat niet aanbiedt, zet dan eerst verificatie in twee stappen aan.
login-two-step = Als je account bij { $provider } bij het aanmelden om een tweede stap vraagt, werkt je gewone wachtwoord niet in mail-apps. Maak dan een app-wachtwoord.
login-mail-password = { $provider } wil het wachtwoord dat voor deze mailbox is ingesteld, niet dat van het klantaccount.
login-api-key = { $provider } wil in plaats van een wachtwoord een sleutel die voor programma’s gemaakt is.
login-bridge-password = { $provider } wil het wachtwoord dat zijn bridge-programma op je computer toont, niet dat van je account.
login-oauth-only = { $provider } accepteert geen wachtwoorden in mail-apps. Kies een app die de eigen aanmeldpagina van { $provider } opent.
