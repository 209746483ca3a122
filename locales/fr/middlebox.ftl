# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } répond « { $words } » là où devrait figurer l’offre de chiffrement. C’est ce que fait un pare-feu qui inspecte le courrier et recouvre ce dont il ne veut pas.
finding-starttls-painted-over-remedy = Cherchez un pare-feu ou un antivirus qui inspecte le courrier, devant le serveur de messagerie ou devant ce serveur-ci, et désactivez cette inspection (chez Cisco, elle s’appelle « inspect esmtp »). Il se peut que STARTTLS soit activé sur le serveur de messagerie lui-même.
