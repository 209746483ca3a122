# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } n’accepte pas de mots de passe dans les applications de messagerie. Cette application ouvre la page de connexion à { $provider } : saisissez-y votre mot de passe, et nulle part ailleurs.
sign-in-unknown = { $provider } n’accepte pas de mots de passe dans les applications de messagerie, et on ne sait pas ici si cette application ouvre la page de connexion à { $provider }. Ajoutez votre adresse et regardez : si l’application demande elle-même votre mot de passe au lieu d’ouvrir cette page, arrêtez-vous et prenez une autre application.
sign-in-never = { $provider } n’accepte pas de mots de passe dans les applications de messagerie, et cette application n’ouvre pas la page de connexion à { $provider }. Elle ne peut pas se connecter ; prenez une autre application.
sign-in-helper = { $provider } n’accepte pas de mots de passe venant de programmes ; tels quels, ces fichiers ne fonctionnent donc pas : à la place du mot de passe, il faut un jeton OAuth 2.0, qu’un programme auxiliaire obtient, et il faut changer la méthode d’authentification. Si cela ne vous dit rien, prenez une application qui le fait toute seule.
sign-in-operator = { $provider } n’accepte pas de mots de passe dans les applications de messagerie. Celui qui exploite ce webmail peut lui faire ouvrir la page de connexion à { $provider } : il y a alors un bouton pour cela là où l’on s’identifie. S’il n’y en a pas, demandez-lui.
sign-in-sending = { $provider } n’accepte pas de mots de passe dans les applications de messagerie. Pour l’envoi seul, il en accepte encore un si l’administrateur de votre organisation l’autorise (SMTP AUTH) ; à partir de fin 2026, c’est désactivé tant qu’il ne le réactive pas. Posez-lui la question avant de commencer et, si c’est désactivé, demandez une autre solution, par exemple un relais.
sign-in-apps = Celles-ci ouvrent d’elles-mêmes la page de connexion à { $provider } :
sign-in-ask = Demandez à { $provider } quelles applications peuvent se connecter.
guide-way-sign-in = La voie rapide : se connecter chez { $provider }
fact-sign-in = Cette application connaît la page de connexion à { $provider }.
fact-password-direct = Cette application se connecte elle-même aux serveurs de votre fournisseur, depuis votre propre appareil. Autant qu’on le sache ici, aucun serveur de son éditeur ne se trouve entre les deux.
complaint-sending-sign-in = La réception marche, mais pas l’envoi : le serveur sortant exige lui aussi une authentification. Choisissez-y la même méthode d’authentification.
