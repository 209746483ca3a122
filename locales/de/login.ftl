# What to know before logging in. A link to where it is done follows.

login-switch-on = { $provider } hat { $protocols } anfangs ausgeschaltet. Schalten Sie es im Konto ein, bevor Sie Ihre App einrichten.
login-app-password = { $provider } nimmt in Mail-Apps nicht Ihr übliches Passwort an. Erstellen Sie im Konto ein App-Passwort, und geben Sie stattdessen dieses ein. Wenn das Konto das nicht anbietet, schalten Sie zuerst die Bestätigung in zwei Schritten ein.
login-two-step = Wenn Ihr Konto bei { $provider } bei der Anmeldung einen zweiten Schritt verlangt, funktioniert Ihr übliches Passwort in Mail-Apps nicht. Erstellen Sie dann ein App-Passwort.
login-mail-password = { $provider } will das Passwort, das für dieses Postfach festgelegt wurde, nicht das des Kundenkontos.
login-api-key = { $provider } will statt eines Passworts einen Schlüssel, der für Programme erstellt wurde.
login-bridge-password = { $provider } will das Passwort, das sein Bridge-Programm auf Ihrem Computer anzeigt, nicht das Ihres Kontos.
login-oauth-only = { $provider } nimmt in Mail-Apps keine Passwörter an. Wählen Sie eine App, die die Anmeldeseite von { $provider } öffnet.
