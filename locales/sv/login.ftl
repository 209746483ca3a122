# What to know before logging in. A link to where it is done follows.

login-switch-on = { $provider } har { $protocols } avstängt från början. Slå på det i kontot innan du ställer in din app.
login-app-password = { $provider } tar inte emot ditt vanliga lösenord i e-postappar. Skapa ett applösenord i kontot och skriv det i stället. Om kontot inte erbjuder det, slå först på tvåstegsverifiering.
login-two-step = Om ditt konto hos { $provider } ber om ett andra steg vid inloggning fungerar ditt vanliga lösenord inte i e-postappar. Skapa då ett applösenord.
login-mail-password = { $provider } vill ha lösenordet som valdes för den här brevlådan, inte kundkontots.
login-api-key = { $provider } vill ha en nyckel som är gjord för program, i stället för ett lösenord.
login-bridge-password = { $provider } vill ha lösenordet som dess bridge-program visar på din dator, inte ditt kontos.
login-oauth-only = { $provider } tar inte emot lösenord i e-postappar. Välj en app som öppnar inloggningssidan hos { $provider }.
