# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = Chez { $provider }, l’accès suivant est d’abord désactivé : { $protocols }. Activez-le dans votre compte avant de configurer votre application.
login-app-password = { $provider } n’accepte pas votre mot de passe habituel dans les applications de messagerie. Créez un mot de passe d’application dans votre compte et saisissez-le à la place. Si votre compte ne le propose pas, activez d’abord la validation en deux étapes.
login-two-step = Si votre compte { $provider } demande une seconde étape à la connexion, votre mot de passe habituel ne fonctionne pas dans les applications de messagerie. Créez alors un mot de passe d’application.
login-mail-password = { $provider } demande le mot de passe défini pour cette boîte aux lettres, et non celui de l’espace client.
login-api-key = { $provider } demande une clé créée pour les programmes, à la place d’un mot de passe.
login-bridge-password = { $provider } demande le mot de passe que son programme relais (bridge) affiche sur votre ordinateur, et non celui de votre compte.
login-oauth-only = { $provider } n’accepte pas de mots de passe dans les applications de messagerie. Choisissez une application qui ouvre la page de connexion à { $provider }.
